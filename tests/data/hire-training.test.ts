import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { lookup } from '#core/catalogue/lookup.ts';
import { nobody } from '#core/next-steps/facts.ts';
import { sayNext } from '#core/next-steps/said.ts';
import { plannedNext } from '#core/pages/plan-next.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const ways = lookup(await readCatalogue('data/catalogue'));
const training = (code: string, status: 'job-seeker' | null = null, at: string | null = null) => {
  const to = { kind: 'occupation' as const, id: code, label: 'x', labelEn: null };
  const asked = { kind: 'origins' as const, from: null, to, unknown: [], origins: [] };
  const view = plannedNext(ways, asked, { ...nobody(), status }, emptyProfile(), '2026-11-28', at);
  return sayNext(view, 'fr').steps.find(({ id }) => id === 'former-qui-recrute');
};

describe('who recruits may train somebody', () => {
  it('for the first certificates of the trade, each by its number, not for one that ends in a month', () => {
    expect(training('N1101')?.bring).toMatch(/^« Cariste d[’']entrepôt » \(RNCP40499\), « CQP /);
    expect(training('N1101')?.bring).not.toContain('RNCP38715');
    expect(training('N1101')?.label).toMatch(/POEI.*apprentissage.*AFEST/);
  });

  it.each([
    ['H2102', 'industrie-laitiere', /\(RNCP39739\), .*\(RNCP39754\)$/],
    ['H2101', 'viandes', /\(RNCP42067\), .*\(RNCP42068\)$/],
    ['H2102', 'boissons', /\(RNCP39156\)/],
    ['N1101', 'industrie-laitiere', /\(RNCP40499\)/],
  ])('for those of the industry of the firm first, where it says it: %s, %s', (code, at, said) => {
    expect(training(code, null, `secteur:${at}`)?.bring).toMatch(said);
  });

  it('and nobody else is told of it', () => {
    expect(training('N1101', 'job-seeker')).toBeUndefined();
  });
});
