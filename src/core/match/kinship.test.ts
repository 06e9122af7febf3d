import { expect, it } from 'vitest';
import { heldKin, type Kinship } from './kinship.ts';

const kinship: Kinship = new Map([['B3', [{ code: 'A1', evidence: 'official', with: ['A2'] }]]]);

it('takes an official set whole: part of it gives nothing', () => {
  expect(heldKin(kinship, new Set(['A1']), 'B3')).toBeUndefined();
  expect(heldKin(kinship, new Set(['A2']), 'B3')).toBeUndefined();
  expect(heldKin(kinship, new Set(['A1', 'A2']), 'B3')).toMatchObject({ code: 'A1', evidence: 'official' });
});
