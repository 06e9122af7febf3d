import { describe, expect, it } from 'vitest';
import { perTest } from '../../per-test.fixture.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { encodeNames, encodeSearch, encodeSkills } from './encode.ts';
import { decodeSearch } from './model.ts';
import { readSearchData, readSkillData } from './schema.ts';

const catalogue = sampleCatalogue();
const data = perTest(() => encodeSearch(catalogue));
const model = perTest(() => decodeSearch(data()));

describe('compact search data', () => {
  it('goes through JSON and its own gate unchanged', () => {
    expect(readSearchData(JSON.parse(JSON.stringify(data())))).toEqual(data());
    expect(readSearchData({ version: 1 })).toBeNull();
    expect(readSkillData(JSON.parse(JSON.stringify(encodeSkills(catalogue))))).not.toBeNull();
    expect(readSkillData('<html>')).toBeNull();
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
      { id: 'RNCP900', title: 'Soudeur assembleur industriel', current: ['RNCP1002'] },
    ]);
  });
});
