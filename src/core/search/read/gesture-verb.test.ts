import { expect, it } from 'vitest';
import { encodeSearch } from '../data/encode.ts';
import { buildEngine } from '../engine.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { infinitives } from './gesture-verb.ts';

const engine = buildEngine(encodeSearch(sampleCatalogue()));
const said = (text: string) => infinitives(engine, text);

it('reads the gesture of who says what they do as our names have it', () => {
  expect(said('je scie du bois')).toBe('je scier du bois');
  expect(said('on scie du bois')).toBe('on scier du bois');
  expect(said("j'abats des arbres")).toBe("j'abattre des arbres");
  expect(said('je mets des bouchons et je filme la palette')).toBe(
    'je mettre des bouchons et je filmer la palette',
  );
  expect(said('je nettoie les cuves')).toBe('je nettoyer les cuves');
  expect(said('je cueille des pommes')).toBe('je cueillir des pommes');
  expect(said('je mets à jour les plans')).toBe('je mettre à jour les plans');
  expect(said('je ponce et je plie')).toBe('je poncer et je plier');
  expect(said('je couds des sacs')).toBe('je coudre des sacs');
  expect(said("j'usine des culasses")).toBe("j'usiner des culasses");
});

it('leaves what says no gesture: how one stands the work, a trade, words of life', () => {
  for (const text of [
    'je supporte mal les odeurs',
    'je supporte les odeurs',
    "j'accepte le posté",
    'je cherche du travail',
    'je suis un soudeur',
    'je garde des enfants',
    'un métier où on scie des planches',
  ])
    expect(said(text)).toBe(text);
});
