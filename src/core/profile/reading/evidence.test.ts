import { describe, expect, it } from 'vitest';
import { withEvidence, withoutCircumstances } from './evidence.ts';
import { readSample } from './reader.fixture.ts';

const ids = (text: string) => readSample(text).map(({ id }) => id);

/** Whether "cariste" stays in a text whose soudeur says how long: the years are not of it. */
const stays = (text: string) => {
  const all = `Soudeur depuis 2010.\n${text}`;
  const [soudeur, cariste] = ['Soudeur', 'cariste'].map((word) => {
    const start = all.toLowerCase().indexOf(word.toLowerCase(), word === 'cariste' ? 20 : 0);
    return { start, end: start + word.length, years: word === 'Soudeur' ? 16 : 0 };
  });
  return soudeur !== undefined && cariste !== undefined && withEvidence([soudeur, cariste], all).length === 2;
};

it('what lasts is said of the trade that has it, unless the other has its own between its commas', () => {
  const kept = (text: string) => {
    const trades = ['Soudeur', 'cariste'].map((word) => {
      const start = text.indexOf(word);
      return { start, end: start + word.length, years: word === 'Soudeur' ? 8 : 0 };
    });
    return withEvidence(trades, text).length;
  };
  expect(kept('Soudeur 8 ans, un dépôt, avec le soir du cariste')).toBe(1);
  expect(kept('Soudeur 8 ans, un dépôt, le soir cariste 3 mois')).toBe(2);
  expect(kept('Soudeur 8 ans, dont 3 cariste')).toBe(2);
});

describe('what says that a trade was exercised', () => {
  it.each([
    'Vous secondez le cariste',
    'Profils d’ancien cariste bienvenus',
    'Rigueur, freins : vertige, cariste du dépôt voisin',
    'Notre partenaire, cariste réputé, vous salue',
  ])('a trade told in passing beside others is none: %s', (text) => {
    expect(stays(text)).toBe(false);
  });

  it.each([
    'cariste au dépôt',
    '- 06/22 : cariste',
    'Poste occupé : cariste',
    'Un dépôt. Cariste au besoin.',
    'Avec cela, cariste en 2019',
    'Avec cela, cariste 3 mois',
    'Avec cela, cariste 640 heures',
    'Mme a travaillé un temps, cariste surtout',
    'Son métier reste cariste',
    'Ici on cherche un bon cariste',
    'Une offre (H/F), un cariste',
    'Le dépôt, auparavant cariste',
  ])('a date, the head of a line or sentence, a verb, an offer or an order of time says it: %s', (text) => {
    expect(stays(text)).toBe(true);
  });

  it('is not that of the trade before', () => {
    expect(ids('J’ai été soudeur 5 ans, au dépôt du cariste')).toEqual(['H2913']);
    expect(ids('J’ai été soudeur 5 ans, et là je suis cariste')).toEqual(['H2913', 'N1101']);
  });

  it('is that of the first of a list for the others', () => {
    expect(ids('cariste (Lyon), soudeur')).toEqual(['N1101', 'H2913']);
    expect(ids('cariste Lyon Boucherie, soudeur')).toEqual(['N1101']);
  });

  it('is asked of no trade where none has it', () => {
    expect(ids('Freins : vertige, cariste du dépôt')).toEqual(['N1101']);
    expect(ids('Soudeur depuis 2010. Freins : vertige, cariste du dépôt')).toEqual(['H2913']);
  });
});

describe('where, or for whom, a trade is done', () => {
  const left = (text: string) => {
    const places = ['cariste', 'soudeur'].map((word) => ({
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
    }));
    return withoutCircumstances(places, text).map(({ start, end }) => text.slice(start, end));
  };

  it.each([
    'cariste de stock chez un soudeur',
    'cariste, dans une équipe en soudeur',
    'cariste for a soudeur',
    'cariste sur soudeur',
  ])('is no trade of its own: %s', (text) => {
    expect(left(text)).toEqual(['cariste']);
  });

  it.each([
    'cariste 3 ans chez un soudeur',
    'cariste puis chez un soudeur',
    'cariste et dans l’équipe soudeur',
    'cariste. Chez un soudeur',
    'cariste soudeur',
    'cariste, soudeur',
  ])('is one where a time, a turn, a sentence or nothing stands between: %s', (text) => {
    expect(left(text)).toEqual(['cariste', 'soudeur']);
  });
});
