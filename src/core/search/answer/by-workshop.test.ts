import { describe, expect, it } from 'vitest';
import { encodeNames, encodeSearch } from '../data/encode.ts';
import { addWorkshop, buildEngine } from '../engine.ts';
import { emptyQuery } from '../query.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { search } from '../search.ts';
import { addNames } from '../suggest.ts';

/** The answer when these lines are the words of the workshop. */
function asked(text: string, ...lines: string[]) {
  const catalogue = sampleCatalogue();
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
    const both = ['H2913\tmeuler\tcordon', 'D1102\tmeuler'];
    expect(asked('meuler un cordon', ...both).ids[0]).toBe('H2913');
    expect(asked('meuler un cordon', ...both).ids).not.toContain('D1102');
    const one = asked('meuler', ...both).ids;
    expect(one).toEqual(expect.arrayContaining(['H2913', 'D1102']));
  });

  it('puts a trade after what more of the words name', () => {
    const { ids } = asked('conducteur laiterie meuler', 'H2913\tmeuler');
    expect(ids[0]).toBe('CI100');
    expect(ids).toContain('H2913');
  });
});
