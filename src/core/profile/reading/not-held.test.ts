import { describe, expect, it } from 'vitest';
import { isNotHeld } from './not-held.ts';
import { readSample } from './reader.fixture.ts';

const paper = 'CACES R489 cat. 3';
const isOut = (text: string) => {
  const start = text.indexOf(paper);
  return isNotHeld(text, { start, end: start + paper.length });
};

describe('a paper that is not held', () => {
  it.each([
    [`Passer le ${paper}`, true],
    [`Je dois passer mon ${paper}`, true],
    [`On me conseille de repasser la catégorie du ${paper}`, true],
    [`On m'a fait passer le ${paper}`, false],
    [`Je viens de passer le ${paper}`, false],
    [`J'ai pu obtenir le ${paper}`, false],
  ])('is to be passed, where nobody says that it was: %s', (text, is) => {
    expect(isOut(text)).toBe(is);
  });

  it.each([
    [`${paper} retiré en mars`, true],
    [`${paper} : en attente de session`, true],
    [`${paper} (en préparation)`, true],
    [`${paper} à prévoir`, true],
    [`${paper} prévu en avril`, true],
    [`${paper} programmée`, true],
    [`jatend mon ${paper} la semaine pro`, true],
    [`${paper} suivi, certificat non délivré`, true],
    [`${paper} jlai raté de deux points`, true],
    [`${paper}, ratés moteur`, false],
    [`${paper}, je ne l'ai pas`, true],
    [`${paper}, je ne l'ai pas utilisé`, false],
    [`Je gère le ${paper} suspendu au mur`, true],
    [`${paper} obtenu, permis D retiré`, false],
    [`${paper}. Retiré du service`, false],
  ])('is away, by what is said right behind: %s', (text, is) => {
    expect(isOut(text)).toBe(is);
  });

  it.each([
    ['Il me manque le ', true],
    ['Besoin du ', true],
    ["J'attends la date du ", true],
    ["Je n'ai plus le ", true],
    ["Il me manque des sous, j'ai le ", false],
    ['Je pourrais avoir le ', true],
    ["Je pourrais bouger et j'ai le ", false],
  ])('is missing or to come, in a text of a person: %s', (before, is) => {
    expect(isOut(`Moi, cariste. ${before}${paper}`)).toBe(is);
  });

  it('is asked for, which an advertisement states', () => {
    expect(isOut(`Le ${paper} est demandé partout`)).toBe(false);
    expect(isOut(`Je vois que le ${paper} est demandé partout`)).toBe(true);
    expect(isOut(`Soudeur 2012-2020. Le ${paper} est exigé partout`)).toBe(true);
    expect(isOut(`Besoin : ${paper}`)).toBe(false);
  });

  it('is asked about', () => {
    expect(isOut(`Moi, cariste. Faut un ${paper} ?`)).toBe(true);
    expect(isOut(`Moi, cariste. Avec un ${paper} ?`)).toBe(false);
    expect(isOut(`Avec qui ? ${paper}`)).toBe(false);
  });
});

describe('the papers of a text', () => {
  const papers = (text: string) =>
    readSample(text).flatMap(({ kind, label }) => (kind === 'occupation' ? [] : [label]));

  it('leave out those not held, of every kind', () => {
    expect(papers('Je suis cariste. Il me manque le CACES R489 cat. 3.')).toEqual([]);
    expect(papers('Je suis cariste. Il me manque un permis.')).toEqual([]);
    expect(papers('Je suis cariste. Il me manque un CAP boulanger.')).toEqual([]);
    expect(papers('Je suis cariste, CACES R489 cat. 3.')).toEqual(['CACES R489 cat. 3']);
  });

  it('end the title of a diploma where it is said to be away', () => {
    expect(papers('CAP boulanger à prévoir')).toEqual([]);
    expect(papers('CAP boulanger annulé')).toEqual([]);
  });

  it('are denied through an elided pronoun', () => {
    expect(papers("On ne m'a pas donné le CACES R489 cat. 3")).toEqual([]);
  });

  it('give no gesture by their own words', () => {
    expect(papers('Je suis cariste. Permis lavage cuve')).toEqual(['Permis', 'Nettoyer une cuve']);
    expect(papers('Je suis cariste. Il me manque le permis lavage cuve')).toEqual([]);
  });
});
