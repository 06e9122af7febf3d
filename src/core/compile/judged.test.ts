import { expect, it } from 'vitest';
import { emptyCurated } from './curated.ts';
import { judgedOf } from './judged.ts';

it('what we judged is sorted, and leaves what it rests on in the curated files', () => {
  const rows = ['verre', 'chimie'].map((said) => ({ said, sector: null, names: [said], basis: 'essai' }));
  const qualities = ['sec', 'calme'].map((id) => ({ id, said: [id], trades: ['H2102'], basis: 'essai' }));
  const { employers, ...others } = judgedOf({ ...emptyCurated(), employers: rows, qualities });
  expect(employers).toEqual([
    { said: 'chimie', sector: null, names: ['chimie'] },
    { said: 'verre', sector: null, names: ['verre'] },
  ]);
  expect(others.qualities.map(({ id }) => id)).toEqual(['calme', 'sec']);
  expect(others).toMatchObject({ products: [], intoIndustry: [] });
  expect(JSON.stringify(others)).not.toContain('essai');
});
