import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from './shorten.ts';

describe('a long text, cut', () => {
  it('ends at a whole word, with no sign before the points', () => {
    expect(shorten('Pilotage de la ligne ou d’un ensemble de sous-systèmes', 28)).toBe(
      'Pilotage de la ligne…',
    );
    expect(shorten('Régler la machine, conduire', 18)).toBe('Régler la machine…');
    expect(shorten('Entretenir : les lignes et postes', 14)).toBe('Entretenir…');
    expect(shorten('Conduire une ligne d’emballage', 24)).toBe('Conduire une ligne…');
  });

  it('stays as it is when it is short, or is but one word', () => {
    expect(shorten('Régler la machine', 17)).toBe('Régler la machine');
    expect(shorten('Anticonstitutionnellement', 10)).toBe('Anticonsti…');
  });

  it('never passes the length asked for, but for the points', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 60 }), (text, most) => {
        expect(shorten(text, most).length).toBeLessThanOrEqual(Math.max(most + 1, 1));
      }),
    );
  });
});
