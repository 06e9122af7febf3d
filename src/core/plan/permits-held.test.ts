import { expect, it } from 'vitest';
import { isHeldBy } from './permits-held.ts';

const held = (papers: string[], asked: string[]) =>
  asked.filter(isHeldBy(papers.map((label) => ({ kind: 'licence', label }))));

const trucks =
  'Chariots frontaux en porte-à-faux (capacité nominale < ou = à 6 tonnes) (CACES R 489-3) - Depuis le 01/01/2020';
const pallets =
  'Transpalettes et préparateurs sans élévation du poste de conduite (h < ou = à 1,20 m) (CACES R 489-1A) - Depuis le 01/01/2020';
const before =
  'Chariots élévateurs en porte-à-faux de capacité inférieure ou égale à 6000 kg (CACES R 389-3)';
const bridges = 'Ponts roulants (CACES R 318)';
const all = [trucks, pallets, before, bridges];

it('a CACES that a trade cites is there where the papers say it, by its recommendation and its category', () => {
  expect(held(['CACES R489 cat. 3'], all)).toEqual([trucks, before]);
  expect(held(['CACES R489 cat. 1', 'CACES R489 cat. 3'], all)).toEqual([trucks, pallets, before]);
  expect(held(['CACES cat. 3'], all)).toEqual([trucks, before]);
  expect(held(['CACES R489 chariot élévateur'], all)).toEqual([trucks, pallets, before]);
  expect(held(['CACES R484 cat. 1'], all)).toEqual([bridges]);
});

it('none is where its papers are over, or are of another machine', () => {
  expect(held(['CACES R489 cat. 3 (périmé)', 'CACES R389 cat. 3', 'CACES R482 cat. A'], all)).toEqual([]);
});

it('a licence brings those it comes with; an authorisation is told by its code, or in general', () => {
  const roads = [
    'Permis de conduire catégorie B',
    'Permis de conduire catégorie C',
    'Permis de conduire catégorie D',
  ];
  expect(held(['Permis CE'], roads)).toEqual(roads.slice(0, 2));
  const electric = [
    'Habilitation électrique',
    'Habilitation électrique BS chargé d’intervention élémentaire, basse tension',
  ];
  expect(held(['Habilitation électrique B2V'], electric)).toEqual(['Habilitation électrique']);
  expect(held(['Habilitation électrique BS'], electric)).toEqual(electric);
  const nuclear = [
    'Habilitation Savoir Commun du Nucléaire niveau 1 (SCN1)',
    'Habilitation Savoir Commun du Nucléaire niveau 2 (SCN2)',
  ];
  expect(held(['Habilitation nucléaire SCN1'], nuclear)).toEqual(nuclear.slice(0, 1));
});
