import { expect, it } from 'vitest';
import { withoutDiploma } from './diploma-beside.ts';

it.each([
  ['technicienne labo, bts, CDD qui finit en février', 'technicienne labo, CDD qui finit en février'],
  ['opératrice en laiterie, j’ai le caces 1 et un BEP', 'opératrice en laiterie, j’ai le caces 1'],
  ['soudeur, j’ai un bac pro', 'soudeur'],
  ['soudeur, bac pro chaudronnerie', 'soudeur, bac pro chaudronnerie'],
  ['bac pro', 'bac pro'],
  ['boulanger, CAP', 'boulanger'],
  ['cap boulanger', 'cap boulanger'],
])('%s says %s', (does, kept) => {
  expect(withoutDiploma(does)).toBe(kept);
});
