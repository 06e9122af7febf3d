import { describe, expect, it } from 'vitest';
import { encodeNames, encodeSearch, encodeSkills } from '../data/encode.ts';
import { decodeSearch } from '../data/model.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { entriesOf, skillEntries, type Entry } from './entries.ts';
import { spokenWords, WordList } from './word-list.ts';

const entries = () => {
  const catalogue = sampleCatalogue();
  return entriesOf(decodeSearch(encodeSearch(catalogue)), encodeNames(catalogue));
};
const of = (id: string) => entries().filter((one) => one.id === id);

describe('what can be suggested', () => {
  it('a trade under each of its names, its label first; more where pathways lead to it', () => {
    const welder = of('H2913');
    expect(welder.map(({ label }) => label)).toEqual(['Soudeur / Soudeuse', "Soudeur / Soudeuse à l'arc"]);
    expect(welder.map(({ weight }) => weight)).toEqual([1.08, 1.08 * 0.94]);
    const catalogue = { ...sampleCatalogue(), pathways: [] };
    const [alone] = entriesOf(decodeSearch(encodeSearch(catalogue)), encodeNames(catalogue));
    expect(alone).toMatchObject({ kind: 'occupation', weight: 1 });
  });

  it('a sector under the name of a trade less than the trade', () => {
    const sample = sampleCatalogue();
    const sectors = sample.sectors.map((one) =>
      one.id === 'industrie-laitiere' ? { ...one, aliases: ['fromagerie', 'soudeur'] } : one,
    );
    const catalogue = { ...sample, sectors };
    const all = entriesOf(decodeSearch(encodeSearch(catalogue)), encodeNames(catalogue));
    const weightOf = (alias: string) =>
      all.find(({ kind, text }) => kind === 'sector' && text === alias)?.weight;
    expect(weightOf('soudeur')).toBeLessThan(weightOf('fromagerie') ?? 0);
  });

  it('a sector under its name and its other words, which count less and do not show', () => {
    expect(of('industrie-laitiere').map(({ label, text, weight }) => [label, text, weight])).toEqual([
      ['Industrie laitière', 'Industrie laitière', 1.1],
      ['Industrie laitière', 'fromagerie', 1.1 * 0.85],
      ['Industrie laitière', 'yaourt', 1.1 * 0.85],
    ]);
  });

  it('a pathway in force, found by the words of its kind too', () => {
    expect(of('RNCP1000')).toMatchObject([{ kind: 'pathway', hints: 'bac pro', weight: 0.95 }]);
    expect(of('RNCP1003')).toEqual([]);
    expect(of('RNCP900')).toEqual([]);
  });

  it('a gesture, which leads to its own page; a fine one to that of its macro-competence', () => {
    expect(of('300011')).toMatchObject([
      { kind: 'skill', skill: '300011', label: 'Conduire une ligne de production', weight: 0.9 },
    ]);
    const catalogue = sampleCatalogue();
    const fine = skillEntries(encodeSkills(catalogue), decodeSearch(encodeSearch(catalogue)));
    expect(fine.map(({ id, skill, label }) => [id, skill, label])).toEqual([
      ['10', '300010', 'Pétrir la pâte'],
      ['11', '300011', 'Régler la cadence de la ligne'],
      ['12', '300012', 'Remplacer une pièce usée'],
      ['13', '300013', 'Souder au chalumeau'],
    ]);
  });
});

describe('the words of what can be suggested', () => {
  const entry = (id: string, text: string, more: Partial<Entry> = {}): Entry => ({
    ...{ kind: 'occupation', id, label: text, text, hints: '', skill: null, weight: 1 },
    ...more,
  });
  function listOf(...all: Entry[]) {
    const list = new WordList();
    list.add(all);
    return list;
  }
  const words = (list: WordList, numbers: readonly number[] | undefined) =>
    (numbers ?? []).map((number) => (number < 0 ? `~${list.words[~number] ?? ''}` : list.words[number]));

  it('are each told once, with the entries that hold them', () => {
    const list = listOf(entry('A', 'Conducteur de ligne'), entry('B', 'Conducteur de four'));
    expect(list.words).toEqual(['conducteur', 'ligne', 'four']);
    expect(list.holders).toEqual([[0, 1], [0], [1]]);
    expect(list.spelled.map((one) => words(list, one))).toEqual([
      ['conducteur', 'ligne'],
      ['conducteur', 'four'],
    ]);
  });

  it('count the hints apart, and an entry once for a word said twice', () => {
    const list = listOf(entry('A', 'Boulanger', { hints: 'cap boulanger' }));
    expect(words(list, list.spelled[0])).toEqual(['boulanger', '~cap', '~boulanger']);
    expect(list.holders).toEqual([[0], [0]]);
  });

  it('have one target for the entries of one thing, and so many stems', () => {
    const list = listOf(
      entry('A', 'Conducteur / Conductrice de ligne'),
      entry('B', 'Four'),
      entry('A', 'Pilote de ligne'),
      entry('A', 'Ligne', { kind: 'sector' }),
    );
    expect(list.targets).toEqual([0, 1, 0, 2]);
    expect(list.sizes).toEqual([2, 1, 2, 1]);
  });

  it('are found by their beginning, those added later too', () => {
    const list = listOf(entry('A', 'Soudeur'), entry('B', 'Magasinier'));
    const begun = (prefix: string) => words(list, list.startingWith(prefix));
    expect(begun('soud')).toEqual(['soudeur']);
    list.add([entry('C', 'Soudage'), entry('D', 'Souffleur')]);
    expect(begun('sou')).toEqual(['soudage', 'soudeur', 'souffleur']);
    expect(begun('soudeurs')).toEqual([]);
    expect(begun('zzz')).toEqual([]);
  });

  it('leave out small words, unless there are no others', () => {
    expect(spokenWords('conduite de la ligne')).toEqual(['conduite', 'ligne']);
    expect(spokenWords('de la')).toEqual(['de', 'la']);
    expect(spokenWords('')).toEqual([]);
  });
});
