import { expect, it } from 'vitest';
import { startFirst } from './start-first.ts';

it.each([
  ['je veux passer chef d equipe je suis conducteur de ligne', 'conducteur de ligne vers chef d equipe'],
  ['j aimerais devenir soudeur mais je suis cuisinier depuis dix ans', 'cuisinier vers soudeur'],
  ['i want to become a welder i am a baker', 'baker vers welder'],
])('says first where one is: %s', (said, move) => {
  expect(startFirst(said)).toBe(move);
});

it.each([
  'je veux devenir soudeur',
  'je suis soudeur je veux devenir boulanger',
  'je veux travailler je suis seul',
])('leaves any other words: %s', (said) => {
  expect(startFirst(said)).toBe(said);
});
