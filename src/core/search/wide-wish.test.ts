import { describe, expect, it } from 'vitest';
import { isWideWish } from './wide-wish.ts';

describe('a wish that any trade may answer', () => {
  it.each([
    'travailler',
    'Bosser !',
    'un métier manuel',
    'quelque chose de manuel',
    'truc manuel',
    'un boulot tranquille',
    'un métier qui recrute',
    'un métier d’avenir',
    'quelque chose de moins dur',
    'travailler de mes mains',
    'gagner plus',
    'a manual job',
    'something better paid',
    'plus rouler',
    'ne plus toucher la farine',
    'un truc propre et au sec',
    'un travail où on apprend sur le tas',
    'autre chose au chaud sans viande',
    'something clean and dry',
    'a job where you learn',
    'a cleaner job, anything',
    'something cleaner and quieter',
    'a safer and warmer place',
    'rester sur des machines',
    'stay near machines',
  ])('names no trade: %s', (typed) => {
    expect(isWideWish(typed)).toBe(true);
  });

  it.each([
    '',
    'un métier',
    'je ne sais pas',
    'travailler le bois',
    'formage à chaud du verre',
    'apprendre la soudure',
    'travailler en usine',
    'plus de froid, une laiterie',
    'médecin du travail',
    'main d’œuvre',
    'préparateur de commandes',
    'manutentionnaire',
    'bosseleur',
    'travail du cuir',
    'cleaner',
    'cleaner in a factory',
    'machine à coudre',
    'conduire des machines',
  ])('is not said by: %s', (typed) => {
    expect(isWideWish(typed)).toBe(false);
  });
});
