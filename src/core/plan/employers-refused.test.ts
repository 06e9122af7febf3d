import { expect, it } from 'vitest';
import { employersRefused } from './employers-refused.ts';

it.each([
  ['plus chez Lactalis', 'plus chez Lactalis', 'laiterie'],
  ['pas edf', 'pas edf', 'nucléaire'],
  ['la chimie, surtout pas chez Airbus', 'surtout pas chez Airbus', 'aéronautique'],
  ['ne plus travailler pour Sanofi', 'ne plus travailler pour Sanofi', 'pharma'],
  ['anything but Michelin', 'anything but Michelin', 'pneu'],
  ['quitter Safran', 'quitter Safran', 'aéronautique'],
])('refuses the industry of an employer left: %s', (typed, said, industry) => {
  expect(employersRefused(typed)).toEqual([{ refused: [industry], said }]);
});

it.each(['chez Lactalis', 'pourquoi pas edf', 'pas loin, chez Airbus', 'plus de nuits'])(
  'refuses none where none is left: %s',
  (typed) => {
    expect(employersRefused(typed)).toEqual([]);
  },
);
