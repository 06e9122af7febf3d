import { expect, it } from 'vitest';
import { ruleToday } from './caces.ts';

it('a recommendation of before 2020 has its successor, one of today is itself', () => {
  expect(['318', '366', '372', '377', '383', '386', '389', '390'].map(ruleToday)).toEqual(
    '484 485 482 487 483 486 489 490'.split(' '),
  );
  expect(ruleToday('489')).toBe('489');
  expect(ruleToday('408')).toBe('408');
});
