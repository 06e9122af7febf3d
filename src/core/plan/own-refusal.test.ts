import { describe, expect, it } from 'vitest';
import { ownRefusal } from './own-refusal.ts';

const cosmetics = 'secteur:cosmetique-parfum';
const avoided = (
  industry: string | undefined,
  typed: string,
  wish: { place?: string; avoid?: string[] } = {},
) =>
  ownRefusal({ ...(industry !== undefined && { industry }) }, { place: null, reads: [], ...wish }, typed)
    .avoid;

describe('what a wish refuses beside where one works', () => {
  it.each([
    'un autre secteur',
    'changer de secteur',
    'une autre industrie que la mienne',
    'ailleurs que chez moi',
    'anything but my own industry',
  ])('another industry refuses one’s own: %s', (typed) => {
    expect(avoided(cosmetics, typed)).toEqual(['cosmetique-parfum']);
    expect(avoided(undefined, typed)).toBeUndefined();
  });

  it.each([
    'un autre secteur, marre des cremes',
    'marre des crèmes',
    'plus de poudres',
    'no more creams',
    'plus de gel',
  ])('a thing of several industries is of one’s own: %s', (typed) => {
    expect(avoided(cosmetics, typed)).toEqual(['cosmetique-parfum']);
  });

  it('any firm, one’s own too, refuses none', () => {
    expect(
      avoided(cosmetics, 'technicienne de maintenance, en interne ou dans une autre entreprise'),
    ).toBeUndefined();
  });

  it('a thing of none that one works in, or of one wished for, refuses nothing more', () => {
    expect(avoided('secteur:construction-navale', 'marre des crèmes')).toBeUndefined();
    expect(avoided(cosmetics, 'autre secteur', { place: cosmetics })).toBeUndefined();
    expect(avoided(cosmetics, 'marre des crèmes', { avoid: ['chimie'] })).toEqual([
      'chimie',
      'cosmetique-parfum',
    ]);
    expect(avoided(cosmetics, 'la pharma', { place: 'secteur:pharmacie' })).toBeUndefined();
  });

  it('of the whole of food, only what makes it', () => {
    expect(avoided('filiere:alimentaire', 'marre de la pâte')).toEqual([
      'boulangerie-industrielle',
      'epicerie-confiserie',
    ]);
  });
});
