import { describe, expect, it } from 'vitest';
import { asksHome, hasShopHours, isNeverInWorks, refusedPeople, servesPeople } from './serving.ts';

describe('trades that serve people', () => {
  it.each(['G1803', 'J1506', 'D1505', 'K2107', 'D1202', 'K2503'])('%s does', (id) => {
    expect(servesPeople(id)).toBe(true);
  });

  it.each([null, 'H2913', 'D1102', 'J1411', 'K2111', 'K2204', 'M1607', 'N1101'])('%s does not', (id) => {
    expect(servesPeople(id)).toBe(false);
  });

  it('are in no works, but for cooks and nurses', () => {
    expect(['G1803', 'D1202', 'K1303'].every(isNeverInWorks)).toBe(true);
    expect(['G1602', 'J1506', 'H2913', null].some(isNeverInWorks)).toBe(false);
  });

  it('have hours that bakers have too, and drivers not', () => {
    expect(['G1803', 'D1102'].every(hasShopHours)).toBe(true);
    expect(['N4104', 'H2102'].some(hasShopHours)).toBe(false);
  });
});

describe('whom one would serve no more', () => {
  it.each([
    ['infirmière sans patients', 'infirmiere', ''],
    ['serveur mais pas de clients', 'serveur', ''],
    ['auxiliaire de vie mais pas de personnes âgées', 'auxiliaire de vie', ''],
    ['caissière, plus de contact client', 'caissiere', ''],
    ['je suis coiffeuse, je ne veux plus voir de clientes', 'coiffeuse', ''],
    ['éducatrice à bout des enfants', 'educatrice', ''],
    ['marre des clients, vendeuse', 'vendeuse', ''],
    ['nurse without patients', 'nurse', ''],
    ['infirmière sans patients, un labo', 'infirmiere', 'un labo'],
    ['femme de chambre, marre des lits à faire, propreté en usine', 'femme de chambre', 'proprete en usine'],
  ])('%s', (text, does, wish) => {
    expect(refusedPeople(text)).toEqual({ does, wish });
  });

  it.each(['infirmière', 'soudeur sans déplacements', 'travailler avec des enfants', 'sans diplôme'])(
    '%s: nobody',
    (text) => {
      expect(refusedPeople(text)).toBeNull();
    },
  );
});

it.each([
  ['pizzaïolo, je veux mes week-ends', true],
  ['boulanger, dormir la nuit', true],
  ['serveur, vie de famille', true],
  ['cuisinière, voir grandir mes enfants', true],
  ['soudeur de nuit', false],
  ['garder des enfants', false],
])('%s: whether one asks for one’s home', (text, home) => {
  expect(asksHome(text)).toBe(home);
});
