import { describe, expect, it } from 'vitest';
import { one, schemes, stateIn } from './leads.fixture.ts';

describe('the schemes', () => {
  it('says no, not met, for the CPF outside the registers', () => {
    expect(one('cpf', { status: 'employee' }, { register: 'none' }).verdict).toBe('no');
    expect(stateIn(one('cpf', { status: 'employee' }, { register: 'rs' }), 'certification-inscrite')).toBe(
      'met',
    );
  });

  it('warns and never forbids when the ROME code stays the same', () => {
    const same = one('ptp', { status: 'employee' }, { register: 'rncp', otherOccupation: false });
    expect(stateIn(same, 'metier')).toBe('toCheck');
    expect(same.verdict).toBe('check');
  });

  it('asks of a PTP the months of the contract held, and only those', () => {
    const cdi = one('ptp', { status: 'employee', contract: 'cdi', employeeMonths: 30, companyMonths: 6 }, {});
    expect(stateIn(cdi, 'cdi-anciennete')).toBe('met');
    expect(stateIn(cdi, 'cdi-entreprise')).toBe('notMet');
    expect(stateIn(cdi, 'cdd')).toBeUndefined();
    expect(cdi.verdict).toBe('no');
  });

  it('does not refuse an employer who has an offer, nor a young person the schemes open to all', () => {
    expect(one('poei', { status: 'employer', employerOffer: true }, {}).verdict).toBe('check');
    for (const id of ['cep', 'cpf', 'vae', 'pmsmp'])
      expect(one(id, { status: 'young-person' }, {}).verdict).not.toBe('no');
    const goal = { register: 'rncp', routes: ['apprentissage'] } as const;
    const said = { under30: true, employerAgrees: true } as const;
    expect(one('apprentissage', { status: 'job-seeker', ...said }, goal).verdict).toBe('lead');
  });

  it('opens the CSP on an economic dismissal or a closing site, whatever the size, and not without one', () => {
    for (const jobLoss of ['economic', 'site-closing', 'csp'] as const)
      expect(stateIn(one('csp', { status: 'employee', jobLoss }, {}), 'motif')).toBe('met');
    expect(one('csp', { status: 'employee', jobLoss: 'none' }, {}).verdict).toBe('no');
    const large = one('csp', { status: 'employee', jobLoss: 'economic', companySize: '1000-or-more' }, {});
    expect(stateIn(large, 'taille')).toBe('toCheck');
    expect(large.verdict).toBe('check');
  });

  it('opens the redeployment leave in large companies, before a CSP only', () => {
    const said = { status: 'employee', companySize: '1000-or-more' } as const;
    expect(one('conge-reclassement', { ...said, jobLoss: 'site-closing' }, {}).verdict).toBe('lead');
    expect(one('conge-reclassement', { ...said, jobLoss: 'csp' }, {}).verdict).toBe('no');
    const small = { status: 'employee', companySize: 'under-250', jobLoss: 'economic' } as const;
    expect(stateIn(one('conge-reclassement', small, {}), 'taille')).toBe('toCheck');
  });

  it('shows Agefiph and Cap emploi as leads only when a disability is said', () => {
    for (const id of ['agefiph', 'cap-emploi']) {
      expect(one(id, { status: 'job-seeker', disability: true }, {}).verdict).toBe('lead');
      expect(one(id, { status: 'job-seeker' }, {}).verdict).toBe('check');
      expect(one(id, { status: 'job-seeker', disability: false }, {}).verdict).toBe('no');
    }
  });

  it('asks no seniority of a disabled person for a PTP', () => {
    const said = { status: 'employee', contract: 'cdi', employeeMonths: 3, companyMonths: 3 } as const;
    expect(one('ptp', said, {}).verdict).toBe('no');
    const waived = one('ptp', { ...said, disability: true }, {});
    expect(stateIn(waived, 'cdi-anciennete')).toBeUndefined();
    expect(waived.verdict).toBe('check');
  });

  it('keeps the France Travail aids open to somebody in a CSP', () => {
    expect(stateIn(one('aif-afc-prf', { jobLoss: 'csp' }, {}), 'inscription')).toBe('met');
    expect(stateIn(one('aif-afc-prf', { status: 'employee' }, {}), 'inscription')).toBe('toCheck');
  });

  it('refuses a young person no free way in by France Travail, and tells the condition', () => {
    for (const id of ['aif-afc-prf', 'poec', 'poei']) {
      const lead = one(id, { status: 'young-person' }, {});
      expect([id, lead.verdict, stateIn(lead, 'inscription')]).toEqual([id, 'check', 'toCheck']);
      const { fr } = schemes.find((scheme) => scheme.id === id)?.conditions[0]?.text ?? { fr: '' };
      expect(fr).toContain('mission locale');
      expect(one(id, { status: 'employee' }, {}).verdict).toBe('no');
    }
  });

  it('puts VAE forward to no young person who said that they never worked', () => {
    const vae = (hasWorked: boolean | null) => one('vae', { status: 'young-person', hasWorked }, {});
    expect([vae(false), vae(null), vae(true)].map(({ verdict }) => verdict)).toEqual([
      'no',
      'check',
      'check',
    ]);
    expect(stateIn(one('vae', { status: 'employee' }, {}), 'experience')).toBe('met');
    expect(stateIn(one('vae', { status: 'job-seeker' }, {}), 'experience')).toBe('toCheck');
  });

  it('has the employer send an apprenticeship to the Opco within five working days of its beginning', () => {
    const scheme = schemes.find(({ id }) => id === 'apprentissage');
    expect(scheme?.filedBy?.fr).toContain('cinq jours ouvrables');
    expect(scheme?.filedBy?.fr).toContain('D. 6224-1');
    const [sent, aid] = scheme?.papers ?? [];
    // Of the contract, which begins before the course or after it; said once, by its deadline.
    expect(sent).toMatchObject({
      ...{ files: 'employer', to: 'opco', anchor: 'contract', by: 5, workingDays: true, text: '2019-1489' },
    });
    expect(sent?.what.fr).not.toMatch(/jours/);
    expect(aid).toMatchObject({ anchor: 'signature', by: 180, text: '2026-168' });
    expect(aid?.what.fr).toMatch(/aide à l'employeur/i);
  });

  it('gives a group VAE where the record opens VAE and the employer leads', () => {
    const said = { status: 'employer', employerAgrees: true } as const;
    expect(one('vae-collective', said, { routes: ['vae'] }).verdict).toBe('lead');
    const others = ['apprentissage', 'formation-continue'];
    expect(one('vae-collective', said, { routes: others }).verdict).toBe('no');
    expect(one('vae-collective', said, { routes: ['apprentissage'] }).verdict).toBe('check');
    expect(one('vae-collective', said, { routes: null }).verdict).toBe('check');
  });

  it('leaves simulation sessions to be checked, and asks of VTE what each form asks', () => {
    expect(one('mrs', { status: 'job-seeker' }, {}).verdict).toBe('check');
    expect(schemes.find(({ id }) => id === 'vte')?.conditions[0]?.text.fr).toContain('Pour le seul');
  });

  it('holds the facts of 2026 with the text that sets each amount', () => {
    const texts = (id: string) => schemes.find((one) => one.id === id)?.texts.map(({ number }) => number);
    expect(texts('apprentissage')).toEqual(['2026-168', '2019-1489']);
    expect(texts('cpf')).toEqual(['2026-126', '2026-127', '2024-394']);
    expect(texts('ptp')).toEqual(['2025-989']);
    expect(JSON.stringify(schemes)).not.toContain('434');
  });
});
