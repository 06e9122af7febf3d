import { describe, expect, it } from 'vitest';
import { basis, compiled, only, record, replacing, rule } from './compiled.fixture.ts';
import type { Curated } from './curated.ts';
import type { RawRecord } from './raw.ts';

describe('a pathway as written', () => {
  it('tells what its record says, each thing once and in order', () => {
    const correspondence = { source: ['RNCP10BC01'], target: { pathway: 'RNCP99', blocs: [] } };
    const full = record('RNCP10', {
      ...{ level: 3, ends: '2027-12-31', updated: '2026-01-01', nsf: ['221', '200', '221'] },
      certifiers: ['CPNE du lait', 'Autre', 'Autre'].map((name) => ({ name, siret: null })),
      blocs: [
        { code: 'RNCP10BC02', label: 'Régler' },
        { code: 'RNCP10BC01', label: 'CONDUIRE LA LIGNE', listed: 2 },
      ],
      ...{ formacodes: ['2', '1', '2'], prerequisites: { training: true, certification: null } },
      ...{
        routes: ['par vae', 'par apprentissage', 'par vae'],
        correspondences: [correspondence, correspondence],
      },
      sources: ['rncp', 'autre', 'rncp'],
    });
    expect(only([full])).toEqual({
      ...{ id: 'RNCP10', title: 'CQP Pilote de ligne', kind: 'cqp', register: 'rncp', level: 3 },
      ...{ status: 'active', ends: '2027-12-31', updated: '2026-01-01', charter: 'ligne' },
      certifiers: [
        { name: 'Autre', siret: null },
        { name: 'CPNE du lait', siret: null },
      ],
      blocs: [
        { code: 'RNCP10BC01', label: 'Conduire la ligne', evidence: 'record', listed: 2 },
        { code: 'RNCP10BC02', label: 'Régler', evidence: 'record' },
      ],
      sectors: [
        { sector: 'laiterie', branch: 'lait', evidence: 'committee', via: 'CPNE du lait' },
        { sector: 'laiterie', branch: 'lait', evidence: 'charter', via: 'ligne' },
        { sector: 'laiterie', branch: 'metal', evidence: 'charter', via: 'ligne' },
      ],
      families: [
        { family: 'conduite', evidence: 'charter', via: 'ligne' },
        { family: 'conduite', evidence: 'occupation', via: 'H2102' },
      ],
      occupations: [{ code: 'H2102', evidence: 'record' }],
      ...{ routes: ['apprentissage', 'vae'], prerequisites: { training: true, certification: null } },
      ...{ predecessors: [], successors: [], correspondences: [correspondence] },
      ...{ nsf: ['200', '221'], formacodes: ['1', '2'], sources: ['autre', 'rncp'] },
    });
  });

  it('takes it from the nearest number before that says it, not from one as silent', () => {
    const bare: Partial<RawRecord> = { certifiers: [], rome: [], routes: null };
    const chain = [
      record('RNCP7', {
        active: false,
        successors: ['RNCP9'],
        blocs: [{ code: 'RNCP7BC01', label: 'Autre' }],
        routes: ['par apprentissage'],
      }),
      record('RNCP8', {
        ...{ active: false, successors: ['RNCP9'], routes: ['par vae'] },
        blocs: ['Conduire', 'Encore', 'Conduire'].map((label, at) => ({
          code: `RNCP8BC0${at === 2 ? 1 : at + 1}`,
          label,
        })),
      }),
      record('RNCP9', { ...bare, active: false, predecessors: ['RNCP7', 'RNCP8'], successors: ['RNCP30'] }),
      record('RNCP30', { ...bare, predecessors: ['RNCP9'] }),
    ];
    const written = only(chain);
    expect(written).toMatchObject({
      id: 'RNCP30',
      certifiersFrom: 'RNCP8',
      routesFrom: 'RNCP8',
      routes: ['vae'],
    });
    expect(written.blocs.map(({ code, evidence, from }) => [code, evidence, from])).toEqual([
      ['RNCP8BC01', 'predecessor', 'RNCP8'],
      ['RNCP8BC02', 'predecessor', 'RNCP8'],
    ]);
  });

  it('names the numbers before and after it in the order of numbers, only those that the catalogue holds', () => {
    const chain = [
      record('RNCP30', {
        predecessors: ['RNCP100', 'RNCP9', 'RNCP404'],
        successors: ['RNCP300', 'RNCP40', 'RNCP404'],
      }),
      ...['RNCP9', 'RNCP100'].map((id) => record(id, { active: false, successors: ['RNCP30'] })),
      ...['RNCP40', 'RNCP300'].map((id) => record(id, { predecessors: ['RNCP30'] })),
    ];
    const { pathways } = compiled(chain).catalogue;
    const [written] = pathways.filter(({ id }) => id === 'RNCP30');
    expect(written?.predecessors.map(({ id }) => id)).toEqual(['RNCP9', 'RNCP100']);
    expect(written?.successors.map(({ id }) => id)).toEqual(['RNCP40', 'RNCP300']);
  });

  it('takes from the number it replaces what it does not say itself, and says so', () => {
    const old: Partial<RawRecord> = {
      blocs: [{ code: 'RNCP9BC01', label: 'Conduire' }],
      routes: ['par vae'],
      rome: ['H2103'],
    };
    const bare: Partial<RawRecord> = { certifiers: [], rome: [], routes: null };
    const written = only(replacing('RNCP9', 'RNCP30', bare, old));
    expect(written).toMatchObject({
      ...{ certifiersFrom: 'RNCP9', routes: ['vae'], routesFrom: 'RNCP9', charter: null },
      certifiers: [{ name: 'CPNE du LAIT' }],
      blocs: [{ code: 'RNCP9BC01', label: 'Conduire', evidence: 'predecessor', from: 'RNCP9' }],
      sectors: [{ sector: 'laiterie', branch: 'lait', evidence: 'predecessor', via: 'RNCP9' }],
      occupations: [{ code: 'H2103', evidence: 'predecessor', from: 'RNCP9' }],
      predecessors: [{ id: 'RNCP9', evidence: 'record' }],
    });
    const own: Partial<RawRecord> = { blocs: [{ code: 'RNCP30BC01', label: 'Régler' }], routes: ['par vae'] };
    const said = only(replacing('RNCP9', 'RNCP30', own, old));
    expect(said.blocs.map(({ code }) => code)).toEqual(['RNCP30BC01']);
    expect(said).not.toHaveProperty('routesFrom');
    expect(said).not.toHaveProperty('certifiersFrom');
    expect(said.occupations).toEqual([{ code: 'H2102', evidence: 'record' }]);
  });

  it('takes certifiers of a predecessor of the same title only', () => {
    const hand = { pathwayBranches: [{ id: 'RNCP30', branches: ['metal'], basis }] };
    const other = replacing('RNCP9', 'RNCP30', { certifiers: [] }, { title: 'CQP Fromager' });
    expect(only(other, {}, hand)).toMatchObject({ certifiers: [] });
    expect(only(other, {}, hand)).not.toHaveProperty('certifiersFrom');
  });

  it('knows its branches by certifier, agreement, committee, charter and by hand', () => {
    const evidence = (more: Partial<RawRecord>, hand: Partial<Curated> = {}, id = 'RNCP30') =>
      only([record(id, { certifiers: [], ...more })], {}, hand).sectors.map((link) =>
        [link.branch, link.evidence, link.via].join(' '),
      );
    expect(evidence({ brochures: ['3124', '9999'] })).toEqual(['lait ccn 3124']);
    expect(evidence({ idcc: ['3248', '9999'] })).toEqual(['metal ccn IDCC 3248']);
    expect(evidence({}, { pathwayBranches: [{ id: 'RNCP30', branches: ['metal'], basis }] })).toEqual([
      'metal curated essai',
    ]);
    const certifier = { match: 'AFTRAL', siret: null, branches: ['metal'], basis };
    const byName: Partial<RawRecord> = { certifiers: [{ name: 'Aftral.', siret: null }] };
    expect(evidence(byName, { certifiers: [{ ...certifier, kind: 'certifier' }] })).toEqual([
      'metal certifier Aftral.',
    ]);
    const agreement = { ...certifier, match: 'Brochure 3124', kind: 'ccn' as const };
    expect(evidence({ brochures: ['3124'] }, { certifiers: [agreement] })).toEqual(['metal ccn 3124']);
    const unnumbered = { scope: { rules: [rule('branch-cqp-unnumbered', 'branch')], maxLevel: null } };
    expect(evidence({ committees: 'CPNE du lait' }, unnumbered, 'CI30')).toEqual([
      'lait committee CPNE du lait',
    ]);
  });

  it('belongs to a charter by its number, by its Certif Info code, or as a CQPI by the number it replaces', () => {
    const charter = (...records: RawRecord[]) => only(records).charter;
    expect(charter(record('RNCP10'))).toBe('ligne');
    expect(charter(record('RNCP30'))).toBeNull();
    const cqpi = { abbreviation: 'CQPI', title: 'CQPI Pilote' };
    expect(charter(...replacing('RNCP10', 'RNCP30', cqpi, cqpi))).toBe('ligne');
    expect(charter(...replacing('RNCP10', 'RNCP30'))).toBeNull();
    const unnumbered = { scope: { rules: [rule('branch-cqp-unnumbered', 'branch')], maxLevel: null } };
    expect(only([record('CI5')], {}, unnumbered).charter).toBe('ligne');
  });

  it('leads to the trades that a person read, whatever its own codes', () => {
    const pathwayOccupations = [{ id: 'RNCP30', occupations: ['H2104', 'H2103'], basis }];
    expect(only([record('RNCP30')], {}, { pathwayOccupations }).occupations).toEqual([
      { code: 'H2103', evidence: 'curated' },
      { code: 'H2104', evidence: 'curated' },
    ]);
  });

  it('has the routes that its source names, null where it says none that is known', () => {
    const routes = (...said: string[]) => {
      const { catalogue, issues } = compiled([record('RNCP30', { routes: said })]);
      return [catalogue.pathways[0]?.routes, issues.map(({ record: id, value }) => `${id ?? ''} ${value}`)];
    };
    expect(routes('PAR VAE', 'SI_STATUT-SCOLAIRE')).toEqual([['statut-scolaire', 'vae'], []]);
    expect(routes('par magie', 'par magie')).toEqual([null, ['RNCP30 par magie']]);
    expect(routes('par magie', 'par vae')).toEqual([['vae'], ['RNCP30 par magie']]);
    expect(routes()).toEqual([[], []]);
  });
});
