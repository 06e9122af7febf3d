import { describe, expect, it } from 'vitest';
import type { Ranges } from '../index/documents.ts';
import type { Inverted } from '../index/inverted.ts';
import type { Postings } from '../index/postings.ts';
import type { Reading, WordGroup } from '../read/readings.ts';
import type { FieldName } from '../results.ts';
import { scoreReading } from './score.ts';

const ranges: Ranges = {
  ...{ pathways: 0, occupations: 100, superseded: 200, skills: 300 },
  ...{ sectors: 400, families: 500, end: 600 },
};
/** What records hold of each stem: record -> score and fields; one point in the title when only a number is said. */
type Held = Record<string, Record<number, number | { score: number; fields: FieldName[] }>>;
/** Names of a record, the title first: number -> the stems of the name. */
type Labels = Record<number, readonly (readonly string[])[]>;

const postingsOf = (held: Held) =>
  ({
    of: (stem: string) =>
      new Map(
        Object.entries(held[stem] ?? {}).map(([record, weight]) => [
          Number(record),
          typeof weight === 'number' ? { score: weight, fields: ['title'] } : weight,
        ]),
      ),
  }) as unknown as Postings;
// The labels of a record are numbered from a thousand times its own number.
const indexOf = (labels: Labels) => {
  const stems = (label: number) => labels[Math.floor(label / 1000)]?.[label % 1000] ?? [];
  return {
    title: (record: number) => record * 1000,
    size: (label: number) => stems(label).length,
    labelsHolding: (stem: string, record: number) =>
      (labels[record] ?? []).flatMap((own, place) => (own.includes(stem) ? [record * 1000 + place] : [])),
  } as unknown as Inverted;
};

const group = (stem: string, more: Partial<WordGroup> = {}): WordGroup => ({
  ...{ typed: stem, polite: false, rare: false },
  alternatives: [{ stem, weight: 1, found: stem, through: 'typed' }],
  ...more,
});
const asking = (groups: WordGroup[], more: Partial<Reading> = {}): Reading => ({
  groups,
  weight: 1,
  ...more,
});
const scored = (reading: Reading, held: Held, labels: Labels = {}, loose = false) =>
  scoreReading(reading, postingsOf(held), indexOf(labels), ranges, loose);
const records = (...args: Parameters<typeof scored>) => scored(...args).map(({ record }) => record);
const words = (...stems: string[]) => stems.map((stem) => group(stem));
const inField = (score: number, ...fields: FieldName[]) => ({ score, fields });

describe('how many words a record must have', () => {
  const held = (count: number): Held =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`m${at}`, { 1: 1 }]));
  const asked = (count: number) => asking(Array.from({ length: count }, (_, at) => group(`m${at}`)));

  it.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [5, 3],
    [6, 4],
  ])('of %i words: %i', (count, needed) => {
    expect(records(asked(count), held(needed))).toEqual([1]);
    expect(records(asked(count), held(needed - 1))).toEqual([]);
    expect(records(asked(count), held(1), {}, true)).toEqual([1]);
  });
});

describe('the score of a record', () => {
  const score = (...args: Parameters<typeof scored>) => scored(...args)[0]?.score;

  it('is what its words are worth, by how many of those asked it has', () => {
    expect(score(asking(words('a')), { a: { 1: 2 } })).toBe(2);
    expect(score(asking(words('a'), { weight: 0.5 }), { a: { 1: 2 } })).toBe(1);
    expect(score(asking(words('a', 'b', 'c', 'd')), { a: { 1: 1 }, b: { 1: 1 }, c: { 1: 2 } })).toBeCloseTo(
      ((3 / 4) ** 2 * 4) / 2,
    );
  });

  it('gains by the nearness of one of its names to all that was asked', () => {
    const held = { a: { 1: 1 }, b: { 1: 1 } };
    const near = (labels: Labels) => (score(asking(words('a', 'b')), held, labels) ?? 0) / (2 / Math.SQRT2);
    expect(near({ 1: [['a', 'b']] })).toBeCloseTo(1 + 2.2);
    expect(near({ 1: [['a', 'b', 'x', 'y']] })).toBeCloseTo(1 + 2.2 * 0.5 ** 2);
    expect(near({ 1: [['a']] })).toBeCloseTo(1 + 2.2 * 0.5 ** 2);
    expect(near({})).toBeCloseTo(1);
  });

  it('counts another name of a trade for less than its title, not so of a pathway', () => {
    const near = (record: number) => {
      const labels = { [record]: [['x'], ['a']] };
      return score(asking(words('a')), { a: { [record]: 1 } }, labels);
    };
    expect(near(99)).toBeCloseTo(3.2);
    expect(near(100)).toBeCloseTo(1 + 2.2 * 0.9 ** 2);
    expect(near(199)).toBeCloseTo(1 + 2.2 * 0.9 ** 2);
    expect(near(200)).toBeCloseTo(3.2);
    expect(score(asking(words('a')), { a: { 100: 1 } }, { 100: [['a']] })).toBeCloseTo(3.2);
  });

  it('adds a little for the small words, which alone are asked as any other', () => {
    const small = group('p', { polite: true });
    const held = { a: { 1: 1, 2: 1 }, p: { 1: 2, 3: 2 } };
    const found = scored(asking([group('a'), small]), held);
    expect(found.map(({ record, score: points }) => [record, points])).toEqual([
      [1, 1 + 0.3 * 2],
      [2, 1],
    ]);
    expect(scored(asking([small]), held).map(({ record, score: points }) => [record, points])).toEqual([
      [1, 2],
      [3, 2],
    ]);
  });
});

