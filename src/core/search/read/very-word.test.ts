import { expect, it } from 'vitest';
import { groupsOf } from '../answer/groups.ts';
import { encodeSearch } from '../data/encode.ts';
import { buildEngine } from '../engine.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { readingsOfSense } from './readings.ts';
import { wholeWords } from './whole-words.ts';

/** Whether the sense given to a wording decides on these words. */
function senseOf(from: string, typed: readonly string[]): boolean {
  const sample = sampleCatalogue();
  const senses = [{ from, to: ['soudeur'], basis: 'test' }];
  const engine = buildEngine(encodeSearch({ ...sample, words: { ...sample.words, senses } }));
  return readingsOfSense(groupsOf(engine, typed, false), engine.senses) !== null;
}

const decides = (...typed: string[]): boolean => senseOf('brosse', typed);

it('takes no production for who produces', () => {
  expect(senseOf('producteur de pain', ['producteur', 'pain'])).toBe(true);
  expect(senseOf('producteur de pain', ['productrices', 'pain'])).toBe(true);
  expect(senseOf('producteur de pain', ['production', 'pain'])).toBe(false);
});

it('gives a word its sense in the plural too, and not to another word of its stem', () => {
  expect(decides('brosse')).toBe(true);
  expect(decides('brosses')).toBe(true);
  expect(decides('brossage')).toBe(false);
});

it('reads the cereal, which is no small word', () => {
  const engine = buildEngine(encodeSearch(sampleCatalogue()));
  expect(wholeWords(engine, 'séchoir à maïs')).toContain('blé');
  expect(wholeWords(engine, 'soudeur mais pas de nuit')).not.toContain('blé');
});

it('reads "cat" before a number as a category', () => {
  const engine = buildEngine(encodeSearch(sampleCatalogue()));
  expect(wholeWords(engine, 'attestation fluides cat 1')).toContain('catégorie 1');
  expect(wholeWords(engine, 'caces cat. B')).toContain('catégorie');
  expect(wholeWords(engine, 'cat care')).toContain('cat ');
});
