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
    'not sure, something else maybe',
    'autre chose peut-être',
    'je sais rien faire',
    'quelque chose de mieux',
    'something better',
    'jsp',
    'jsp trop',
    'chépa',
    'euh je sais pas trop quoi faire',
    'j’hésite encore',
    'pas de projet précis',
    'j’en sais rien',
    'ça m’est égal',
    'à voir',
    'perdue',
    'ouvert à tout',
    'idk',
    'no clue',
    'open to anything',
  ])('is not taken for a trade: %s', (typed) => {
    expect(isUndecided(typed)).toBe(true);
  });

  it.each([
    '',
    'saisie',
    'je sais souder',
    'pas de projet dans la chimie',
    'chai',
    'voirie',
    'travail du bois',
    'autre chose que la vente',
    'métier de bouche',
  ])('is someone else who says something, or nobody: %s', (typed) => {
    expect(isUndecided(typed)).toBe(false);
  });
});
