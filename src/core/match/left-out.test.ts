import { expect, it } from 'vitest';
import { leftOut } from './left-out.ts';

it('says which blocs the picture leaves out, and nothing where it counts them all', () => {
  expect(leftOut(['toLearn', 'general', 'general', 'unknown'])).toEqual({ all: 4, general: 2, unknown: 1 });
  expect(leftOut(['acquired', 'toLearn'])).toBeNull();
});
