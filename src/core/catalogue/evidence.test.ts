import { describe, expect, it } from 'vitest';
import { byEvidence, evidences, rankOf } from './evidence.ts';

describe('evidence', () => {
  it('goes from declared to estimated', () => {
    expect([...evidences]).toEqual(['official', 'charter', 'shared', 'estimated']);
    expect(evidences.map(rankOf)).toEqual([0, 1, 2, 3]);
  });

  it('puts the surest link first', () => {
    const links = [{ evidence: 'estimated' }, { evidence: 'official' }, { evidence: 'shared' }] as const;
    expect([...links].sort(byEvidence).map(({ evidence }) => evidence)).toEqual([
      'official',
      'shared',
      'estimated',
    ]);
  });
});
