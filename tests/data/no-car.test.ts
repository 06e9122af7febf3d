import { describe, expect, it } from 'vitest';
import { settingsSaid } from '#core/plan/settings-said.ts';
import { does, wishes } from './fields.ts';

describe('who has no car, or no licence', () => {
  it.each([
    ['pas de voiture, pas de nuit', null, ['nuit']],
    ['je n ai pas de voiture', null, []],
    ['sans véhicule, la chimie', 'secteur:chimie', []],
    ['pas véhiculé, une laiterie', 'secteur:industrie-laitiere', []],
    ['un poste de jour accessible en bus, pas de permis', null, ['nuit', 'permis']],
    ['pas le permis', null, ['permis']],
    ['ni permis ni voiture, la pharma', 'secteur:pharmacie', ['permis']],
    ['sur une ligne de bus', null, []],
    ['no car, pharma', 'secteur:pharmacie', []],
    ['on the bus line', null, []],
    ['without a licence, dairy', 'secteur:industrie-laitiere', ['permis']],
  ])('refuses no industry: %s', async (typed, place, settings) => {
    const found = await wishes(typed);
    const situations = (found?.reads ?? []).map(({ value }) => value);
    expect(found?.avoid ?? []).toEqual([]);
    expect(found?.place ?? null).toBe(place);
    expect(situations).toContain('sans-permis');
    expect(settingsSaid(typed, situations)).toEqual(settings);
  });

  it.each(['quitter la voiture', 'marre de la voiture', 'plus jamais la voiture', 'out of cars'])(
    'is not who leaves the making of cars: %s',
    async (typed) => {
      expect(await wishes(typed)).toMatchObject({ place: null, avoid: ['automobile'] });
    },
  );

  it('keeps the trade said beside it', async () => {
    for (const typed of ['soudeur, pas de voiture', 'welder, no car'])
      expect((await does(typed))?.place, typed).toBe('H2913');
  });
});
