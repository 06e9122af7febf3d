import { describe, expect, it } from 'vitest';
import { durationsIn } from './durations.ts';
import { once, type TextFinding } from './findings.ts';
import { yearsOf } from './years.ts';

const finding = (
  kind: 'occupation' | 'certification',
  id: string,
  start: number,
  years?: number,
): TextFinding => ({
  ...{ kind, id, label: id, words: id, start, end: start + 1 },
  ...(years === undefined ? {} : { years }),
});
const told = (...findings: TextFinding[]) =>
  once(findings).map((one) => [one.id, one.start, 'years' in one ? one.years : null]);

describe('what is told twice', () => {
  it('is one trade, whose years are added', () => {
    expect(told(finding('occupation', 'a', 0, 2), finding('occupation', 'a', 5, 3))).toEqual([['a', 0, 5]]);
    expect(told(finding('occupation', 'a', 0), finding('occupation', 'a', 5, 0))).toEqual([['a', 0, null]]);
  });

  it('is the first of any other thing, as it was told', () => {
    const papers = [finding('certification', 'a', 0, 2), finding('certification', 'a', 5, 3)];
    expect(told(...papers)).toEqual([['a', 0, 2]]);
  });

  it('stands in the order of the text among what lasted as long', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id, at) => finding('occupation', id, at)) as [
      TextFinding,
      TextFinding,
      TextFinding,
    ];
    const inOrder = ['a', 'b', 'c'];
    expect(told(c, a, b).map(([id]) => id)).toEqual(inOrder);
    expect(told(b, c, a).map(([id]) => id)).toEqual(inOrder);
  });

  it('is one length where dates right beside it say about as much', () => {
    const years = (text: string) => durationsIn(text).map((one) => one.years);
    expect(years('7 years, 2020-2026')).toEqual([6]);
    expect(years('2020-2026: 7 years')).toEqual([6]);
    expect(years('10 years, 2020-2026')).toEqual([10, 6]);
    expect(years('6 years welder, 2020-2026')).toEqual([6, 6]);
  });

  it('is not of a trade that has a length right behind it, where "et" stands before', () => {
    const years = (text: string) => {
      const start = text.indexOf('boucher');
      return yearsOf(text, [{ code: 'H2103', start, end: start + 7 }], durationsIn(text));
    };
    expect(years('10 ans et boucher 4 ans')).toEqual([4]);
    expect(years('10 ans et boucher chez Dupont 4 ans')).toEqual([14]);
  });
});
