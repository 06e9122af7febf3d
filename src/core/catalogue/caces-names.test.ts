import { expect, it } from 'vitest';
import { cacesIn, cacesSaid } from './caces-names.ts';

const said = (label: string) => {
  const found = cacesIn(label);
  return found && cacesSaid(found);
};

it('says a CACES by its recommendation and its category, whatever way ROME writes it', () => {
  expect(
    said(
      'Transpalettes et préparateurs sans élévation du poste de conduite (h < ou = à 1,20 m) (CACES R 489-1A) - Depuis le 01/01/2020',
    ),
  ).toBe('CACES R489, catégorie 1A (transpalettes à conducteur porté, levée jusqu’à 1,20 m)');
  // The bracket is left open there.
  expect(
    said('Gerbeurs à conducteur porté (hauteur de levée > 1.20 m) (CACES R 489-1B - Depuis le 01/01/2020'),
  ).toBe('CACES R489, catégorie 1B (gerbeurs à conducteur porté, levée au-delà de 1,20 m)');
  expect(said('CACES R484 catégorie 1 - Pont roulant et portique')).toBe(
    'CACES R484, catégorie 1 (ponts roulants commandés du sol)',
  );
  expect(said('Engins rail-route à déplacement séquentiel (CACES R482-B3) - Depuis le 01/01/2020')).toBe(
    'CACES R482, catégorie B3 (engins rail-route)',
  );
  expect(said('CACES R489 catégorie 1-3-5 - Chariots élévateurs')).toBe(
    'CACES R489, catégories 1, 3 et 5 (chariots de manutention à conducteur porté)',
  );
  expect(said('CACES Nacelle 3B R486')).toBe(
    'CACES R486, catégorie B (nacelles à élévation multidirectionnelle)',
  );
  expect(said('CACES R486 plate-formes élévatrices mobiles de personnes (nacelles) cat 1B -3A - 3B')).toBe(
    'CACES R486, catégories A et B (nacelles, ou plates-formes élévatrices de personnes)',
  );
  expect(said('Grues de chargement (CACES R 490) - Depuis le 01/01/2020')).toBe(
    'CACES R490 (grues de chargement)',
  );
});

it('says one of before by today’s number, in the words of ROME: its categories were others', () => {
  expect(
    said('Chariots élévateurs en porte-à-faux de capacité inférieure ou égale à 6000 kg (CACES R 389-3)'),
  ).toBe(
    'CACES R489, ex-R389 (chariots élévateurs en porte-à-faux de capacité inférieure ou égale à 6000 kg)',
  );
  expect(cacesIn('Chariots à mât rétractable (CACES R 389-5)')).toMatchObject({ rule: '489', kinds: ['5'] });
});

it('takes nothing else for a CACES', () => {
  for (const label of [
    'Permis de conduire catégorie B',
    'CACES R408 échafaudages de pied',
    'Habilitation B2TL',
  ])
    expect(cacesIn(label), label).toBeNull();
});
