import { describe, expect, it } from 'vitest';
import type { FieldName } from '../results.ts';
import type { Scored } from './score.ts';
import { withoutStray } from './stray.ts';

type Word = [typed: string, ...fields: FieldName[]];

/** A record with its score and the words that it meets; from 10 on it is a trade, under it a pathway. */
function scored(record: number, score: number, ...words: Word[]): Scored {
  const met = words.map(([typed, ...fields]) => {
    const alternative = { stem: typed, weight: 1, found: typed, through: 'typed' } as const;
    const group = { typed, polite: false, rare: false, alternatives: [alternative] };
    return { group, alternative, fields, score };
  });
  return { record, score, met, label: null };
}

const kinds = {
  isTrade: (record: number) => record >= 10,
  isPathway: (record: number) => record < 10,
  isOutside: (record: number) => record >= 20,
  isUsers: (record: number) => record >= 30,
};
const kept = (...found: Scored[]) => withoutStray(found, kinds).map(({ record }) => record);

const cleaning: Word[] = [
  ['nettoyage', 'title'],
  ['industriel', 'title'],
];

describe('what is left out far under the best record', () => {
  it('a trade of no industry behind one of industry, however near', () => {
    expect(kept(scored(10, 100, ...cleaning), scored(20, 99, ...cleaning))).toEqual([10]);
    expect(kept(scored(10, 99, ...cleaning), scored(20, 100, ...cleaning))).toEqual([10, 20]);
    const byName: Word[] = cleaning.map(([typed]) => [typed, 'names']);
    expect(kept(scored(10, 51, ...cleaning), scored(20, 100, ...byName))).toEqual([10]);
    expect(kept(scored(10, 49, ...cleaning), scored(20, 100, ...byName))).toEqual([10, 20]);
    expect(kept(scored(1, 100, ...cleaning), scored(20, 99, ...cleaning))).toEqual([1, 20]);
  });

  it('one of a world that uses what industry makes, behind one of industry that is half as well named by as many words', () => {
    const [word = ['nettoyage', 'title'] as Word] = cleaning;
    expect(kept(scored(10, 51, ...cleaning), scored(30, 100, ...cleaning))).toEqual([10]);
    expect(kept(scored(10, 49, ...cleaning), scored(30, 100, ...cleaning))).toEqual([10, 30]);
    expect(kept(scored(10, 51, word), scored(30, 100, word))).toEqual([10, 30]);
  });

  it('one that the word of who does anything names alone, behind one that the other word names too', () => {
    const best = scored(10, 100, ['animateur', 'title'], ['securite', 'title']);
    expect(kept(best, scored(11, 59, ['animateur', 'title'], ['securite', 'skills']))).toEqual([10]);
    expect(kept(best, scored(11, 59, ['assistant', 'title'], ['securite', 'skills']))).toEqual([10]);
    expect(kept(best, scored(11, 59, ['animateur', 'skills'], ['securite', 'title']))).toEqual([10, 11]);
  });

  it('one that says less of what was asked, under two fifths of it', () => {
    const best = scored(10, 100, ...cleaning);
    expect(kept(best, scored(11, 39, ['nettoyage', 'title']))).toEqual([10]);
    expect(kept(best, scored(11, 41, ['nettoyage', 'title']))).toEqual([10, 11]);
    expect(kept(best, scored(11, 39, ...cleaning))).toEqual([10, 11]);
  });

  it('one that nothing asked names, under three fifths of it', () => {
    const best = scored(10, 100, ...cleaning);
    const unnamed: Word[] = [
      ['nettoyage', 'skills'],
      ['industriel', 'sectors'],
    ];
    expect(kept(best, scored(11, 59, ...unnamed))).toEqual([10]);
    expect(kept(best, scored(11, 61, ...unnamed))).toEqual([10, 11]);
    expect(kept(scored(10, 100, ['nettoyage', 'title']), scored(11, 59, ['nettoyage', 'skills']))).toEqual([
      10,
    ]);
  });

  it('one under seven twentieths of it, all words met, where several were asked', () => {
    const best = scored(10, 100, ...cleaning);
    expect(kept(best, scored(11, 34, ...cleaning))).toEqual([10]);
    expect(kept(best, scored(11, 36, ...cleaning))).toEqual([10, 11]);
    const one: Word[] = [['nettoyage', 'title']];
    expect(kept(scored(10, 100, ...one), scored(11, 34, ...one))).toEqual([10, 11]);
  });

  it('a pathway under a tenth of the best trade, but for the best of its kind', () => {
    const found = scored(10, 100, ['nettoyage', 'title']);
    const own: Word[] = [['nettoyage', 'title']];
    expect(kept(found, scored(1, 30, ...own), scored(2, 9, ...own))).toEqual([10, 1]);
    expect(kept(found, scored(1, 30, ...own), scored(2, 11, ...own))).toEqual([10, 1, 2]);
    expect(kept(found, scored(1, 9, ...own), scored(2, 5, ...own), scored(3, 4, ...own))).toEqual([10, 1, 2]);
  });

  it('a trade under a quarter of the best one whose title has none of the words, under a tenth where it has one', () => {
    const own: Word[] = [['nettoyage', 'title']];
    const byName: Word[] = [['nettoyage', 'names']];
    expect(kept(scored(10, 100, ...own), scored(11, 24, ...byName), scored(12, 11, ...own))).toEqual([
      10, 12,
    ]);
    expect(kept(scored(10, 100, ...own), scored(11, 26, ...byName), scored(12, 9, ...own))).toEqual([10, 11]);
  });

  it('one named by the head of a title only: it names no trade', () => {
    const best = scored(10, 100, ['agent', 'title'], ['nettoyage', 'title']);
    const head = scored(11, 59, ['agent', 'title'], ['nettoyage', 'skills']);
    expect(kept(best, head)).toEqual([10]);
  });

  it('one that answers other words, under a third or so', () => {
    const best = scored(10, 100, ['affuteur', 'title']);
    expect(kept(best, scored(11, 34, ['retraite', 'names']))).toEqual([10]);
    expect(kept(best, scored(11, 36, ['retraite', 'names']))).toEqual([10, 11]);
  });

  it('a trade that has the word in passing', () => {
    const best = scored(10, 100, ['plombier', 'title']);
    expect(kept(best, scored(11, 7, ['plombier', 'names']))).toEqual([10]);
    expect(kept(best, scored(1, 7, ['plombier', 'occupations']))).toEqual([10, 1]);
  });

  it('a pathway whose trades are other ones: the word of its title has another sense', () => {
    const welder = scored(1, 100, ['soudeur', 'title', 'occupations']);
    expect(kept(welder, scored(2, 49, ['soudeur', 'title']))).toEqual([1]);
    expect(kept(welder, scored(2, 51, ['soudeur', 'title']))).toEqual([1, 2]);
    expect(kept(scored(2, 49, ['soudeur', 'title']))).toEqual([2]);
  });
});

describe('what stays', () => {
  it('the pathways of a trade, however far under it: they are held to the best of them', () => {
    const trade = scored(10, 100, ...cleaning);
    const half: Word[] = [['nettoyage', 'title', 'occupations']];
    expect(kept(trade, scored(1, 10, ...half))).toEqual([10, 1]);
    expect(kept(trade, scored(1, 10, ...half), scored(2, 1, ['industriel', 'title', 'occupations']))).toEqual(
      [10, 1],
    );
  });

  it('all that skills alone bring, where nothing is named better', () => {
    const words: Word[] = [
      ['cuir', 'skills'],
      ['travail', 'skills'],
    ];
    expect(kept(scored(10, 100, ...words), scored(11, 36, ...words))).toEqual([10, 11]);
    expect(kept()).toEqual([]);
  });
});
