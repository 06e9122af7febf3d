import { describe, expect, it } from 'vitest';
import { isBeginning } from '#core/plan/begins-said.ts';
import { does } from './fields.ts';

const valuesOf = (found: Awaited<ReturnType<typeof does>>) => (found?.reads ?? []).map(({ value }) => value);

describe('who has no trade yet', () => {
  it.each([
    'jai arreté lecole en 3eme',
    'j’ai lâché l’école en seconde',
    'sorti du système scolaire à 16 ans',
    'dropped out of school',
    'viré du lycée',
    'pas fini le collège',
    'j’ai quitté le collège en 4ème, j’ai 17 ans',
    'left school at 16',
    '18 ans, jai rien',
    'j’ai rien fait',
    'aucune expérience',
    'j’ai rien comme métier',
    'nothing yet, 19',
    'rien pour l’instant',
    'j’ai 20 ans et rien comme boulot',
    'I have nothing yet',
    'rien du tout, 22 ans',
  ])('begins: %s', async (typed) => {
    const found = await does(typed);
    expect(found?.place).toBeNull();
    expect(isBeginning(typed, valuesOf(found))).toBe(true);
  });

  it.each([
    ['j’ai arrêté l’école en 3ème, soudeur depuis 10 ans', 'H2913'],
    ['left school at 16, welder', 'H2913'],
    ['cariste, j’ai lâché l’école à 16 ans', 'N1101'],
  ])('has one where it is said: %s', async (typed, trade) => {
    expect((await does(typed))?.place).toBe(trade);
  });
});
