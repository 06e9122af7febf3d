import { describe, expect, it } from 'vitest';
import { isMachine, isOthers, isSold, isSomeoneElse } from './others.ts';

it('is the next machine behind the one that is run', () => {
  const machine = (text: string) => {
    const start = text.indexOf('emballeuse');
    return isMachine(text, { start, end: start + 10 });
  };
  expect(machine('conduite teilleuse alim + emballeuse')).toBe(true);
  expect(machine('conduite, puis + emballeuse')).toBe(false);
});

describe('who is at work beside one', () => {
  const other = (text: string, word: string) => {
    const start = text.indexOf(word);
    return isSomeoneElse(text, { start, end: start + word.length });
  };

  it.each([
    ['vous dépendez du chef mécanicien', 'chef mécanicien', true],
    ['navette avec un chauffeur', 'chauffeur', true],
    ['délivrée par le médecin du travail', 'médecin du travail', true],
    ['nos outilleurs', 'outilleurs', true],
    ['travail avec l’équipe et le contremaître', 'contremaître', true],
    ['worked with the welder', 'welder', true],
    ['alertez la maintenance et le mouliste', 'mouliste', true],
    ['la soudeuse arrivait', 'soudeuse', true],
    ['c’est Nadia qui fera cariste', 'cariste', true],
    ['c’est moi qui fais cariste', 'cariste', false],
    ['un ami qui soude, moi cariste', 'cariste', false],
    ['j’étais le soudeur de l’équipe', 'soudeur', false],
    ['je faisais un peu le cuisinier', 'cuisinier', false],
    ['la finition à la main', 'finition', false],
    ['au poste de soudeur', 'soudeur', false],
    ['travail au garage', 'garage', false],
  ])('%s', (text, word, is) => {
    expect(other(text, word)).toBe(is);
  });
});

it.each([
  ['URGENT : 2 soudeurs TIG', 'soudeurs', false],
  ['accueil des mécaniciens', 'mécaniciens', true],
  ['a team of drivers', 'drivers', true],
  // One person, of several things.
  ['éleveuse de gibiers', 'éleveuse de gibiers', false],
  ['agent d’ateliers', 'agent d’ateliers', false],
])('several who work are others: %s', (text, word, is) => {
  const start = text.indexOf(word);
  expect(isOthers(text, { start, end: start + word.length })).toBe(is);
});

it('a thing that is assembled or fitted bears the name of a trade in the feminine', () => {
  const machine = (text: string, word: string) =>
    isMachine(text, { start: text.indexOf(word), end: text.indexOf(word) + word.length });
  expect(machine('montage portière', 'portière')).toBe(true);
  expect(machine('réglage de la thermoformeuse', 'thermoformeuse')).toBe(true);
  expect(machine('poste de portière', 'portière')).toBe(false);
  expect(machine('montage portier', 'portier')).toBe(false);
});

it('what is sold is no trade of who sells', () => {
  const sold = (text: string, word: string) =>
    isSold(text, { start: text.indexOf(word), end: text.indexOf(word) + word.length });
  expect(sold('Vente de tours, centres d’usinage', 'usinage')).toBe(true);
  expect(sold('Vente de tours. Usinage', 'Usinage')).toBe(false);
  expect(sold('Vente de tours, soudeur', 'soudeur')).toBe(false);
  expect(sold('vendeur de tours, usinage', 'usinage')).toBe(false);
});
