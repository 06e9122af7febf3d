import { expect, it } from 'vitest';
import { mechanicsSaid } from './mechanics.ts';

it.each([
  'la mécanique',
  'mecanique',
  'un taf dans la mécanique',
  'un truc avec la mécanique',
  'un boulot dans la mécanique industrielle',
  'je cherche un taf dans la mécanique',
  'j’aimerais bosser dans la mécanique',
  'un metier dans la mecanique',
  'quelque chose dans la mécanique',
  'je suis dans la mécanique',
  'une alternance en mécanique',
  'la mécanique peut-être',
])('is a craft of any industry: %s', (typed) => {
  expect(mechanicsSaid(typed)).toEqual({ of: 'craft' });
});

it.each(['industrie mécanique', 'dans l’industrie mécanique', 'la construction mécanique'])(
  'is an industry: %s',
  (typed) => {
    expect(mechanicsSaid(typed)).toEqual({ of: 'industry' });
  },
);

it.each([
  ['la mécanique auto', 'auto'],
  ['travailler dans la mécanique automobile', 'automobile'],
  ['un taf dans la mécanique moto', 'moto'],
  ['mécanique poids lourd', 'poids lourd'],
  ['bac pro mécanique auto', 'auto'],
  ['la mécanique des bateaux', 'bateaux'],
])('is of a vehicle: %s', (typed, what) => {
  expect(mechanicsSaid(typed)).toEqual({ of: 'vehicle', what });
});

it.each([
  'mécanique de précision',
  'dessinateur en mécanique',
  'conception mécanique',
  'ajusteur mécanique',
  'fabrication mécanique',
  'la mécanique et l’électricité',
  'mécanique, soudure',
  'remontées mécaniques',
  'ingénieur en mécanique',
  'mécanicien auto',
])('is said with more, or is not said: %s', (typed) => {
  expect(mechanicsSaid(typed)).toBeNull();
});
