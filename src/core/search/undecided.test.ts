import { describe, expect, it } from 'vitest';
import { isUndecided } from './undecided.ts';

describe('who does not know', () => {
  it.each([
    'je sais pas',
    'Je ne sais pas encore…',
    'ailleurs',
    'n’importe quoi',
    'aucune idée',
    'rien',
    'un boulot',
    'du travail',
    "I don't know",
    'something else',
    'je sais rien faire',
    'quelque chose de mieux',
    'something better',
  ])('is not taken for a trade: %s', (typed) => {
    expect(isUndecided(typed)).toBe(true);
  });

  it.each([
    '',
    'saisie',
    'je sais souder',
    'travail du bois',
    'autre chose que la vente',
    'métier de bouche',
  ])('is someone else who says something, or nobody: %s', (typed) => {
    expect(isUndecided(typed)).toBe(false);
  });
});
