import { describe, expect, it } from 'vitest';
import { withoutWorkplace } from './function-place.ts';
import type { Read } from './results.ts';

const sector: Read = { kind: 'sector', value: 'pharmacie', typed: 'pharma', path: '/secteurs/pharmacie' };

describe('a function of every industry beside its workshop', () => {
  it.each([
    ['technicien maintenance biscuiterie', [], 'technicien maintenance'],
    ['technicien qualité en fromagerie', [], 'technicien qualite'],
    ['agent logistique dans un abattoir', [], 'agent logistique'],
    ['technicien de maintenance en pharma', [sector], 'technicien maintenance'],
  ])('is said without it: %s', (typed, read, kept) => {
    expect(withoutWorkplace(typed, read)).toBe(kept);
  });

  it.each([
    'maintenance biscuiterie',
    'technicien biscuiterie',
    'technicien maintenance ascenseur',
    'technicien maintenance',
    'soudeur laiterie',
    "agent d'entretien usine",
  ])('is left whole where no function, no who or no place is said, or another word is: %s', (typed) => {
    expect(withoutWorkplace(typed, [])).toBeNull();
  });
});
