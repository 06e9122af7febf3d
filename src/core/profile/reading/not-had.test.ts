import { describe, expect, it } from 'vitest';
import { isRefusedLater, notHadIn } from './not-had.ts';
import { readSample } from './reader.fixture.ts';
import { bare, within } from './zones.ts';

const left = (text: string, word: string): boolean => {
  const start = text.indexOf(word);
  return within({ start, end: start + word.length }, notHadIn(bare(text)));
};
const ids = (text: string) => readSample(text).map(({ id }) => id);

describe('certificates on the way, refused or only heard of', () => {
  it.each([
    ['CACES 5 | Forma | 2023 | Ajourné', 'CACES'],
    ['CQP tri | – | 2026 | Inscrite\nCariste', 'CQP'],
    ['En formation : titre pro maintenance, juillet', 'titre'],
    ['Proposition : PMSMP verrerie', 'verrerie'],
    ['Il a entendu parler d’un CQP coupe', 'CQP'],
    ['prête à suivre la formation de sellier que vous citez (CQP)', 'sellier'],
  ])('are not had: %s', (text, word) => {
    expect(left(text, word)).toBe(true);
  });

  it.each([
    ['CACES 5 | Forma | 2023 | Favorable', 'CACES'],
    ['CACES 5 | Ajourné | 2024 | Favorable', 'CACES'],
    ['Formation : titre pro maintenance', 'titre'],
    ['J’ai suivi la formation de sellier en 2010', 'sellier'],
  ])('are had otherwise: %s', (text, word) => {
    expect(left(text, word)).toBe(false);
  });

  it.each([
    'CAP boulanger présenté en 2008, a eu la pratique, non obtenu',
    'CAP boulanger : admissible 2024, échec à l’oral',
    'CAP boulanger préparé mais non passé',
    'CAP boulanger... no, I didn’t pass the exam',
    'CAP boulanger financé par Pôle emploi, examen le 12',
    'Le CAP boulanger, je l’ai commencé et lâché',
    'CAP boulanger 2020, arrêt en 1re',
    'CAP boulanger 2011, bloc 3 manquant',
    'CAP boulanger 2011, jury : 2 blocs sur 3 obtenus',
    'CAP boulanger 2020, arrêtée au bout de 2 mois',
    'CAP boulanger en candidat libre, juin 2024 : non admise',
  ])('are refused at the end of the line: %s', (text) => {
    expect(isRefusedLater(text, { start: 0, end: 13 })).toBe(true);
    expect(ids(text)).toEqual([]);
  });

  it.each([
    'CAP boulanger 2008, CAP soudeur non obtenu',
    'CAP boulanger 2008. Permis non passé',
    'CAP boulanger 2008, puis concours non obtenu',
    'CAP boulanger 2008 ; échec au permis',
  ])('are held where another paper is: %s', (text) => {
    expect(isRefusedLater(text, { start: 0, end: 13 })).toBe(false);
    expect(ids(text)).toContain('RNCP9000');
  });

  it('of a list, what is said in the singular is of the last, in the plural of all', () => {
    const permits = (text: string) => ids(text).filter((id) => id.startsWith('licence'));
    expect(permits('permis B, C1 jamais passé')).toEqual(['licence:permis-B']);
    expect(permits('permis B, C1 jamais passés')).toEqual([]);
    expect(permits('permis B, C1 : non')).toEqual([]);
    expect(permits('permis B, C1')).toEqual(['licence:permis-B', 'licence:permis-C1']);
  });
});
