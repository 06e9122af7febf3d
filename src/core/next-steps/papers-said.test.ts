import { expect, it } from 'vitest';
import { papersSaid } from './papers-said.ts';

const said = (does: string) => papersSaid(does).map(({ fr }) => fr);

it.each([
  ['cariste j ai le caces 1 3 5', ['CACES cat. 1, 3, 5']],
  ['cariste caces R489 cat 1B, 3 et 5', ['CACES R489 cat. 1B, 3, 5']],
  ['chauffeur poids lourd, permis C et FIMO', ['Permis C']],
  ['cariste, mes caces sont à jour jusqu’en 2028', ['CACES à jour']],
  ['cariste, j’ai le caces', ['CACES']],
  ['chauffeur, permis C et caces', ['Permis C', 'CACES']],
  ['électricien habilitation B1V', ['Habilitation électrique B1V']],
])('reads what one holds: %s', (does, papers) => {
  expect(said(does)).toEqual(papers);
});

it.each([
  'cariste',
  'cariste sans caces 3',
  'manutentionnaire, je veux passer mes caces 1 3',
  'chauffeur, permis C perdu',
  'cariste, caces R489 cat 3 périmé',
  'pas le permis B',
  'cariste, comment passer le caces ?',
  'cariste, je dois repasser mes caces',
  'cariste, mes caces ne sont plus à jour',
  'cariste, mes caces sont finis depuis 2024',
  'magasinier, faut-il le caces 3 ?',
  'mon mari a le permis C',
  'permis C, le médecin m’a retiré le poids lourd',
  'chauffeur, permis CE, mon permis a été suspendu',
])('leaves out what one has not, or not any more: %s', (does) => {
  expect(said(does)).toEqual([]);
});

it('says it in English too', () => {
  expect(papersSaid('forklift driver, CACES R489 cat 3').map(({ en }) => en)).toEqual(['CACES R489 cat. 3']);
});

it('keeps the other papers of who lost a licence', () => {
  expect(said('permis C et caces 3, on m’a retiré le lourd')).toEqual(['CACES cat. 3']);
});
