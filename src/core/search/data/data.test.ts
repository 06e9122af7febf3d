import { describe, expect, it } from 'vitest';
import { perTest } from '../../per-test.fixture.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { encodeEnglish, encodeNames, encodeSearch, encodeSkills } from './encode.ts';
import { decodeSearch, nameSuperseded } from './model.ts';
import { packSearch, unpackSearch } from './pack.ts';

const catalogue = sampleCatalogue();
const data = perTest(() => encodeSearch(catalogue));
const model = perTest(() => decodeSearch(data()));

describe('compact search data', () => {
  it('goes through the file that the browser fetches unchanged', () => {
    const file = JSON.stringify(packSearch(data()));
    const { superseded, ...others } = data();
    const back = unpackSearch(JSON.parse(file) as ReturnType<typeof packSearch>);
    expect(back).toEqual({ ...others, superseded: { ...superseded, titles: null } });
    const { superseded: cards, pathways } = decodeSearch(back);
    expect(cards.map(({ title }) => title)).toEqual(['RNCP900']);
    nameSuperseded(cards, encodeNames(catalogue).superseded, pathways);
    expect(cards).toEqual(model().superseded);
  });

  it('keeps together the wordings that name the same', () => {
    const all = sampleCatalogue();
    const entry = (from: string, to: string[]) => ({ from, to, basis: 'essai' });
    all.words.everyday = [entry('a', ['x']), entry('b', ['y']), entry('c', ['x'])];
    expect(encodeSearch(all).words.slice(-3)).toEqual([
      ['a', ['x']],
      ['c', ['x']],
      ['b', ['y']],
    ]);
  });

  it('is the same each time', () => {
    expect(JSON.stringify(encodeSearch(sampleCatalogue()))).toBe(JSON.stringify(data()));
  });

  it('gives pathways back with their facts, unknown staying unknown', () => {
    const cards = model().pathways.map(({ card }) => card);
    expect(cards.map(({ id, level, status }) => [id, level, status])).toEqual(
      catalogue.pathways.map(({ id, level, status }) => [id, level, status]),
    );
    expect(cards[0]).toMatchObject({
      routes: null,
      ends: null,
      opcos: ['ocapiat'],
      sectors: ['industrie-laitiere'],
    });
    expect(cards[1]).toMatchObject({
      routes: ['vae', 'apprentissage'],
      opcos: ['opco-2i'],
      families: ['maintenance'],
      blocs: 1,
    });
    expect(cards[3]?.ends).toBe('2027-01-01');
  });

  it('gives occupations back with their appellations and macro-competences', () => {
    const [, line] = model().occupations;
    const { titles, skills } = encodeNames(catalogue);
    const labels = (places: readonly number[] = []) => places.map((place) => skills.split('\n')[place]);
    expect(titles.split('\n\n')[1]).toBe('Pilote de ligne de conditionnement');
    expect(labels(line?.core)).toEqual(['Conduire une ligne de production']);
    expect(labels(line?.others)).toEqual(['Réparer une machine']);
    expect(line?.card).toMatchObject({ sectors: ['industrie-laitiere'], pathways: 1 });
  });

  it('gives old numbers back with their title and what replaces them', () => {
    expect(model().superseded).toMatchObject([
      { id: 'RNCP900', title: 'Soudeur assembleur industriel', current: ['RNCP1002'], sameTitle: [] },
    ]);
  });

  it('gives, where nothing replaces an old number, those of the same title that are in force that day', () => {
    const all = sampleCatalogue();
    for (const old of all.superseded)
      Object.assign(old, { current: [], sameTitle: ['RNCP1001', 'RNCP1002'] });
    const packed = JSON.stringify(packSearch(encodeSearch(all)));
    const on = (today: string) =>
      decodeSearch(unpackSearch(JSON.parse(packed) as ReturnType<typeof packSearch>), today).superseded[0];
    expect(on('2026-01-01')).toMatchObject({ current: [], sameTitle: ['RNCP1001', 'RNCP1002'] });
    expect(on('2028-01-01')).toMatchObject({ current: [], sameTitle: ['RNCP1001'] });
  });

  it('names the domains of trades, levels, kinds and schemes by all that people write', () => {
    const more = sampleCatalogue();
    more.domains.push({ code: 'H', label: 'Industrie' });
    const scheme = (id: string, label: string) => ({ id, label }) as (typeof more.funding)[number];
    more.funding = [
      scheme('pro-a', 'Reconversion (Pro-A, période de reconversion), promotion'),
      scheme('apprentissage', 'Apprentissage'),
    ];
    const entry = (from: string, to: string[]) => ({ from, to, basis: 'essai' });
    more.words.schemes = [entry('changer en restant', ['pro-a']), entry('autre', ['ptp'])];
    more.words.short = [entry('Maint', ['Maintenance'])];
    more.words.places = [entry('Lyon', ['lyon']), entry('Le Mans', ['le-mans']), entry('Brest', ['brest'])];
    more.words.senses = [entry('système', ['soudure'])];
    const said = encodeSearch(more);
    expect(said.domains.map(({ id }) => id)).toEqual(['D11', 'H21', 'H29', 'I13']);
    expect(said.levels.map(({ id }) => id)).toEqual(['3', '4']);
    expect(said.schemes).toEqual([
      {
        ...{ id: 'pro-a', label: 'Reconversion (Pro-A, période de reconversion), promotion' },
        words: ['pro a', 'periode de reconversion', 'reconversion', 'promotion', 'changer en restant'],
      },
      { id: 'apprentissage', label: 'Apprentissage', words: [] },
    ]);
    expect(said.short).toEqual([['maint', 'maintenance']]);
    expect(said.places).toEqual([
      ['le mans', 'le-mans'],
      ['brest', 'brest'],
      ['lyon', 'lyon'],
    ]);
    expect(said.senses).toEqual([['système', ['soudure']]]);
    const cqpi = said.kinds.find(({ id }) => id === 'cqpi');
    expect(cqpi?.words).toEqual([...new Set(cqpi?.words)]);
    expect(encodeSearch({ ...more, words: sampleCatalogue().words }).places).toEqual([]);
  });

  it('keeps the skills beside the heart of a trade for those of our sectors and families only', () => {
    const others = (change: (all: ReturnType<typeof sampleCatalogue>) => void) => {
      const all = sampleCatalogue();
      change(all);
      return encodeSearch(all).occupations.others;
    };
    const filled = ({ occupations }: ReturnType<typeof sampleCatalogue>) => {
      for (const one of occupations)
        one.skills = { main: ['10'], emerging: ['11'], other: ['10', '11', '12', '300013'] };
    };
    // D1102 is of no sector and of no family; H2102, H2913 are of a sector, I1304 of a family.
    expect(others(filled).map((own) => own.length)).toEqual([0, 2, 2, 2]);
    expect(
      others((all) => {
        filled(all);
        for (const sector of all.sectors) sector.occupations = [];
      }).map((own) => own.length),
    ).toEqual([0, 0, 0, 2]);
  });

  it('groups fine competences by the common name they belong to, those of none first', () => {
    const all = sampleCatalogue();
    all.fineSkills.push(
      { id: '9', label: 'Ranger', skill: null, category: null },
      { id: '14', label: 'Braser', skill: '300013', category: null },
    );
    const { ids, macros, labels } = encodeSkills(all);
    expect([ids[0], labels.split('\n')[0]]).toEqual([9, 'Ranger']);
    expect(ids).toHaveLength(6);
    expect(ids.indexOf(14)).toBe(ids.indexOf(13) - 1);
    expect(macros).toHaveLength(6);
  });

  it('gives the English names of trades, and what people say, one trade a line', () => {
    const name = (id: string, kind: 'occupation' | 'skill', everyday?: string[]) => ({
      ...{ id, kind, name: `name of ${id}` },
      ...(everyday !== undefined && { everyday }),
    });
    const en = [
      name('H2913', 'occupation', ['welding', 'weld']),
      name('12', 'skill'),
      name('D1102', 'occupation'),
    ];
    const sectors = sampleCatalogue().sectors.map((one, at) => ({
      ...one,
      ...(at === 0 ? { id: 'lait', labelEn: 'Dairy' } : { id: 'metal', labelEn: 'Metal trades' }),
    }));
    expect(encodeEnglish({ ...sampleCatalogue(), en, sectors })).toEqual({
      version: 1,
      lines: 'H2913\tname of H2913\twelding\tweld\nD1102\tname of D1102',
      sectors: 'lait\tDairy\nmetal\tMetal trades',
    });
  });
});
