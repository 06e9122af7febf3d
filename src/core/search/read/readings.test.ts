import { describe, expect, it } from 'vitest';
import { stem } from '../../text/stem.ts';
import { sampleEngine } from '../asking.fixture.ts';
import { readingsOf, synonymsOf, type WordGroup } from './readings.ts';

/** A typed word that records hold. */
const typed = (word: string, more: Partial<WordGroup> = {}): WordGroup => ({
  typed: word,
  polite: false,
  rare: false,
  alternatives: [{ stem: stem(word), weight: 1, found: word, through: 'typed' }],
  ...more,
});
const polite = (word: string) => typed(word, { polite: true });
const rare = (word: string, more: Partial<WordGroup> = {}) =>
  typed(word, { rare: true, alternatives: [], ...more });

type Wordings = readonly (readonly [string, readonly string[]])[];
const readings = (groups: WordGroup[], wordings: Wordings = []) =>
  readingsOf(groups, synonymsOf(wordings), sampleEngine().names);

/** How these groups are understood: the stem of each, and the weight of the reading. */
const read = (groups: WordGroup[], wordings: Wordings = []) =>
  readings(groups, wordings).map(({ groups: own, weight }) =>
    [...own.map(({ alternatives: [first], typed: word }) => first?.stem ?? word), weight].join(' '),
  );

describe('the readings of what was typed', () => {
  const oven: Wordings = [['four pain', ['boulanger', 'fournil moderne']]];

  it('are the words themselves, then the wordings that stand for words that follow each other, polite ones between them too', () => {
    const groups = [typed('grand'), typed('four'), polite('cherche'), typed('pain'), typed('seul')];
    expect(read(groups, oven)).toEqual([
      'grand four cherch pain seul 1',
      'boulang grand cherch seul 0.9',
      'fournil modern grand cherch seul 0.9',
    ]);
    expect(read([typed('four'), typed('seul'), typed('pain')], oven)).toHaveLength(1);
  });

  it('say for which words the wording stands, and that all of its own are meant', () => {
    const [, , second] = readings([typed('four'), typed('pain')], oven);
    const own = { typed: 'four pain', polite: false, rare: false, whole: 2 };
    const by = { weight: 1, found: 'fournil moderne', through: 'synonym' };
    expect(second?.groups).toEqual([
      { ...own, alternatives: [{ ...by, stem: 'fournil' }] },
      { ...own, alternatives: [{ ...by, stem: stem('moderne') }] },
    ]);
  });

  it('leave out the polite words of a wording, unless it has no other', () => {
    const wordings: Wordings = [
      ['emploi pain', ['boulanger']],
      ['emploi', ['conducteur']],
    ];
    expect(read([typed('pain')], wordings)).toEqual(['pain 1', 'boulang 0.9']);
    expect(read([typed('emploi')], wordings)).toEqual(['emplo 1', `${stem('conducteur')} 0.9`]);
  });

  it('end with the trade without the rank in it', () => {
    expect(read([typed('chef'), typed('soudeur')])).toEqual(['chef soud 1', 'soud 0.3']);
    expect(read([typed('chef')])).toEqual(['chef 1']);
  });

  it('are two dozen at most', () => {
    const many = Array.from({ length: 30 }, (_, at) => `mot${String(at)}`);
    expect(readings([typed('pain')], [['pain', many]])).toHaveLength(24);
    const titles = many.map((text) => ({ text, stems: [text] }));
    expect(readings([typed('bts'), typed('ms', { titles })])).toHaveLength(24);
  });
});

describe('the readings of initials', () => {
  const spelled = 'mainten system product connect';

  it('are the names that a word hardly met spells out', () => {
    expect(read([typed('seul'), rare('mspc')])).toEqual(['seul mspc 1', `${spelled} seul 0.9`]);
    expect(read([typed('mspc')])).toHaveLength(1);
    expect(read([typed('seul'), rare('mspc', { polite: true })])).toHaveLength(1);
  });

  it('are no names where a curated wording has the word alone', () => {
    const other = ['soudeur', ['souder']] as const;
    expect(read([rare('mspc')], [other, ['mspc', ['boulanger']]])).toEqual(['mspc 1', 'boulang 0.9']);
    expect(read([rare('mspc')], [other, ['mspc laiterie', ['boulanger']]])).toEqual([
      'mspc 1',
      `${spelled} 0.9`,
    ]);
  });

  it('are nothing but the titles that it spells beside a diploma, where it does', () => {
    const titles = [
      { text: 'A B', stems: ['a', 'b'] },
      { text: 'C', stems: ['c'] },
    ];
    const groups = [typed('bts'), typed('ms', { titles })];
    expect(read(groups, [['bts', ['boulanger']]])).toEqual(['a b bts 0.9', 'c bts 0.9']);
  });
});
