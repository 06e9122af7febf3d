import { expect, it } from 'vitest';
import { saysBasicsHard, withoutBasics } from './basics-said.ts';
import { fold } from './fold.ts';

it.each([
  ['je parle bien mais pour écrire je fais beaucoup de fautes', true],
  ['je fais pas mal de fautes quand j’écris', true],
  ['j’ai du mal à lire', true],
  ['le français écrit c’est dur', true],
  ['j’écris sans faute', false],
  ['je ne fais pas de fautes', false],
  ['je lis un plan sans difficulté', false],
  ['des fautes de fabrication', false],
])('reading or writing is hard for who says so: %s', (typed, hard) => {
  expect(saysBasicsHard(fold(typed))).toBe(hard);
});

it('is no part of what one wishes', () => {
  expect(withoutBasics('une usine, mais écrire moins bien')).toBe('une usine');
  expect(withoutBasics('la chimie')).toBe('la chimie');
});
