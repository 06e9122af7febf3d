import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { romeGroup } from './rome-groups.ts';

const read = <T>(name: string) => JSON.parse(readFileSync(`data/catalogue/${name}.json`, 'utf8')) as T[];

/** Words that are the same in both languages. */
const alike = ['Communication', 'Organisation', 'Construction', 'Transport'];

test('each group of the catalogue has an English name, and keeps its own in French', () => {
  const skills = read<{ field: string | null; issue: string | null }>('skills');
  const contexts = read<{ category: string | null }>('contexts');
  const groups = [
    ...skills.flatMap(({ field, issue }) => [field, issue]),
    ...contexts.map(({ category }) => category),
  ].filter((group) => group !== null);
  expect(groups.length).toBeGreaterThan(500);
  const missing = groups.filter((group) => romeGroup(group, 'en') === group && !alike.includes(group));
  expect([...new Set(missing)]).toEqual([]);
  expect(groups.every((group) => romeGroup(group, 'fr') === group)).toBe(true);
});

test('a group is told from another by its words, whatever the spaces between them', () => {
  expect(romeGroup('Gestion des\u00a0stocks', 'en')).toBe('Stock management');
  expect(romeGroup('Inconnu', 'en')).toBe('Inconnu');
});
