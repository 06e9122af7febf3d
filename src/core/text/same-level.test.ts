import { describe, expect, it } from 'vitest';
import { saysSameLevel, withoutLevel, withoutSameLevel } from './same-level.ts';

describe('a level to keep', () => {
  it.each([
    ['une autre industrie, meme niveau', 'une autre industrie'],
    ['je m ennuie, autre chose au même niveau', 'je m ennuie, autre chose'],
    ['changer, pas en dessous de mon niveau', 'changer'],
    ['à niveau égal', ''],
    ['la pharma à niveau équivalent', 'la pharma'],
    ['garder mon niveau', ''],
    ['la chimie en gardant mon niveau', 'la chimie'],
    ['rester à mon niveau', ''],
    ['sans perdre de niveau', ''],
    ['un poste de mon niveau', 'un poste'],
    ['même niveau de qualification, la pharma', 'la pharma'],
    ['autre chose, même qualification', 'autre chose'],
    ['pas un niveau plus bas', ''],
    ['sans déclassement', ''],
    ['another industry, same level', 'another industry'],
    ['something else at my level', 'something else'],
    ['not a step down', ''],
    ['not below my level', ''],
    ['dairy, without going down a level', 'dairy'],
  ])('is read and set apart: %s', (typed, left) => {
    expect([saysSameLevel(typed), withoutSameLevel(typed)]).toEqual([true, left]);
  });

  it.each([
    'entraîneur de haut niveau',
    'soudeur niveau 3',
    'contrôleur de niveau',
    'un niveau supérieur',
    'au dessus de mon niveau',
    'monter de niveau',
    'améliorer mon niveau d’anglais',
    'même niveau de salaire',
    'même salaire',
    'descendre à la mine',
    'high level coach',
    'level 3 welder',
    'step down transformers',
    'sous-sol, mise à niveau des cuves',
    'technicien niveau 2',
  ])('is not said: %s', (typed) => {
    expect([saysSameLevel(typed), withoutSameLevel(typed)]).toEqual([false, typed]);
  });

  it.each([
    ['un niveau supérieur', ''],
    ['monter de niveau', ''],
    ['la chimie, niveau bac+2', 'la chimie'],
    ['au même niveau', ''],
    ['entraîneur de haut niveau', 'entraîneur de haut niveau'],
    ['capteurs de niveau', 'capteurs de niveau'],
    ['souder', 'souder'],
  ])('leaves no word of a level alone: %s', (typed, left) => {
    expect(withoutLevel(typed)).toBe(left);
  });
});
