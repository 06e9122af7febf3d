import { describe, expect, it } from 'vitest';
import { leavesOwn, ownIndustryIn, withoutMine } from './own-industry.ts';

describe('the industry that one has', () => {
  it.each([
    ['une autre industrie que la mienne, je suis dans le lait', 'lait', 'une autre industrie'],
    ['ailleurs que chez moi, je suis dans le papier', 'papier', 'ailleurs'],
    ['autre chose que mon secteur (la chimie)', 'chimie', 'autre chose'],
    ['anything but my own industry, I work in dairy', 'dairy', 'anything'],
    ['changer d’industrie, je bosse dans la cosmétique', 'cosmétique', 'changer d’industrie'],
    ['tout sauf mon secteur, je viens de l’automobile', 'automobile', 'tout'],
    ['je travaille dans le pneu, un autre secteur', 'pneu', 'un autre secteur'],
    ['another industry than mine, I’m in plastics', 'plastics', 'another industry'],
    ['quitter ma branche : le textile', 'textile', 'quitter ma branche'],
    ['je fais du carton, une autre branche', 'carton', 'une autre branche'],
  ])('is left, and named: %s', (typed, name, left) => {
    expect(leavesOwn(typed)).toBe(true);
    const own = ownIndustryIn(typed);
    expect(own?.name).toBe(name);
    expect(
      withoutMine(typed.replace(own?.said ?? '', ''))
        .replace(/^[\s,]+|[\s,]+$/gu, '')
        .trim(),
    ).toBe(left);
  });

  it.each([
    'dans la région, autres secteurs ok',
    'on est ouverts à d’autres secteurs',
    'ici ou dans un autre secteur',
    'here, and open to another sector',
    'd’autres secteurs me vont',
  ])('is not left by who would take another one as well: %s', (typed) => {
    expect(leavesOwn(typed)).toBe(false);
  });

  it.each([
    'changer de métier',
    'ailleurs',
    'la chimie',
    'autre chose',
    'tout sauf la viande',
    'quitter la viande',
  ])('is not what is left: %s', (typed) => {
    expect(leavesOwn(typed)).toBe(false);
    expect(ownIndustryIn(typed)).toBeNull();
  });

  it('is no trade, and no industry that one wishes for', () => {
    for (const typed of ['je suis soudeur', 'je veux travailler dans la chimie', 'un poste en labo'])
      expect(ownIndustryIn(typed), typed).toBeNull();
  });
});
