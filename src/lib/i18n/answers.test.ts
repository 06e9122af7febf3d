import { describe, expect, it } from 'vitest';
import { en as doorEn } from './door/en.ts';
import { fr as doorFr } from './door/fr.ts';
import { en as planEn } from './plan/en.ts';
import { fr as planFr } from './plan/fr.ts';

describe('the heading of an answer', () => {
  it('calls one’s own what is there as it is, and says when all of it is to have recognised', () => {
    const own = { have: 1, recognise: 4 };
    expect(doorFr.heading.counted('Chimie', own, 12, 'gestures')).toBe(
      'Chimie : 5 gestes sur 12 sont déjà les vôtres',
    );
    expect(doorFr.heading.counted('Chimie', { have: 0, recognise: 1 }, 4, 'blocs')).toBe(
      'Chimie : 1 bloc sur 4 serait à faire reconnaître',
    );
    expect(doorEn.heading.counted('Chemicals', own, 12, 'gestures')).toBe(
      'Chemicals: 5 skills out of 12 are already yours',
    );
    expect(doorEn.heading.counted('Chemicals', { have: 0, recognise: 2 }, 4, 'blocs')).toBe(
      'Chemicals: 2 units out of 4 could be recognised',
    );
    expect(planFr.answer(2, 0, 4, 'gestures')).toBe('2 gestes sur 4 seraient à faire reconnaître');
    expect(planFr.answer(1, 1, 4, 'gestures')).toBe('1 geste sur 4 est déjà le vôtre');
    expect(planEn.answer(2, 0, 4, 'gestures')).toContain('could be recognised');
  });
});
