import { describe, expect, it } from 'vitest';
import { spoken } from '../recognise/spoken.ts';
import { datePattern, monthOf, monthsOf } from './dates.ts';
import { once, placeOf, quoted, type TextFinding } from './findings.ts';
import { membersOf, sentencesOf } from './clauses.ts';

const finding = (kind: TextFinding['kind'], id: string, start: number, years?: number): TextFinding =>
  ({
    kind,
    id,
    label: id,
    words: id,
    start,
    end: start + 1,
    ...(years === undefined ? {} : { years }),
  }) as TextFinding;
const told = (...findings: TextFinding[]) =>
  once(findings).map((one) => `${one.id} ${String('years' in one ? one.years : '-')}`);

describe('what a text tells', () => {
  it('is told once, where it is first read; the years of a trade are added', () => {
    expect(told(finding('occupation', 'A', 0, 2), finding('occupation', 'A', 9, 3))).toEqual(['A 5']);
    expect(told(finding('occupation', 'A', 0), finding('occupation', 'A', 9, 3))).toEqual(['A 3']);
    expect(told(finding('occupation', 'A', 0, 2), finding('occupation', 'A', 9))).toEqual(['A 2']);
    expect(told(finding('occupation', 'A', 0), finding('occupation', 'A', 9))).toEqual(['A -']);
    const [first] = once([finding('tool', 'T', 4), finding('tool', 'T', 1)]);
    expect(first?.start).toBe(4);
  });

  it('keeps apart things of two kinds that have one number', () => {
    expect(told(finding('tool', 'X', 0), finding('method', 'X', 1))).toHaveLength(2);
  });

  it('comes by kind, trades by years, the rest in the order of the text', () => {
    expect(
      told(
        finding('skill', 'S', 0),
        finding('language', 'L', 1),
        finding('licence', 'P', 9),
        finding('licence', 'Q', 3),
        finding('diploma', 'D', 2),
        finding('occupation', 'A', 4, 1),
        finding('occupation', 'B', 5, 7),
        finding('occupation', 'C', 2, 1),
        finding('certification', 'R', 6),
      ).map((one) => one.charAt(0)),
    ).toEqual(['B', 'C', 'A', 'R', 'D', 'Q', 'P', 'L', 'S']);
  });

  it('is quoted as it was typed', () => {
    const text = 'Ancien   opérateur de ligne, Laval';
    const words = spoken(text);
    const from = words.findIndex(({ word }) => word === 'operateur');
    const reading = { of: null, from, to: from + 2 } as never;
    expect(quoted(reading, words, text)).toMatchObject({ words: 'opérateur de ligne', start: 9 });
    expect(placeOf({ of: null, from: 99, to: 100 } as never, words)).toEqual({ start: 0, end: 0 });
  });
});

describe('a date', () => {
  const read = (text: string) => {
    const [, number, name, year] = new RegExp(`^${datePattern}$`, 'iu').exec(text) ?? [];
    return monthsOf(number, name, year) - 2000 * 12;
  };

  it.each([
    ['2000', 0],
    ['03/2000', 3],
    ['15/09/2001', 21],
    ['janvier 2000', 1],
    ['1er août 2000', 8],
    ['déc. 1999', 0],
    ['February 2000', 2],
  ])('is told in months: %s', (text, months) => {
    expect(read(text)).toBe(months);
  });

  it('has no month where none is told', () => {
    expect([monthOf(undefined, undefined), monthOf(undefined, 'Mai'), monthOf('7', 'mai')]).toEqual([
      0, 5, 7,
    ]);
  });
});

describe('the parts of a text', () => {
  const parts = (text: string, cut: typeof membersOf) =>
    cut(text).map(({ start, end }) => text.slice(start, end).trim());

  it('are its sentences and lines, and its members', () => {
    const text = 'Soudeur 3 ans, cariste (CACES 1, 3) puis docker. Le 3.5 tonnes\nChauffeur';
    expect(parts(text, sentencesOf)).toEqual([
      'Soudeur 3 ans, cariste (CACES 1, 3) puis docker',
      '. Le 3.5 tonnes',
      'Chauffeur',
    ]);
    expect(parts(text, membersOf)).toEqual([
      'Soudeur 3 ans',
      ', cariste (CACES 1, 3)',
      'puis docker',
      '. Le 3.5 tonnes',
      'Chauffeur',
    ]);
  });

  it('cover it, whatever it begins with', () => {
    expect(parts('\nA', sentencesOf)).toEqual(['A']);
    expect(sentencesOf('')).toEqual([{ start: 0, end: 0 }]);
  });
});