it('a record is shown by its nearest name, the first of two alike, none where no name has a word', () => {
  const label = (labels: Labels) =>
    scored(asking(words('a', 'b')), { a: { 1: 1 }, b: { 1: 1 } }, labels)[0]?.label;
  expect(label({ 1: [['x'], ['a', 'x'], ['a', 'b', 'x']] })).toBe(1002);
  expect(label({ 1: [['x'], ['a', 'b'], ['b', 'a']] })).toBe(1001);
  expect(label({ 1: [['x']] })).toBeNull();
});

describe('a wording that stands for what was typed', () => {
  const whole = (...stems: string[]) => stems.map((stem) => group(stem, { whole: stems.length }));

  it('has its sense with all of its words in one field', () => {
    const [one, other] = [inField(1, 'skills'), inField(1, 'skills', 'blocs')];
    expect(records(asking(whole('a', 'b')), { a: { 1: one }, b: { 1: other } })).toEqual([1]);
    expect(records(asking(whole('a', 'b')), { a: { 1: one }, b: { 1: inField(1, 'blocs') } })).toEqual([]);
    expect(
      records(asking(whole('a', 'b')), { a: { 1: one }, b: { 1: inField(1, 'blocs') } }, {}, true),
    ).toEqual([1]);
  });

  it('of four words or more has it with the rarest of them only', () => {
    const held = { a: { 1: 1, 2: 1 }, b: { 1: 1, 2: 1 }, c: { 1: 1, 2: 1 }, d: { 1: 1 } };
    expect(records(asking(whole('a', 'b', 'c', 'd')), held)).toEqual([1]);
    expect(records(asking(whole('a', 'b', 'c')), held)).toEqual([1, 2]);
  });

  it('of four words or more has it with three in four', () => {
    const held = { a: { 1: 1, 2: 1 }, b: { 1: 1, 2: 1 }, c: { 1: 1 } };
    expect(records(asking(whole('a', 'b', 'c', 'd')), held)).toEqual([1]);
    expect(records(asking(whole('a', 'b', 'c')), held)).toEqual([1]);
  });

  it('meant with all of its words has them all, in a field that names the record', () => {
    const exact = asking(whole('a', 'b', 'c', 'd'), { exact: true });
    const held = (field: FieldName, stems = 'abcd') =>
      Object.fromEntries(
        [...'abcd'].map((stem) => [stem, stems.includes(stem) ? { 1: inField(1, field) } : {}]),
      );
    for (const field of ['title', 'names', 'occupations', 'blocs'] as const)
      expect(records(exact, held(field)), field).toEqual([1]);
    for (const field of ['skills', 'sectors', 'families'] as const)
      expect(records(exact, held(field)), field).toEqual([]);
    expect(records(exact, held('title', 'abc'))).toEqual([]);
  });
});

describe('a word', () => {
  it('counts by its best alternative', () => {
    const either = group('a', {
      alternatives: [
        { stem: 'b', weight: 0.5, found: 'b', through: 'typo' },
        { stem: 'a', weight: 1, found: 'a', through: 'typed' },
        { stem: 'c', weight: 0.1, found: 'c', through: 'typo' },
      ],
    });
    const [first] = scored(asking([either]), { a: { 1: 1 }, b: { 1: 3 }, c: { 1: 4 } });
    expect([first?.score, first?.met.map(({ alternative }) => alternative.stem)]).toEqual([1.5, ['b']]);
    const [second] = scored(asking([either]), { a: { 1: 2 }, b: { 1: 3 } });
    expect([second?.score, second?.met.map(({ alternative }) => alternative.stem)]).toEqual([2, ['a']]);
  });

  it.each(['agent', 'soudeur', 'coiffeuse', 'usinier', 'cuisiniere', 'machinistes'])(
    'that says who does it, as typed, counts where a record is named only: %s',
    (word) => {
      const held: Held = { [word]: { 1: inField(1, 'skills'), 2: inField(1, 'skills', 'names') } };
      expect(records(asking([group(word)]), held)).toEqual([2]);
    },
  );

  it('of which only the beginning was typed counts where a record is named', () => {
    const held: Held = { professionnel: { 1: inField(1, 'skills'), 2: inField(1, 'title') } };
    const begun = { stem: 'professionnel', weight: 1, found: 'professionnel', through: 'prefix' } as const;
    expect(records(asking([group('prof', { alternatives: [begun] })]), held)).toEqual([2]);
  });

  it('counts anywhere when it says no one, stands for another, or is part of a wording', () => {
    const anywhere = { soudage: { 1: inField(1, 'skills') }, soudeur: { 1: inField(1, 'skills') } };
    expect(records(asking([group('soudage')]), anywhere)).toEqual([1]);
    const meant = { stem: 'soudeur', weight: 1, found: 'soudeur', through: 'synonym' } as const;
    expect(records(asking([group('x', { alternatives: [meant] })]), anywhere)).toEqual([1]);
    expect(records(asking([group('soudeur', { whole: 1 })]), anywhere)).toEqual([1]);
    const valeur = { valeur: { 1: inField(1, 'skills') } };
    expect(records(asking([group('valeur')]), valeur)).toEqual([1]);
  });
});
