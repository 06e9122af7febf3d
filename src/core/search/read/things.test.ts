import { describe, expect, it } from 'vitest';
import { stem } from '../../text/stem.ts';
import { words } from '../../text/terms.ts';
import type { WordGroup } from './readings.ts';
import { readingsOfThing, thingsOf } from './things.ts';

const things = thingsOf([
  [['plasturgiste'], '', 'sac poubelle\tvolant\tbouchon d’oreille'],
  [['couvreur', 'tuilier'], 'tuilier', 'tuile'],
  [['pilote'], '', 'drone'],
  [['monteur'], '', 'usine de drones'],
  [['conducteur'], '', 'tracteur'],
  [['réparateur'], '', 'réparer des tracteurs'],
]);
const polite = new Set(['travaille', 'usine', 'oreille', 'une', 'dans']);

/** What a text says when it says a thing: the trade of each reading, and its weight. */
const said = (text: string, meant: Readonly<Record<string, string>> = {}) => {
  const typed = words(text);
  const groups = typed.map((word): WordGroup => {
    const found = meant[word];
    return {
      typed: word,
      polite: polite.has(word),
      rare: false,
      alternatives:
        found === undefined ? [] : [{ stem: stem(found), weight: 0.5, found, through: 'typo' as const }],
    };
  });
  const readings = readingsOfThing(typed, groups, things);
  return readings?.map(({ groups: [first], weight }) => [
    first?.alternatives[0]?.found,
    Math.round(weight * 100) / 100,
  ]);
};

describe('a thing', () => {
  it('tells the trades that make it or work on it, the likeliest first, where nothing else is said', () => {
    expect(said('sacs poubelles')).toEqual([['plasturgiste', 0.9]]);
    expect(said('je travaille dans les volants')).toEqual([['plasturgiste', 0.9]]);
    expect(said('tuile')).toEqual([
      ['couvreur', 0.9],
      ['tuilier', 0.63],
    ]);
    expect(said('volent', { volent: 'volant' })).toEqual([['plasturgiste', 0.9]]);
  });

  it('is repaired wherever the word of repairing stands', () => {
    expect(said('réparer des tracteurs')).toEqual([['réparateur', 0.9]]);
    expect(said('tracteurs réparation')).toEqual([['réparateur', 0.9]]);
    expect(said('un tracteur, réparer des tracteur')).toEqual([['réparateur', 0.9]]);
    expect(said('drones réparation')).toBeUndefined();
  });

  it('may have a word of those that people put around a trade', () => {
    expect(said('bouchon d’oreille')).toEqual([['plasturgiste', 0.9]]);
  });

  it('tells who makes it where one says that it is made', () => {
    expect(said('usine de tuiles')).toEqual([['tuilier', 0.9]]);
    expect(said('fabrication de tuiles')).toEqual([['tuilier', 0.9]]);
    expect(said('fabrication de sacs poubelle')).toEqual([['plasturgiste', 0.9]]);
  });

  it('tells who makes it by our name of where it is made, however that is said', () => {
    expect(said('drones')).toEqual([['pilote', 0.9]]);
    expect(said('fabriquer des drones')).toEqual([['monteur', 0.9]]);
    expect(said('je travaille dans une usine de drones')).toEqual([['monteur', 0.9]]);
  });

  it('tells who repairs it where one says that one repairs, by the trade or by the verb, the first of several', () => {
    expect(said('tracteurs')).toEqual([['conducteur', 0.9]]);
    for (const text of [
      'mécano tracteurs',
      'mécanicienne tracteurs et moissonneuses',
      'dépanneur de tracteurs',
      'réparateur de tracteur',
      'je répare des tracteurs',
      'réparation de tracteurs',
    ])
      expect(said(text), text).toEqual([['réparateur', 0.9]]);
    expect(said('mécano drones')).toBeUndefined();
    expect(said('mécano')).toBeUndefined();
    expect(said('soudeur tracteurs')).toBeUndefined();
  });

  it('tells nothing beside other words, nor by a word of the same family', () => {
    expect(said('volant soudeur')).toBeUndefined();
    expect(said('tuilier')).toBeUndefined();
    expect(said('tuilerie')).toBeUndefined();
    expect(said('fabrication')).toBeUndefined();
    expect(said('')).toBeUndefined();
  });
});
