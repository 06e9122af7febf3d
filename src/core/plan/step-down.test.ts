import { describe, expect, it } from 'vitest';
import { pathway } from '../match/sample.fixture.ts';
import { isFarBelow, isStepDown, keepsLevel } from './step-down.ts';

const record = (code: string, level: number | null) => ({ ...pathway(`RNCP-${code}`, [], [code]), level });
const known = {
  occupations: new Map([
    ['T', { label: 'Technicien de laboratoire' }],
    ['O', { label: 'Opérateur de laboratoire' }],
    ['A', { label: 'Ajusteur' }],
    ['B', { label: 'Soudeur' }],
  ]),
  pathwaysByOccupation: new Map([
    ['T', [record('T', 5)]],
    ['A', [record('A', 4)]],
    ['B', [record('B', 3)]],
  ]),
};

describe('a step down', () => {
  it('is a lower usual level, or from technician to operator', () => {
    expect(isStepDown(known, ['A'], 'B')).toBe(true);
    expect(isStepDown(known, ['B'], 'A')).toBe(false);
    expect(isStepDown(known, ['T'], 'O')).toBe(true);
    expect(isStepDown(known, ['A'], 'O')).toBe(false);
  });

  it('is from every trade held, and is not said where no level is known', () => {
    expect(isStepDown(known, ['A', 'B'], 'B')).toBe(false);
    expect(isStepDown(known, ['O'], 'B')).toBe(false);
    expect(isStepDown(known, ['T', 'O'], 'B')).toBe(false);
    expect(isStepDown(known, [], 'B')).toBe(false);
  });

  it('is told from two levels on, where every level is known', () => {
    expect([null, 2, 3, 4].map((level) => isFarBelow(known, ['T'], level))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isFarBelow(known, ['T', 'O'], 2)).toBe(false);
    expect(isFarBelow(known, ['T', 'A'], 3)).toBe(false);
    expect(isFarBelow(known, [], 2)).toBe(false);
  });

  it('is left out for who does not want to come down, in trades and in pathways', () => {
    const kept = keepsLevel(known, ['A'], ['descendre']);
    expect([kept.trade('B'), kept.trade('T')]).toEqual([false, true]);
    expect([3, 4, 5, null].map((level) => kept.pathway({ level }))).toEqual([false, true, true, true]);
    const free = keepsLevel(known, ['A'], ['sang']);
    expect([free.trade('B'), free.pathway({ level: 3 })]).toEqual([true, true]);
    expect(keepsLevel(known, [], ['descendre']).trade('B')).toBe(true);
  });
});
