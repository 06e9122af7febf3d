import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meaningOf, stretches, termIds } from './glossary.ts';

const termsOf = (text: string) =>
  stretches(text).flatMap(({ term, text: words }) => (term ? [[term, words]] : []));

test('a term is explained at its first mention, in the words of the text', () => {
  expect(termsOf('La VAE vise un bloc ou des blocs ; la VAE se prépare avec un CEP.')).toEqual([
    ['vae', 'VAE'],
    ['bloc', 'bloc'],
    ['cep', 'CEP'],
  ]);
  expect(termsOf('Ces blocs de compétences, un CQPI, votre Opco, un positionnement.')).toEqual([
    ['bloc', 'blocs de compétences'],
    ['cqpi', 'CQPI'],
    ['opco', 'Opco'],
    ['positionnement', 'positionnement'],
  ]);
  expect(termsOf('Sur 8 gestes, un geste.')).toEqual([['geste', 'gestes']]);
  expect(termsOf('Gestes lus par nous.')).toEqual([['geste', 'Gestes']]);
  expect(termsOf('même intitulé, même type')).toEqual([['succession', 'même intitulé, même type']]);
  expect(termsOf('same title, same kind')).toEqual([['succession', 'same title, same kind']]);
  expect(termsOf('Out of 8 gestures.')).toEqual([['geste', 'gestures']]);
});

test('a term that a text above speaks of is not explained again', () => {
  const cut = stretches('Le bloc, la VAE et le CEP.', ['Une VAE.', 'Des blocs.']);
  expect(cut.filter(({ term }) => term).map(({ term }) => term)).toEqual(['cep']);
});

test('a word that only contains a term is left alone', () => {
  expect(termsOf('débloquer, conCEPteur, CQPIx, repositionnement, blocage')).toEqual([]);
});

test('the stretches of any text, joined, are the text', () => {
  const word = fc.constantFrom('bloc', 'VAE', 'blocs de compétences', 'et', ' ', ', ', 'Opco', 'métier');
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join('');
      const cut = stretches(text);
      expect(cut.map((stretch) => stretch.text).join('')).toBe(text);
      expect(cut.every(({ start, text: part }) => text.startsWith(part, start))).toBe(true);
    }),
  );
});

test('each meaning is a sentence in both languages', () => {
  for (const id of termIds) {
    for (const lang of ['fr', 'en'] as const) expect(meaningOf(id, lang)).toMatch(/^\p{Lu}.*\.$/u);
  }
});
