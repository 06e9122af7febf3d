import { expect, it } from 'vitest';
import { withoutDiploma, withoutDiplomas } from './diploma-beside.ts';

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

it.each([
  ['technicienne labo, BTS chimie', 'technicienne labo'],
  ['je suis soudeur avec un bac pro chaudronnerie', 'je suis soudeur'],
  ['CAP soudeur', 'CAP soudeur'],
  ['piqueuse, j’ai un CAP maroquinerie', 'piqueuse'],
])('%s, whatever the diploma is of, says %s', (does, kept) => {
  expect(withoutDiplomas(does)).toBe(kept);
});
