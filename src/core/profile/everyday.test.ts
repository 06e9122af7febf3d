import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everyday } from './everyday.ts';

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
