import { describe, expect, it } from 'vitest';
import { aim, stepsSaid, type Said } from './told.fixture.ts';

const post = { status: 'employee', contract: 'cdi' } as const;
const employer = (said: Said) => stepsSaid(said).find(({ id }) => id === 'employeur-aujourdhui');

describe('a retraining period aims at a certificate', () => {
  it('which is to be chosen first where the answer names none', () => {
    const leads = employer({ aim: null, person: post, to: null });
    expect(leads?.plain.fr).toMatch(
      /choisir d’abord un métier parmi ces pistes, puis un de ses certificats/u,
    );
    expect(leads?.page).toBeUndefined();
    const trade = employer({ aim: null, person: post, to: { id: 'H2102', label: 'Conducteur' } });
    expect(trade?.plain.fr).toMatch(/en choisir un d’abord parmi ceux du métier visé/u);
    expect(trade?.plain.en).toMatch(/choose one first among those of the trade aimed at/u);
    expect(trade?.page).toBe('/metiers/H2102');
  });

  it('which an adviser or the Opco knows, where the catalogue has none of the trade', () => {
    const none = employer({
      aim: null,
      person: post,
      to: { id: 'H2303', label: 'Opérateur' },
      uncertified: true,
    });
    expect(none?.plain.fr).toMatch(/ne connaît pas de certificat de ce métier/u);
    expect(none?.plain.fr).not.toMatch(/en choisir un/u);
    expect(none?.page).toBeUndefined();
  });

  it('which other plans of the answer go by, where it is of a near trade', () => {
    const beside = { id: 'RNCP40218', title: 'Sellier garnisseur' };
    const to = { id: 'H2422', label: 'Tapissier industriel' };
    const near = employer({ aim: null, person: post, to, uncertified: true, beside });
    expect(near?.plain.fr).toContain('Sellier garnisseur (RNCP40218)');
    expect(near?.plain.en).toContain('Sellier garnisseur (RNCP40218)');
  });

  it('of which nothing more is said where one is named, nor of a contract that ends', () => {
    const named = employer({ aim: aim(), person: post });
    expect(named?.plain.fr).not.toMatch(/choisir/u);
    expect(named?.page).toBeUndefined();
    expect(employer({ aim: null, person: { ...post, contract: 'cdd' } })?.plain.fr).not.toMatch(/choisir/u);
  });
});
