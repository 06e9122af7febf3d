import { describe, expect, it } from 'vitest';
import { firstFrom, stemsOfWords, Vocabulary } from './vocabulary.ts';

const words = ['boulanger', 'boulangerie', 'magasin', 'magasinier', 'soudage', 'souder', 'soudeur'];
const stems = stemsOfWords(words);
const vocabulary = () =>
  new Vocabulary({ words: words.join('\n'), counts: stems.map((_, at) => at + 1) }, stems);

describe('the words of the documents', () => {
  it('have each stem once, in the order of the words', () => {
    expect(stems).toEqual([...new Set(stems)]);
    expect(stems.length).toBeLessThan(words.length);
    expect(stems[0]).toBe(vocabulary().stemOf('boulanger'));
  });

  it('are counted by stem', () => {
    expect(vocabulary().count(stems[0] ?? '')).toBe(1);
    expect(vocabulary().count(stems.at(-1) ?? '')).toBe(stems.length);
    expect(vocabulary().count('inconnu')).toBe(0);
    expect([vocabulary().has('souder'), vocabulary().has('soude')]).toEqual([true, false]);
  });

  it('are found by their beginning, in order', () => {
    expect(vocabulary().startingWith('soud')).toEqual(['soudage', 'souder', 'soudeur']);
    expect(vocabulary().startingWith('magasinier')).toEqual(['magasinier']);
    expect(vocabulary().startingWith('zzz')).toEqual([]);
  });

  it('are found by so many wrong letters at most', () => {
    expect(vocabulary().near('soudaje', 1)).toEqual(['soudage']);
    expect(vocabulary().near('soudeir', 1)).toEqual(['souder', 'soudeur']);
    expect(vocabulary().near('sbudaje', 1)).toEqual([]);
    expect(vocabulary().near('sbudaje', 2)).toEqual(['soudage']);
    expect(vocabulary().near('chaudron', 2)).toEqual([]);
  });

  it('are found by their sound', () => {
    expect(vocabulary().sounding('magazinié')).toEqual([]);
    expect(vocabulary().sounding('magazinier')).toEqual(['magasinier']);
  });
});

describe('the first item that is not before another', () => {
  it('is found in a sorted list, whatever its length', () => {
    for (const sorted of [[], [1], [1, 3], [1, 3, 5], [1, 3, 5, 7]])
      for (let wanted = 0; wanted <= 8; wanted += 1)
        expect(firstFrom(sorted, wanted)).toBe(sorted.filter((one) => one < wanted).length);
    expect(firstFrom([1, 3, 3, 3, 5], 3)).toBe(1);
  });
});
