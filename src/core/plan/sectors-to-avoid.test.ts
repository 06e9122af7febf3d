import { describe, expect, it } from 'vitest';
import { sectorsToAvoid } from './sectors-to-avoid.ts';

const known = {
  sectors: new Map(['metallurgie', 'automobile', 'chimie'].map((id) => [id, { id }])),
  catalogue: { branches: [{ id: 'metallurgie', sectors: ['metallurgie', 'automobile'] }] },
} as unknown as Parameters<typeof sectorsToAvoid>[0];

describe('the sectors that one refuses', () => {
  it('are all those of the branch that one of them stands for, and no unknown one', () => {
    expect(sectorsToAvoid(known, ['metallurgie', 'licornes'])).toEqual(['metallurgie', 'automobile']);
    expect(sectorsToAvoid(known, ['chimie'])).toEqual(['chimie']);
  });
});
