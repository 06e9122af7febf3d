import { expect, it } from 'vitest';
import { bareOf, saysSince } from './since.ts';

it.each([
  ['22 ans que je suis là à remplir les pots', 'remplir les pots', true],
  ['8 ans que je tourne en boîte d’intérim à conduire des chariots', 'conduire des chariots', true],
  ['ça fait 25 ans que je désosse', 'ça fait 25 ans que je désosse', true],
  ['seize ans de fournil', 'fournil', true],
  ['soudeur depuis mon CAP', 'soudeur', true],
  ['je fais du contrôle depuis quatre ans', 'je fais du contrôle depuis quatre ans', true],
  ['je nettoie les salles', 'je nettoie les salles', false],
  ['depuis hier', 'depuis hier', false],
])('how long one has done it is told beside what one does: %s', (said, bare, since) => {
  expect([bareOf(said), saysSince(said)]).toEqual([bare, since]);
});
