import { expect, it } from 'vitest';
import { whyLeft } from './why-left.ts';

it('hours alone are of the post; loads, what makes ill and blood are in the work; of both, each is said', () => {
  for (const why of [['nuit'], ['poste', 'nuit'], ['astreinte']] as const) expect(whyLeft(why)).toBe('hours');
  for (const why of [[], ['charges'], ['allergenes'], ['sang', 'froid']] as const)
    expect(whyLeft(why)).toBe('work');
  expect(whyLeft(['nuit', 'charges'])).toBe('workAndHours');
  expect(whyLeft(['permis', 'nuit'])).toBe('licence');
  expect(whyLeft(['froid', 'nuit'])).toBe('cold');
});
