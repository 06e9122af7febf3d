import { expect, it } from 'vitest';
import { uncounted } from './uncounted.ts';

it('says which blocs the picture leaves out, and nothing where it counts them all', () => {
  expect(uncounted(['toLearn', 'general', 'general', 'unknown'])).toEqual({ all: 4, general: 2, unknown: 1 });
  expect(uncounted(['acquired', 'toLearn'])).toBeNull();
});
