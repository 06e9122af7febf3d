import { expect, it } from 'vitest';
import { withoutIntroduction, withoutSignOff } from './letter.ts';

it.each([
  ['près de Lyon. Merci, Julie', 'près de Lyon'],
  ['la chimie. Merci d’avance', 'la chimie'],
  ['la chimie\nCordialement, Marc Dupont', 'la chimie'],
  ['a job in pharma. Thanks, Anna', 'a job in pharma'],
  ['merci de m’aider à trouver la chimie', 'merci de m’aider à trouver la chimie'],
  ['la chimie', 'la chimie'],
  ['Merci', 'Merci'],
])('a message ends with words that name nothing: %s', (typed, kept) => {
  expect(withoutSignOff(typed)).toBe(kept);
});

it.each([
  ['j’ai 27 ans, un BTS et je suis technicienne de laboratoire', 'je suis technicienne de laboratoire'],
  ['J’ai 27 ans, un CAP et je suis boulanger', 'je suis boulanger'],
  ['je m’appelle Karim, j’ai 19 ans et je travaille en boulangerie', 'je travaille en boulangerie'],
  ['45 ans, deux enfants, je conduis un chariot', 'je conduis un chariot'],
  ['i am 40 years old and i work in a dairy', 'i work in a dairy'],
])('who one is comes before what one does, and is none of it: %s', (does, kept) => {
  expect(withoutIntroduction(does)).toBe(kept);
});

it.each([
  'j’ai 15 ans d’usinage et je suis en arrêt',
  'je suis soudeur, j’ai 33 ans',
  'CAP boulanger',
  'j’ai 27 ans et je suis au chômage',
  'boulanger et je suis asthmatique',
])('what one does stays: %s', (does) => {
  expect(withoutIntroduction(does)).toBe(does);
});
