import { describe, expect, it } from 'vitest';
import { withoutLeaving } from './leaving.ts';

describe('the leaving said before a wish', () => {
  it.each([
    ['arreter et bosser en usine sans farine', 'bosser en usine sans farine'],
    ['arrêter, autre chose sans farine', 'autre chose sans farine'],
    ['je veux arrêter ce métier et travailler en usine', 'travailler en usine'],
    ['tout plaquer et faire du bois', 'faire du bois'],
    ['quitter mon boulot puis devenir soudeur', 'devenir soudeur'],
    ['changer de métier, la chimie', 'la chimie'],
    ['quit my job and go into chemicals', 'go into chemicals'],
    ['je veux arrêter', ''],
    ['stop', ''],
    ['arrêter ce métier', ''],
  ])('%s: %s', (typed, left) => {
    expect(withoutLeaving(typed)).toBe(left);
  });

  it.each([
    'arrêter la boulangerie',
    'quitter la viande et faire du fromage',
    'conducteur d’arrêts de tranche',
    'changer de secteur sans descendre',
    'partir dans la chimie',
    'stopper les nuits',
    'changement de série',
    'arrêter de porter, rester dans le lait',
  ])('%s stays', (typed) => {
    expect(withoutLeaving(typed)).toBe(typed);
  });
});
