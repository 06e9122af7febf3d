import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../profile.ts';
import type { TextFinding } from './findings.ts';
import { keepFinding } from './keep.ts';

const finding = (kind: TextFinding['kind'], more: object = {}): TextFinding =>
  ({ kind, id: 'X1', label: 'Un nom', words: 'x', start: 0, end: 1, ...more }) as TextFinding;
const kept = (kind: TextFinding['kind'], more: object = {}) =>
  keepFinding(emptyProfile(), finding(kind, more));

describe('what a text tells, put into a profile', () => {
  it('is a trade under its name, with its years where they are told', () => {
    expect(kept('occupation', { years: 4 }).jobs).toEqual([{ code: 'X1', title: 'Un nom', years: 4 }]);
    expect(kept('occupation').jobs).toEqual([{ code: 'X1', title: 'Un nom' }]);
    expect(kept('occupation', { years: 0 }).jobs).toEqual([{ code: 'X1', title: 'Un nom' }]);
  });

  it('is a certificate held', () => {
    expect(kept('certification')).toEqual({ ...emptyProfile(), certifications: ['X1'] });
  });

  it.each(['diploma', 'licence'] as const)('is a paper that the catalogue does not hold: %s', (kind) => {
    expect(kept(kind)).toEqual({ ...emptyProfile(), papers: [{ kind, label: 'Un nom' }] });
    expect(kept(kind, { year: 2012 }).papers).toEqual([{ kind, label: 'Un nom', year: 2012 }]);
  });

  it.each(['skill', 'knowledge', 'method', 'tool', 'language'] as const)(
    'is nothing that is asked about first: %s',
    (kind) => {
      expect(kept(kind)).toEqual(emptyProfile());
    },
  );
});
