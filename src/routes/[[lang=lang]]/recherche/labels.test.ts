import { beforeAll, expect, it, vi } from 'vitest';

vi.mock('$app/state', () => ({ page: { params: {}, route: { id: '/' }, url: new URL('http://site/') } }));

const { t } = await import('$lib/i18n/index.ts');
const { resultsText } = await import('$lib/i18n/results/index.ts');
const { facetLabel } = await import('./labels.ts');

beforeAll(() => Promise.all([t.load('fr'), resultsText.load('fr')]));

const one = (label: string) => ({ label, labelEn: label });
const labels = {
  sector: { cuir: one('Cuir') },
  family: { qualite: one('Qualité') },
  kind: { cqp: one('CQP') },
  route: { vae: one('VAE') },
  domain: { H21: one('Alimentaire') },
};

it.each([
  ['sector', 'cuir', 'Cuir'],
  ['family', 'qualite', 'Qualité'],
  ['kind', 'cqp', 'CQP'],
  ['route', 'vae', 'VAE'],
  ['domain', 'H21', 'Alimentaire'],
  ['route', 'non-renseigne', 'non renseigné'],
  ['level', 'non-renseigne', 'non renseigné'],
  ['opco', 'autre', 'autre'],
  ['opco', 'opco-2i', 'Opco 2i'],
] as const)('a value of the facet %s reads: %s is %s', (facet, value, label) => {
  expect(facetLabel(labels, facet, value).toLowerCase()).toBe(label.toLowerCase());
});

it('a level and a state read as on the cards', () => {
  expect(facetLabel(labels, 'level', '3')).toMatch(/niveau 3/i);
  expect(facetLabel(labels, 'status', 'actif')).not.toBe('actif');
});
