import { expect, it } from 'vitest';
import { isBeginning } from './beginning.ts';

it('reads that one has no trade yet in words that name none', () => {
  expect(isBeginning('jeune sans diplôme', ['jeune', 'sans-diplome'])).toBe(true);
  expect(isBeginning('jamais travaillé', ['debutant'])).toBe(true);
  expect(isBeginning('je ne sais pas', [])).toBe(true);
  expect(isBeginning('Rennes', [])).toBe(false);
  expect(isBeginning('mal au dos', ['mal-de-dos'])).toBe(false);
  expect(isBeginning(' ', [])).toBe(false);
});
