import { expect, it } from 'vitest';
import { plainSector } from '../catalogue/plain.fixture.ts';
import { ownBranch } from './own-branch.ts';

it('names the one industry of a branch certificate that has no number', () => {
  const sectors = new Map(['verre', 'lait'].map((id) => [id, plainSector(id, { label: id })]));
  const of = (register: 'rncp' | null, ids: string[]) =>
    ownBranch(
      { sectors },
      {
        register,
        sectors: ids.map((sector) => ({ sector, branch: null, evidence: 'committee', via: 'test' })),
      },
    )?.id ?? null;
  expect(of(null, ['verre', 'verre'])).toBe('verre');
  expect(of(null, ['verre', 'lait'])).toBeNull();
  expect(of('rncp', ['verre'])).toBeNull();
});
