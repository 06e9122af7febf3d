import { expect, it } from 'vitest';
import { otherNames } from './other-names.ts';

it('leaves out a name that only says the title again', () => {
  expect(otherNames(['nucléaire', 'centrale', 'NUCLEAIRE'], 'Nucléaire')).toEqual(['centrale']);
  expect(otherNames(['nucléaire', 'centrale'], 'Nuclear')).toEqual(['nucléaire', 'centrale']);
});
