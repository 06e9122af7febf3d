import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addJob, claimAll } from './edit.ts';
import { everyday, isBeginner } from './everyday.ts';
import { emptyProfile } from './profile.ts';

const skills = new Map(
  (JSON.parse(readFileSync('data/catalogue/skills.json', 'utf8')) as { id: string; label: string }[]).map(
    ({ id, label }) => [id, label],
  ),
);

describe('what one does every day', () => {
  it('begins gestures that ROME knows, each of one thing only', () => {
    const all = everyday.flatMap(({ skills: ids }) => [...ids]);
    expect(all.filter((id) => !skills.has(id))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['coudre', 'Utiliser et régler des appareils et équipements textiles'],
    ['emballer', 'Conditionner des produits'],
    ['patisser', 'Réaliser des préparations de pâtisserie, boulangerie, viennoiserie, et chocolaterie'],
  ])('%s is %s', (thing, label) => {
    const found = everyday.find(({ id }) => id === thing);
    expect(found?.skills.map((id) => skills.get(id))).toContain(label);
  });
});

describe('who holds but things of every day', () => {
  const sewing = claimAll(emptyProfile(), ['300134'], 'partly');
  it('has no trade yet, whatever was answered by no', () => {
    expect(isBeginner(sewing)).toBe(true);
    expect(isBeginner(claimAll(sewing, ['11'], 'no'))).toBe(true);
  });

  it('is not who says nothing, holds a trade or a paper, or knows a gesture well', () => {
    expect(isBeginner(emptyProfile())).toBe(false);
    expect(isBeginner(addJob(sewing, { code: 'H2101' }))).toBe(false);
    expect(isBeginner({ ...sewing, papers: [{ kind: 'licence', label: 'CACES 3' }] })).toBe(false);
    expect(isBeginner(claimAll(sewing, ['300134'], 'yes'))).toBe(false);
    expect(isBeginner(claimAll(sewing, ['11'], 'partly'))).toBe(false);
  });
});
