import { describe, expect, it } from 'vitest';
import type { Entry, SuggestionKind } from './entries.ts';
import { suggestionKinds } from './entries.ts';
import { FuzzyWords } from './fuzzy-words.ts';
import { rank } from './rank.ts';
import { spokenWords, WordList } from './word-list.ts';

const entry = (kind: SuggestionKind, id: string, label: string, more: Partial<Entry> = {}): Entry => ({
  ...{ kind, id, label, text: label, hints: '', skill: null, weight: 1 },
  ...more,
});
function listOf(...entries: Entry[]): WordList {
  const list = new WordList();
  list.add(entries);
  return list;
}
/** Ids in the order of what is suggested for a text, each word of which begins what it stands for. */
function ranked(
  list: WordList,
  text: string,
  kinds: readonly SuggestionKind[] = suggestionKinds,
  enough?: number,
) {
  const tokens = text.split(' ');
  const senses = tokens.map((token) => list.startingWith(token).map((word) => ({ word, trust: 1 })));
  return rank(list, tokens, senses, kinds, 10, enough ?? tokens.length).map(({ entry: { id, label } }) => [
    id,
    label,
  ]);
}
const ids = (...given: Parameters<typeof ranked>) => ranked(...given).map(([id]) => id);

describe('suggestions', () => {
  it('hold every word that is typed, or as many as is asked', () => {
    const list = listOf(entry('occupation', 'a', 'Soudeur naval'), entry('occupation', 'b', 'Soudeur'));
    expect(ids(list, 'soud nav')).toEqual(['a']);
    expect(ids(list, 'soud nav', suggestionKinds, 1)).toEqual(['a', 'b']);
  });

  it('put first words typed whole, at the beginning, in their order, and labels that say little else', () => {
    expect(
      ids(listOf(entry('occupation', 'long', 'Soudeuse'), entry('occupation', 'whole', 'Soude')), 'soude'),
    ).toEqual(['whole', 'long']);
    const leads = listOf(
      entry('occupation', 'behind', 'Aide monteur soudeur'),
      entry('occupation', 'first', 'Soudeur aide monteur'),
    );
    expect(ids(leads, 'soudeur')).toEqual(['first', 'behind']);
    const order = listOf(
      entry('occupation', 'other', 'Naval monteur soudeur'),
      entry('occupation', 'same', 'Naval soudeur monteur'),
    );
    expect(ids(order, 'soudeur monteur')).toEqual(['same', 'other']);
    const little = listOf(
      entry('occupation', 'much', 'Soudeur naval industriel'),
      entry('occupation', 'little', 'Soudeur naval'),
    );
    expect(ids(little, 'soudeur')).toEqual(['little', 'much']);
  });

  it('give one entry for each target, the one that fits best', () => {
    const list = listOf(
      entry('occupation', 'a', 'Conducteur de four'),
      entry('occupation', 'a', 'Four'),
      entry('skill', 'a', 'Fours et étuves'),
    );
    expect(ranked(list, 'four')).toEqual([
      ['a', 'Four'],
      ['a', 'Fours et étuves'],
    ]);
  });

  it('keep to the kinds asked, and weigh each entry', () => {
    const list = listOf(entry('occupation', 'a', 'Lait', { weight: 0.5 }), entry('sector', 'b', 'Lait'));
    expect(ids(list, 'lait')).toEqual(['b', 'a']);
    expect(ids(list, 'lait', ['occupation'])).toEqual(['a']);
    expect(ids(list, 'lait', ['skill'])).toEqual([]);
  });

  it('are found by words that do not show, which count half', () => {
    const list = listOf(
      entry('pathway', 'hinted', 'Boulanger', { hints: 'cap' }),
      entry('pathway', 'named', 'Cap boulanger'),
    );
    expect(ids(list, 'cap')).toEqual(['named', 'hinted']);
    expect(ids(list, 'boulanger cap')).toEqual(['named', 'hinted']);
  });

  it('come in the order of their labels when they are worth the same', () => {
    const list = listOf(
      entry('occupation', 'c', 'Foreur b'),
      entry('occupation', 'b', 'Foreur a'),
      entry('occupation', 'd', 'Foreur'),
    );
    expect(ids(list, 'foreur')[0]).toBe('d');
    expect(ids(listOf(entry('skill', '2', 'Tri bb'), entry('skill', '1', 'Tri aa')), 'tri')).toEqual([
      '1',
      '2',
    ]);
  });
});

describe('the words of entries', () => {
  it('are found by their beginning, in order, those added later too', () => {
    const list = listOf(entry('occupation', 'a', 'Soudeur de soutes'));
    const words = (prefix: string) => list.startingWith(prefix).map((word) => list.words[word]);
    expect(words('sou')).toEqual(['soudeur', 'soutes']);
    list.add([entry('skill', 'b', 'Souffler')]);
    expect(words('sou')).toEqual(['soudeur', 'souffler', 'soutes']);
    expect(words('z')).toEqual([]);
  });

  it('are counted by their stems, and leave little words out unless there is nothing else', () => {
    expect(listOf(entry('occupation', 'a', 'Soudeur / Soudeuse')).sizes).toEqual([1]);
    expect(spokenWords('Conduite de la ligne')).toEqual(['conduite', 'ligne']);
    expect(spokenWords('de la')).toEqual(['de', 'la']);
  });
});

describe('a word that begins none', () => {
  const list = listOf(
    entry('occupation', 'a', 'Boulanger'),
    entry('occupation', 'b', 'Électromécanicien'),
    entry('occupation', 'c', 'Soudeur'),
  );
  const fuzzy = new FuzzyWords(list);
  const words = (token: string) => fuzzy.senses(token).map(({ word }) => list.words[word]);

  it('is mended by its letters or its sound, never wholly trusted', () => {
    expect(words('boulagner')).toEqual(['boulanger']);
    expect(words('electromecancien')).toEqual(['electromecanicien']);
    const [sense] = fuzzy.senses('boulagner');
    expect(sense?.trust).toBeGreaterThan(0);
    expect(sense?.trust).toBeLessThanOrEqual(0.8);
  });

  it('is not when it is short, has a digit, or is too far', () => {
    for (const token of ['bou', 'boul4nger', 'brillant']) expect(words(token)).toEqual([]);
    expect(fuzzy.closest('bou')).toBeNull();
    expect(fuzzy.closest('xylophone')).toBeNull();
  });

  it('has a closest one, further than a slip, for a question', () => {
    const at = fuzzy.closest('boulangetto');
    expect(at === null ? null : list.words[at]).toBe('boulanger');
  });

  it('is read among the words added since', () => {
    const grown = listOf(entry('occupation', 'a', 'Boulanger'));
    const own = new FuzzyWords(grown);
    expect(own.senses('soudaur')).toEqual([]);
    grown.add([entry('occupation', 'c', 'Soudeur')]);
    own.forget();
    expect(own.senses('soudaur').map(({ word }) => grown.words[word])).toEqual(['soudeur']);
  });
});
