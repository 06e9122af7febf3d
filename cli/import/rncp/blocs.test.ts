import { expect, it } from 'vitest';
import { blocLabel } from './blocs.ts';

const said = (label: string, code = 'RNCP667BC02') => blocLabel({ code, label });

it('keeps of a label its words, and no number of blocs or of records', () => {
  expect(said('BLOC DE COMPETENCES N°1 fiche RNCP N°667 - Mise au point d’un produit')).toBe(
    'Mise au point d’un produit',
  );
  expect(said('BLOC N°2 DE COMPETENCES N°2 fiche RNCP N° 667 - Mise en oeuvre')).toBe('Mise en oeuvre');
  expect(said('Bloc 1 – organiser la fabrication')).toBe('Organiser la fabrication');
  expect(said('BLOC 1 : Organisation')).toBe('Organisation');
  expect(said('BC04 - Développer le dossier')).toBe('Développer le dossier');
});

it('says the number of a bloc whose label has no words', () => {
  expect(said('BLOC N°2 DE COMPETENCES N°2 fiche RNCP N° 667')).toBe('Bloc 2');
  expect(said('Bloc de compétences n° 3', '03')).toBe('Bloc 3');
});

it('leaves what says something of a bloc', () => {
  for (const label of [
    'Bloc facultatif – Mobilité',
    'Mobilité (Bloc facultatif)',
    'Bloc opératoire',
    'BC',
    'LV 1',
  ])
    expect(said(label)).toBe(label);
});
