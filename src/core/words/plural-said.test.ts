import { expect, test } from 'vitest';
import { severalOf } from './plural-said.ts';

test.each([
  ['plasturgiste', 'plasturgistes'],
  ['soudeur', 'soudeurs'],
  ['monteur régleur en plasturgie', 'monteurs régleurs en plasturgie'],
  ['conducteur de ligne de conditionnement', 'conducteurs de ligne de conditionnement'],
  ["ouvrier d'abattoir", "ouvriers d'abattoir"],
  ['ouvrier agricole polyvalent', 'ouvriers agricoles polyvalents'],
  ['fromager industriel', 'fromagers industriels'],
  ['ajusteur-monteur', 'ajusteurs-monteurs'],
  ['forgeron industriel', 'forgerons industriels'],
  ['technico-commercial', 'technico-commerciaux'],
  ['maréchal-ferrant', 'maréchaux-ferrants'],
  ['opérateur sur machine de production', 'opérateurs sur machine de production'],
  ['aide agricole en production végétale', 'aides agricoles en production végétale'],
  ['agent administratif', 'agents administratifs'],
  ['nez', 'nez'],
])('several %s are %s', (one, several) => {
  expect(severalOf(one)).toBe(several);
});

test.each([
  'technicien qualité en industrie',
  'mécanicien avion',
  'BIM Manager',
  'community manager',
  'responsable supply chain en industrie',
  'ingénieur développement nucléaire',
  'technicien vidéo',
  'lapidaire / Diamantaire',
])('what agrees in %s is not sure', (one) => {
  expect(severalOf(one)).toBeNull();
});
