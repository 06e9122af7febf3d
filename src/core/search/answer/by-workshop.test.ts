import { describe, expect, it } from 'vitest';
import { encodeNames, encodeSearch } from '../data/encode.ts';
import { addWorkshop, buildEngine } from '../engine.ts';
import { emptyQuery } from '../query.ts';
import { plainTrade } from '../../catalogue/plain.fixture.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { search } from '../search.ts';
import { addNames } from '../suggest.ts';
import { withWorkshop } from './by-workshop.ts';

/** The answer when these lines are the words of the workshop. */
function asked(text: string, ...lines: string[]) {
  return askedOf(sampleCatalogue(), text, ...lines);
}

function askedOf(catalogue: ReturnType<typeof sampleCatalogue>, text: string, ...lines: string[]) {
  const engine = buildEngine(encodeSearch(catalogue));
  addNames(engine, encodeNames(catalogue));
  if (lines.length > 0) addWorkshop(engine, { version: 1, lines: lines.join('\n') });
  const { hits, read, named, loose } = search(engine, { ...emptyQuery(), text });
  return { ids: hits.map(({ id }) => id), unknown: read.map(({ value }) => value), named, loose, hits };
}

const welding = 'H2913\tbaguette enrobée\tmeuler un cordon';
const bread = 'D1102\tfour à sole\tpâton';

describe('what the words of the workshop say', () => {
  it('finds the trade that no name says, then what leads to it by its name', () => {
    expect(asked('baguettes enrobées').ids).not.toContain('H2913');
    const { ids, hits } = asked('baguettes enrobées', welding, bread);
    expect(ids.slice(0, 2)).toEqual(['H2913', 'RNCP1002']);
    expect(hits[0]?.matched).toEqual([
      { typed: 'baguettes enrobees', found: hits[0]?.title, fields: ['names'], through: 'synonym' },
    ]);
  });

  it('leaves what a name says as it is, and says so', () => {
    const before = asked('soudeur');
    const after = asked('soudeur', 'D1102\tsoudeur');
    expect(before.named).toBe(true);
    expect(after.ids).toEqual(before.ids);
    expect(asked('four à sole', bread).named).toBe(false);
  });

  it('says no longer that its words are not understood', () => {
    expect(asked('pâton').unknown).toEqual(['paton']);
    expect(asked('pâton', bread)).toMatchObject({ unknown: [], loose: false });
  });

  it('puts first the trade of which more is said', () => {
    const both = ['H2913\tmeuler\tcordon', 'I1304\tmeuler'];
    expect(asked('meuler un cordon', ...both).ids[0]).toBe('H2913');
    expect(asked('meuler un cordon', ...both).ids).not.toContain('I1304');
    const one = asked('meuler', ...both).ids;
    expect(one).toEqual(expect.arrayContaining(['H2913', 'I1304']));
  });

  it('puts a trade after what more of the words name', () => {
    const { ids } = asked('conducteur laiterie meuler', 'H2913\tmeuler');
    expect(ids[0]).toBe('CI100');
    expect(ids).toContain('H2913');
  });
});

describe('what stands beside the name of a trade', () => {
  it('is not asked of the words of the workshop', () => {
    const { ids, named } = asked('soudeur ferroviaire', 'D1102\tferroviaire');
    expect(ids[0]).toBe('H2913');
    expect(ids).not.toContain('D1102');
    expect(named).toBe(true);
  });
});

describe('what the words of the workshop say of trades that are far from industry', () => {
  it('leaves them out where a trade of industry is said as well', () => {
    const lines = ['D1102\tpâton', 'H2102\tpasteurisateur'];
    expect(asked('pâton pasteurisateur', ...lines).ids[0]).toBe('H2102');
    expect(asked('pâton pasteurisateur', ...lines).ids).not.toContain('D1102');
    expect(asked('pâton', ...lines).ids[0]).toBe('D1102');
  });

  it('puts them after a trade of industry that the names say', () => {
    const { ids } = asked('four à sole pâton conducteur ligne', 'D1102\tfour à sole\tpâton');
    expect(ids[0]).not.toBe('D1102');
    expect(ids).toContain('D1102');
  });

  it('puts a pathway of which they say more of the title before the others', () => {
    const { ids, hits } = asked('four à sole', bread);
    expect(ids).toEqual(['D1102', 'RNCP1001']);
    expect(hits[1]?.score).toBeGreaterThan((hits[0]?.score ?? 0) * 0.7);
  });
});

it('keeps what the index found from three tenths of what the workshop says', () => {
  const engine = buildEngine(encodeSearch(sampleCatalogue()));
  addWorkshop(engine, { version: 1, lines: welding });
  const numberOf = (id: string) => engine.numbers.get(id) ?? -1;
  const at = (id: string, score: number) => ({
    record: numberOf(id),
    score,
    explain: () => ({ matched: [], alsoKnownAs: null }),
  });
  // The workshop counts 1.3 times the best of the index: 130.
  const kept = (score: number) => {
    const candidates = [at('RNCP1000', 100), at('I1304', score)];
    const found = { candidates, groups: [], unknown: [], loose: false };
    return withWorkshop(engine, 'baguette enrobée', found).candidates.map(({ record }) => record);
  };
  expect(kept(40)).toContain(numberOf('I1304'));
  expect(kept(38)).not.toContain(numberOf('I1304'));
});

it('leaves out a trade of no industry that the index alone found, where the workshop says as much', () => {
  const { pathways, ...others } = sampleCatalogue();
  const without = { ...others, pathways: pathways.filter(({ id }) => id !== 'RNCP1001') };
  expect(askedOf(without, 'paton boulangerie').ids).toContain('D1102');
  expect(askedOf(without, 'paton boulangerie', 'I1304\tpâton').ids).not.toContain('D1102');
  expect(asked('paton boulangerie', 'I1304\tpâton').ids).toContain('D1102');
});

it('comes after who does it, where the words of the workshop say only the place', () => {
  const sample = sampleCatalogue();
  const benders = plainTrade('H2904', { label: 'Plieur de tôle' });
  const catalogue = { ...sample, occupations: [...sample.occupations, benders] };
  const place = 'I1304\tpasteurisateur';
  const { hits } = askedOf(catalogue, 'plieur pasteurisateur', place);
  expect(hits[0]?.id).toBe('H2904');
  expect(hits[1]?.id).toBe('I1304');
  expect(hits[1]?.score).toBeLessThan((hits[0]?.score ?? 0) * 0.7);
});

it('takes a word of the work of a sector for the trades of that sector alone', () => {
  const sample = sampleCatalogue();
  const sectors = sample.sectors.map((one) =>
    one.id === 'industrie-laitiere' ? { ...one, aliases: ['betterave'] } : one,
  );
  const catalogue = { ...sample, sectors };
  const farm = 'D1102\tbetterave\tpâton';
  expect(askedOf(sample, 'betterave', farm).ids[0]).toBe('D1102');
  expect(askedOf(catalogue, 'betterave', farm).ids).not.toContain('D1102');
  expect(askedOf(catalogue, 'pâton', farm).ids[0]).toBe('D1102');
});

it('comes after the record that has all the words, wherever', () => {
  const sample = sampleCatalogue();
  const other = plainTrade('I1335', { label: 'Plieur' });
  const catalogue = { ...sample, occupations: [...sample.occupations, other] };
  const { hits } = askedOf(catalogue, 'maintenance reparer', 'I1335\treparer');
  expect(hits[0]?.id).toBe('I1304');
  const bent = hits.find(({ id }) => id === 'I1335');
  expect(bent?.score).toBeCloseTo((hits[0]?.score ?? 0) * 0.6, 1);
});
