import { expect, it } from 'vitest';
import type { Route } from '../catalogue/field.ts';
import type { Issue } from '../catalogue/issue.ts';
import { emptyRecord } from './raw.ts';
import { routeReader } from './routes.ts';

const route = (id: Route['id'], xml: string, ...official: string[]): Route => ({
  ...{ id, label: id, labelEn: id, plainFr: id, plainEn: id, official, xml, basis: 'test' },
});
const all = [
  route('vae', 'SI_JURY_VAE', 'Par expérience'),
  route('apprentissage', 'SI_JURY_CA', 'En contrat d’apprentissage'),
];

function read(...lists: (string[] | null)[]) {
  const issues: Issue[] = [];
  const routesOf = routeReader(all, issues);
  const found = lists.map((routes, at) => routesOf({ ...emptyRecord(`RNCP${String(at)}`, 'rncp'), routes }));
  return { found, issues: issues.map(({ record, value }) => [record, value]) };
}

it('reads labels and elements, whatever their case and accents, each once and in order', () => {
  expect(read(['par EXPERIENCE', 'SI_JURY_CA', 'Par expérience']).found).toEqual([['apprentissage', 'vae']]);
});

it('tells an unknown route once, and what a record of unknown routes only does not say', () => {
  const { found, issues } = read(['Par magie', 'Par expérience'], ['Par magie']);
  expect(found).toEqual([['vae'], null]);
  expect(issues).toEqual([['RNCP0', 'Par magie']]);
});

it('keeps apart a record that says nothing and one that says that there is none', () => {
  expect(read(null, []).found).toEqual([null, []]);
});
