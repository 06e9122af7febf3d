import { describe, expect, it } from 'vitest';
import { soundOf } from './sound.ts';

describe('words that are heard alike', () => {
  it.each([
    ['chodronnier', 'chaudronnier'],
    ['kariste', 'cariste'],
    ['mecanisien', 'mecanicien'],
    ['magazinier', 'magasinier'],
    ['electrissien', 'electricien'],
    ['boulangé', 'boulanger'],
    ['soudeurre', 'soudeur'],
    ['teknicien', 'technicien'],
    ['aprantissage', 'apprentissage'],
    ['garajiste', 'garagiste'],
  ])('%s, %s', (typed, meant) => {
    expect(soundOf(typed.replaceAll('é', 'e'))).toBe(soundOf(meant));
  });

  it.each([
    ['magazine', 'magasinier'],
    ['soudeur', 'sondeur'],
    ['mecanise', 'mecanicien'],
    ['carriste', 'journaliste'],
  ])('not %s, %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });
});
