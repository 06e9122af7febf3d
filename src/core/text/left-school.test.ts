import { describe, expect, it } from 'vitest';
import { saysLeftSchool, withoutSchool } from './left-school.ts';

describe('who left school before its end', () => {
  it.each([
    'jai arreté lecole en 3eme',
    'j’ai lâché l’école en seconde',
    "j'ai quitté le lycée",
    'sorti du système scolaire à 16 ans',
    'viré du lycée',
    'je me suis fait virer du collège',
    'pas fini le collège',
    'j’ai pas terminé mes études',
    'arrêté en troisième',
    'déscolarisée',
    'dropped out of school',
    'dropped out of high school at 16',
    'I left school at 16',
    'kicked out of school',
    'never finished school',
    'j’ai arrêté mes études de droit',
    'lâché la fac de lettres',
    'je suis au lycée',
    'je suis encore en terminale',
    'I am still in high school',
  ])('says so, and nothing else: %s', (typed) => {
    expect(saysLeftSchool(typed)).toBe(true);
    expect(withoutSchool(typed)).toBe('');
  });

  it('keeps what else is said', () => {
    expect(withoutSchool('j’ai arrêté l’école en 3ème, soudeur depuis 10 ans')).toBe('soudeur depuis 10 ans');
    expect(withoutSchool('left school at 16, welder')).toBe('welder');
    expect(withoutSchool('cariste')).toBe('cariste');
  });

  it.each([
    'professeur au lycée',
    'sorti d’une école d’ingénieur',
    'surveillant de collège',
    'j’ai arrêté la soudure',
    'j’ai quitté mon usine',
    'arrêter les nuits',
    'études de bois arrêtées',
    'le quart arrêté',
    'animateur école',
    'je travaille au lycée',
    'je suis soudeur en première ligne',
    'étudiant',
  ])('is none of: %s', (typed) => {
    expect(saysLeftSchool(typed)).toBe(false);
  });
});
