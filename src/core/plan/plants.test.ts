import { expect, it } from 'vitest';
import { industriesWished } from './plants.ts';

it.each([
  ['edf les centrales, epr', 'nucléaire'],
  ['le chantier de l’EPR', 'nucléaire'],
  ['centrale de Gravelines', 'nucléaire à Gravelines'],
  ['barrage EDF', 'électricité'],
  ['une centrale à béton', 'une centrale à béton'],
  ['centrale d’achat', 'centrale d’achat'],
  ['moteurs d’avion', 'aéronautique'],
  ['sous-traitant Airbus', 'aéronautique'],
  ['Renault, Alstom', 'automobile ou ferroviaire'],
  ['maintenance en centrale', 'maintenance en centrale'],
  ['technicien sur des TGV', 'technicien sur des TGV'],
  ['les usines Michelin', 'pneu'],
])('%s: %s', (typed, said) => {
  expect(industriesWished(typed)).toBe(said);
});
