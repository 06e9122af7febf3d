import { describe, expect, it } from 'vitest';
import { does, wishes } from './fields.ts';

describe('mechanics, on the real catalogue', () => {
  it.each([
    'un taf dans la mécanique',
    'travailler dans la mécanique',
    'bosser dans la mécanique',
    'un boulot dans la mécanique',
    'un metier dans la mecanique',
    'je cherche un taf dans la mécanique',
    'en mécanique',
    'un taf dans la mécanique, pas trop loin',
    'travailler dans la mécanique, de jour',
  ])('is wished for as the craft alone is: %s', async (typed) => {
    const found = await wishes(typed);
    expect([found?.place, found?.either?.others[0]?.place]).toEqual([
      'famille:maintenance',
      'famille:usinage',
    ]);
  });

  it.each([
    'un taf dans la mécanique',
    'je bosse dans la mécanique',
    'la mécanique',
    'mécanique industrielle',
  ])('is a mechanic’s, who draws nothing: %s', async (typed) => {
    const found = await does(typed);
    expect([found?.place, found?.there]).toEqual(['I1310', undefined]);
  });

  it.each([
    ['la mécanique auto', 'I1604'],
    ['dans la mécanique auto', 'I1604'],
    ['un taf dans la mécanique automobile', 'I1604'],
    ['la mécanique auto, de jour', 'I1604'],
    ['la mécanique moto', 'I1607'],
    ['mécanique poids lourd', 'I1613'],
    ['mécanique vélo', 'I1619'],
  ])('of a vehicle is its repair: %s', async (typed, place) => {
    expect((await wishes(typed))?.place).toBe(place);
    expect((await does(typed))?.place).toBe(place);
  });

  it.each([
    ['mécanique de précision', 'secteur:mecanique'],
    ['travailler dans la mécanique de précision', 'secteur:mecanique'],
    ['industrie mécanique', 'secteur:metallurgie'],
    ['dans l’industrie mécanique', 'secteur:metallurgie'],
    ['construction mécanique', 'secteur:metallurgie'],
    ['fabrication mécanique', 'H2906'],
    ['dessinateur en mécanique', 'H1203'],
    ['mécanicien', 'I1310'],
    ['l’automobile', 'secteur:automobile'],
  ])('is an industry, or another trade, where words say so: %s', async (typed, place) => {
    expect((await wishes(typed))?.place).toBe(place);
  });
});

describe('words that come before an example', () => {
  it.each([
    ['travailler dans un labo pharmaceutique genre sanofi', 'secteur:pharmacie'],
    ['un labo pharmaceutique type sanofi', 'secteur:pharmacie'],
    ['la pharma par exemple sanofi', 'secteur:pharmacie'],
    ['en mode labo pharma', 'secteur:pharmacie'],
    ['aéronautique genre airbus', 'secteur:aeronautique-spatial'],
    ['dans l’automobile style renault', 'secteur:automobile'],
    ['une usine genre michelin', 'secteur:caoutchouc'],
    ['un boulot genre cariste', 'N1101'],
    ['la chimie du coup', 'secteur:chimie'],
  ])('are no words that nobody understands: %s', async (typed, place) => {
    expect(await wishes(typed)).toMatchObject({ place, doubts: [] });
  });

  it('hide none that nobody understands', async () => {
    const found = await wishes('la chimie genre schmurtz');
    expect(found?.doubts?.map((one) => one.typed)).toEqual(['schmurtz']);
  });
});

it('leaves welders as they are', async () => {
  expect((await does('soudeur mig mag'))?.place).toBe('H2917');
  expect((await does('tuyauteur'))?.place).toBe('H2914');
  expect((await does('soudeur tuyauteur'))?.place).toBe('H2914');
});
