import { describe, expect, it } from 'vitest';
import { isLed, isOthers, isOwnName, isSideRole } from './others.ts';

const placed = (text: string, word: string) => {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
};

describe('a word that may be of someone else', () => {
  it.each([
    ['my name is Maria', 'Maria', true],
    ['à Lyon, chef de quai', 'Lyon', true],
    ['Je suis soudeur', 'soudeur', false],
    ['Travail fini. Maria', 'Maria', false],
  ])('is the own name of a person behind a small letter: %s', (text, word, is) => {
    expect(isOwnName(text, placed(text, word).start)).toBe(is);
  });

  it.each([
    ['je suis encadrant soudeurs', 'soudeurs', true],
    ['je suis encadrant soudeur', 'soudeur', false],
  ])('is said of people whom one leads where they are several: %s', (text, word, is) => {
    expect(isLed(text, placed(text, word))).toBe(is);
  });

  const tail = ', pour un atelier de la région qui fabrique des cuves, des silos et des remorques';
  it.each([
    ['au contact des soudeurs, qui cherchent', true],
    ['nous recherchons des soudeurs', false],
    ['chaque année je recrute des soudeurs', true],
    [`nous recherchons des soudeurs${tail}`, false],
    [`nous cherchons${tail} avec des soudeurs`, true],
  ])('is said of others unless who recruits says it right before: %s', (text, is) => {
    expect(isOthers(text, placed(text, 'soudeurs'))).toBe(is);
  });

  it('is said of others by their short name', () => {
    const text = 'je livrais les mécanos du site';
    expect(isOthers(text, placed(text, 'mécanos'))).toBe(true);
  });

  it.each([
    ['chef de quai par intérim', 'chef de quai', true],
    ['contremaître par intérim', 'contremaître', true],
    ['formateur interne', 'formateur', true],
    ['chef de quai', 'chef de quai', false],
    ['soudeur remplaçant', 'soudeur', false],
    ['chef de quai puis soudeur remplaçant', 'soudeur', false],
  ])('is a role beside the trade of who leads for a while: %s', (text, word, is) => {
    expect(isSideRole(text, placed(text, word))).toBe(is);
  });
});
