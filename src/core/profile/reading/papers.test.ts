import { describe, expect, it } from 'vitest';
import { isExpired, isRefused, yearOfPaper } from './papers.ts';

describe('what a text says of a paper', () => {
  const place = (text: string, word: string) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  });
  const failed = (text: string, word: string) => isRefused(text, place(text, word));
  const expired = (text: string, word: string) => isExpired(text, place(text, word), '2026-11-26');

  it('knows what was never obtained, or is not asked for', () => {
    expect(failed('BR perdu', 'BR')).toBe(true);
    expect(failed('GWO training, planned', 'GWO training')).toBe(false);
    expect(failed('GWO Basic Safety, planned', 'GWO Basic')).toBe(false);
    expect(failed('GWO planned Feb 2027', 'GWO')).toBe(true);
    expect(failed('« manager » (non démarrée)', '« manager »')).toBe(true);
    expect(failed('MT2 échue 2023', 'MT2')).toBe(true);
    expect(failed('B2V non\nLangues', 'B2V')).toBe(true);
    expect(failed('bac pro arrêté en 1re', 'bac pro')).toBe(true);
    expect(failed('CACES 3 failed twice, I will try again', 'CACES 3')).toBe(true);
    expect(failed('un bts chimie mais jai arreté en 1ere annee', 'bts chimie')).toBe(true);
    expect(failed('BTS Bioqualim, not finished', 'BTS Bioqualim')).toBe(false);
    expect(failed('permis non obligatoire', 'permis')).toBe(true);
    expect(failed('le 5 on me l’a refusé', 'le 5')).toBe(true);
    expect(failed('CAP cuisine 2010 puis jai arreté la cuisine', 'CAP cuisine 2010')).toBe(false);
    expect(failed('CACES 3. J’ai arrêté en 2019', 'CACES 3')).toBe(false);
    expect(failed('CACES 3 et permis B raté', 'CACES 3')).toBe(false);
  });

  it('knows what was had once', () => {
    expect(expired('caces 3 perimé depuis 2019', 'caces 3')).toBe(true);
    expect(expired('licence 135 et 141 ptet plus valable', 'licence 135 et 141')).toBe(true);
    expect(expired('caces 3, permis périmé', 'caces 3')).toBe(false);
    expect(expired('R372 cat. 4 (chargeuse) échu 2022', 'R372 cat. 4')).toBe(true);
    expect(expired('CSQ idem → à refaire', 'CSQ')).toBe(true);
    expect(expired('PR1 nucléaire éch. 2021', 'PR1')).toBe(true);
    expect(expired('ISO 9606 fin de val. 02/2025', 'ISO 9606')).toBe(true);
    expect(expired('R489 valable jusqu’au 11/2026', 'R489')).toBe(false);
    expect(expired('R489 valable jusqu’au 03/10/2026', 'R489')).toBe(true);
    expect(expired('R489 obtenu en 2010', 'R489')).toBe(false);
  });

  it.each([
    ['CACES 3 (2019)', 2019],
    ['CACES 3, obtenu en mars 2019', 2019],
    ['CACES 3 recyclé le 12/03/2019', 2019],
    ['CACES 3 de 2019', 2019],
    ['CACES 3 in 2019', 2019],
    ['CACES 3 : 2019', 2019],
    ['CACES 3 2014-2022', undefined],
    ['CACES 3 2014 à 2022', undefined],
    ['CACES 3 valable jusqu’en 2027', undefined],
    ['CACES 3. 2019', undefined],
    ['CACES 3 20190', undefined],
  ])('tells the year of a paper, right behind it: %s', (text, year) => {
    expect(yearOfPaper(text, place(text, 'CACES 3'))).toBe(year);
  });
});
