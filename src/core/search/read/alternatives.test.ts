import { describe, expect, it } from 'vitest';
import { stem } from '../../text/stem.ts';
import { stemsOfWords, Vocabulary } from '../index/vocabulary.ts';
import { alternativesOf, typoReach } from './alternatives.ts';

/** A dictionary of words, each with how often it is met. */
function vocabularyOf(counts: Record<string, number>): Vocabulary {
  const words = Object.keys(counts).sort();
  const stems = stemsOfWords(words);
  const times = new Map<string, number>();
  for (const word of words) times.set(stem(word), (times.get(stem(word)) ?? 0) + (counts[word] ?? 0));
  return new Vocabulary({ words: words.join('\n'), counts: stems.map((one) => times.get(one) ?? 0) }, stems);
}
const vocabulary = vocabularyOf({
  ...{ soudeur: 9, soudage: 4, soute: 1, magasinier: 5, magazine: 1, boulanger: 3, industrie: 8, arc: 2 },
  ...{ electromecanicien: 2, electricien: 3, laverie: 1, laveuse: 6 },
});
const french = new Set(['soupeur', 'soudain']);
const read = (word: string, last = false) =>
  alternativesOf(word, last, vocabulary, french).map(({ found, through, weight }) => [
    found,
    through,
    weight,
  ]);

describe('what a typed word may stand for', () => {
  it('is the verb that it is a form of', () => {
    expect(read('soudaient')).toEqual([['souder', 'typed', 1]]);
    expect(read('soudons')).toEqual([['souder', 'typed', 1]]);
    expect(read('parlait')).toEqual([]);
  });

  it('is itself where records hold its stem', () => {
    expect(read('soudeurs')).toEqual([['soudeurs', 'typed', 1]]);
    expect(read('soudeur', true)).toEqual([['soudeur', 'typed', 1]]);
  });

  it('is the word behind an article whose apostrophe was lost', () => {
    expect(read('larc')).toEqual([['arc', 'typed', 1]]);
    expect(read('lindustrie')).toEqual([['industrie', 'typed', 1]]);
    expect(read('lsoudeur')[0]?.[1]).not.toBe('typed');
  });

  it('is, for the last word, what it begins, the most common first', () => {
    expect(read('maga', true)).toEqual([
      ['magasinier', 'prefix', 0.75],
      ['magazine', 'prefix', 0.75],
    ]);
    expect(read('l', true)).toEqual([]);
    expect(alternativesOf('maga', true, vocabulary, new Set(['maga']))).toEqual([]);
  });

  it('is what it begins elsewhere too, from three letters on, when nothing is like it', () => {
    expect(read('maga')).toHaveLength(2);
    expect(read('mg')).toEqual([]);
    // A French word that begins another is that one only where it may still be typed.
    const cut = new Set(['maga-']);
    expect(alternativesOf('maga', false, vocabulary, cut)).toEqual([]);
    expect(alternativesOf('maga', true, vocabulary, cut)).toHaveLength(2);
  });

  it('is a word that is heard alike, beside the stem that its ending gives', () => {
    expect(read('magazinier')).toEqual([
      ['magasinier', 'typo', 0.9],
      ['magazinier', 'typed', 0.5],
    ]);
    expect(read('magazine')).toEqual([['magazine', 'typed', 1]]);
    expect(read('boulanjer')).toEqual([['boulanger', 'typo', 0.9]]);
  });

  it('is a word one letter away, two for a long one', () => {
    expect(read('soudeor')).toEqual([['soudeur', 'typo', 0.8]]);
    expect(read('elactromacanicien')).toEqual([['electromecanicien', 'typo', 0.6]]);
    expect(read('zoudaor')).toEqual([]);
    expect(['bonjour', 'bonjours'].map(typoReach)).toEqual([1, 2]);
  });

  it('is no word that begins with another letter, two letters away', () => {
    const pilots = vocabularyOf({ piloter: 5 });
    expect(alternativesOf('siloteur', false, pilots, french)).toEqual([]);
    expect(alternativesOf('silloter', false, pilots, french)).toEqual([]);
    expect(alternativesOf('siloter', false, pilots, french).map(({ found }) => found)).toEqual(['piloter']);
  });

  it('keeps its first letter where it can, be it two letters away', () => {
    const others = vocabularyOf({ recolteur: 9, decolleteur: 1 });
    const found = (word: string) => alternativesOf(word, false, others, french)[0]?.found;
    expect(found('decolteur')).toBe('decolleteur');
    expect(found('tecolteur')).toBe('recolteur');
  });

  it('is itself in the plural, not what it sounds like', () => {
    const trades = vocabularyOf({ cariste: 5, carrier: 2 });
    expect(alternativesOf('caristes', false, trades, french).map(({ found }) => found)).toEqual(['caristes']);
  });

  it('is nothing where it is another French word, has a digit, or is short', () => {
    expect(read('soupeur')).toEqual([]);
    expect(read('soude1r')).toEqual([]);
    expect(read('arp')).toEqual([]);
    expect(read('soudain', true)).toEqual([]);
  });
});
