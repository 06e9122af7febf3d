import { describe, expect, it } from 'vitest';
import { briefIn, durationsIn } from './durations.ts';
import { yearsOf } from './years.ts';

const shared = (text: string, ...words: string[]) =>
  yearsOf(
    text,
    words.map((word) => ({
      code: word,
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
    })),
    [...durationsIn(text), ...briefIn(text)].sort((a, b) => a.start - b.start),
  );

describe('the years of a job that was not read', () => {
  it('gives no length of another job to a trade that has its own', () => {
    expect(shared('5 ans serveur, 3 ans bidouilleur, 2 ans cariste', 'serveur', 'cariste')).toEqual([5, 2]);
    expect(shared('soudeur (8 ans), bidouilleur (4 ans)', 'soudeur')).toEqual([8]);
    expect(shared('soudeur, 8 ans. Avant, 4 ans bidouilleur.', 'soudeur')).toEqual([8]);
    expect(shared('agent 2015-2020, contrat de 3 ans renouvelé', 'agent')).toEqual([5]);
  });

  it('adds what the same trade lasted at another employer’s, or in another place told alike', () => {
    expect(shared('soudeur 8 ans chez Alstom. Puis 3 ans chez Dupont.', 'soudeur')).toEqual([11]);
    expect(shared('soudeur 8 ans. Puis Figeac, 3 ans.', 'soudeur')).toEqual([11]);
    expect(shared('soudeur 8 ans. Figeac, 3 ans.', 'soudeur')).toEqual([8]);
    expect(shared('soudeur 9 ans, puis 2 ans idem', 'soudeur')).toEqual([11]);
    expect(shared('aide, onze ans en EHPAD puis quatre ans en bloc', 'aide')).toEqual([15]);
    expect(shared('soudeur 8 ans. 3 ans en station-service', 'soudeur')).toEqual([8]);
  });

  it('gives one length to the trades between the same commas, else to all of the clause', () => {
    expect(shared('commencé magasinier, passé cariste de 2015 à 2023', 'magasinier', 'cariste')).toEqual([
      0, 8,
    ]);
    expect(shared('magasinier, cariste, 8 ans', 'magasinier', 'cariste')).toEqual([8, 8]);
  });

  it('counts once what brackets or a whole trade tell again', () => {
    expect(shared('aide, 8 ans (ADMR 5 ans, O2 3 ans)', 'aide')).toEqual([8]);
    expect(shared('aide, 8 ans (ADMR 5 ans)', 'aide')).toEqual([13]);
    expect(shared('chef. 20 ans de métier, 12 ans dans le même restaurant', 'chef')).toEqual([20]);
  });

  it('reads a share of a stay, and months as they are typed in haste', () => {
    expect(shared('15 ans chez X dont 5 comme cariste', 'cariste')).toEqual([5]);
    expect(shared('avan 3 ans scierie et 6 moi bucheron', 'bucheron')).toEqual([0]);
  });
});
