import { describe, expect, it } from 'vitest';
import { splitRefusal } from './refusal.ts';

describe('a wish that refuses an industry', () => {
  it.each([
    ['un autre secteur que l’agro', ['agro'], 'un autre secteur'],
    ["un autre secteur que l'agro", ['agro'], 'un autre secteur'],
    ['autre chose que la chimie', ['chimie'], 'autre chose'],
    ['pas l’agroalimentaire', ['agroalimentaire'], ''],
    ['surtout pas dans le textile', ['textile'], ''],
    ['sortir de l’agroalimentaire', ['agroalimentaire'], ''],
    ['quitter la viande', ['viande'], ''],
    ['me barrer de la chimie', ['chimie'], ''],
    ['m’en aller de l’automobile', ['automobile'], ''],
    ['plus toucher la viande', ['viande'], ''],
    ['ne plus voir de viande', ['viande'], 'ne'],
    ['tout sauf la chimie', ['chimie'], 'tout'],
    ['tout sauf l’agro et la chimie', ['agro', 'chimie'], 'tout'],
    ['n’importe quoi sauf le nucléaire', ['nucléaire'], 'n’importe quoi'],
    ['anything but food', ['food'], 'anything'],
    ['get out of food', ['food'], ''],
    ['la pharma mais pas la chimie', ['chimie'], 'la pharma'],
    ['je supporte plus le froid', ['froid'], ''],
    ['je ne supporte pas la viande', ['viande'], ''],
    ['plus le poisson', ['poisson'], ''],
    ['pas l’agro, plutôt la chimie', ['agro'], 'la chimie'],
    ['je ne veux plus travailler dans l’automobile', ['automobile'], 'je'],
  ])('%s', (typed, refused, kept) => {
    expect(splitRefusal(typed)).toEqual({ refused, kept });
  });

  it.each(['chimie', 'un autre secteur', 'plus d’argent', 'plus le droit de conduire', 'je ne sais pas', ''])(
    'is not: %s',
    (typed) => {
      expect(splitRefusal(typed)).toBeNull();
    },
  );
});
