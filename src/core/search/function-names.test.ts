import { expect, it } from 'vitest';
import { functionNamed } from './function-names.ts';

it.each([
  ['le controle', 'contrôle qualité'],
  ['controle', 'contrôle qualité'],
  ['l appro', 'approvisionneur'],
  ['ordo', 'ordonnancement planification'],
  ['la maintenance', 'technicien maintenance industrielle'],
  ['labo', "laboratoire d'analyse industrielle"],
  ['service achats', 'acheteur'],
  ['bureau etudes', "bureau d'études dessinateur"],
])('knows the function of a firm by its short name: %s', (said, name) => {
  expect(functionNamed(said)).toBe(name);
});

it.each(['soudeur', 'controle technique automobile', 'maintenance des ascenseurs', ''])(
  'names none where more is said, or something else: %s',
  (said) => {
    expect(functionNamed(said)).toBeNull();
  },
);
