import { expect, it } from 'vitest';
import { saysOwnBoss, withoutBoss } from './own-boss.ts';

it.each([
  ['artisan boulanger patron, allergique a la farine', 'artisan boulanger, allergique a la farine'],
  ['patron boulanger', 'boulanger'],
  ['boulangère patronne', 'boulangère'],
  ['je suis patron menuisier', 'je suis menuisier'],
])('the boss of a business of one’s own is told by the trade: %s', (typed, kept) => {
  expect(saysOwnBoss(typed)).toBe(true);
  expect(withoutBoss(typed)).toBe(kept);
});

it.each([
  'patronnier',
  'coupeur sur patron',
  'mon patron ferme l’atelier',
  'couturière, je coupe avec patron',
  'le patron veut pas',
  'patron-modéliste',
])('%s says no such thing', (typed) => {
  expect(saysOwnBoss(typed)).toBe(false);
  expect(withoutBoss(typed)).toBe(typed);
});

it('alone it is what was typed', () => {
  expect(withoutBoss('patron')).toBe('patron');
});

it.each(['notre patron nous a annoncé', 'votre patron', 'j’ai un patron', 'au patron'])(
  'a boss whom one has is none of one’s own business: %s',
  (typed) => {
    expect(saysOwnBoss(typed)).toBe(false);
  },
);
