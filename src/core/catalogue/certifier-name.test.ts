import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { certifierName } from './certifier-name.ts';

const names = [
  ...new Set(
    (
      JSON.parse(readFileSync('data/catalogue/pathways.json', 'utf8')) as { certifiers: { name: string }[] }[]
    ).flatMap(({ certifiers }) => certifiers.map(({ name }) => name)),
  ),
];
const letters = (text: string) => fold(text).replace(/[^\p{L}\d]/gu, '');

describe('the name of a certifier', () => {
  it.each([
    [
      "MINISTERE DU TRAVAIL DU PLEIN EMPLOI ET DE L' INSERTION",
      'Ministère du travail du plein emploi et de l’insertion',
    ],
    [
      "SECRETARIAT D'ETAT AUPRES DU PREMIER MINISTRE CHARGE DE LA MER",
      'Secrétariat d’État auprès du premier ministre chargé de la mer',
    ],
    ['FEDERATION DE L INDUSTRIE DU BETON', 'Fédération de l’industrie du béton'],
    ['FED ENTREP BOULANGER PATISSER FRANCAISES', 'Féd. entrep. boulanger pâtisser. françaises'],
    ['CONFEDERATION NATIONALE HBJO (CNHBJO)', 'Confédération nationale HBJO (CNHBJO)'],
    ['ASS. FEDERATION NATIONALE EMPLOYEURS MSA', 'Ass. fédération nationale employeurs MSA'],
    ['MAISON FAMILIALE RURALE VAINS-ST SENIER', 'Maison familiale rurale Vains-St Senier'],
    ['A.G.C.P.N.E.E', 'A.G.C.P.N.E.E'],
    ['CMA FRANCE', 'CMA France'],
    ['SNCF RESEAU', 'SNCF Réseau'],
    ['AFTRAL', 'AFTRAL'],
    ['POLYVIA', 'Polyvia'],
    ['Ministère du Travail', 'Ministère du Travail'],
  ])('%s is written %s', (name, written) => {
    expect(certifierName(name)).toBe(written);
  });

  it.each(names)('%s keeps all its letters, shouts no word, begins by a capital, and is stable', (name) => {
    const written = certifierName(name);
    expect(letters(written)).toBe(letters(name));
    expect(written).not.toMatch(/(?<!\p{L})(?!AFTRAL|CNHBJO)\p{Lu}{5,}(?!\p{L})/u);
    expect(written).toMatch(/^\p{Lu}/u);
    expect(certifierName(written)).toBe(written);
  });

  it('is of every record of the catalogue that names one', () => {
    expect(names.length).toBeGreaterThan(50);
  });
});
