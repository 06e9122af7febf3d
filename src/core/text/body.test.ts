import { expect, it } from 'vitest';
import { bodyParts } from './body.ts';

it.each([
  ['j’ai mal au dos et aux genoux', ['back', 'legs']],
  ['canal carpien, puis les mains', ['wrists', 'hands']],
  ['my fingers hurt', ['hands']],
  ['epicondylite du coude', ['arms']],
  ['coiffe des rotateurs', ['shoulders']],
  ['rotator cuff', ['shoulders']],
  ['demain, un contrat', []],
])('parts of the body: %s', (typed, parts) => {
  expect(bodyParts(typed)).toEqual(parts);
});
