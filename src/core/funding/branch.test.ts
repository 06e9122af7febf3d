import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { Branch } from '../catalogue/field.ts';
import { branchOf } from './branch.ts';

const branches = v.parse(v.array(Branch), JSON.parse(readFileSync('data/curated/branches.json', 'utf8')));

it('reads a branch by its id, its IDCC or its label, and nothing else', () => {
  for (const typed of ['metallurgie', 'IDCC 3248', '3248', 'idcc:3248'])
    expect(branchOf(typed, branches)?.id).toBe('metallurgie');
  expect(branchOf(branches[0]?.label ?? '', branches)?.id).toBe(branches[0]?.id);
  for (const typed of ['', '9999', 'boulangerie de quartier', '32481'])
    expect(branchOf(typed, branches)).toBeNull();
});
