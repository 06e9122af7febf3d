import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../catalogue/files.ts';
import { plainFamily } from '../catalogue/plain.fixture.ts';
import { occupation, pathway } from '../match/sample.fixture.ts';
import { noOptions, type Options, type Target } from './ask.ts';
import { entryTrades } from './entries.ts';
import { as, ask, certificate, glass, own, verre } from './glass.fixture.ts';
import { plan } from './plan.ts';

const of = (sector: string, evidence: 'title' | 'committee' | 'curated') => ({
  sector,
  branch: null,
  evidence,
  via: 'x',
});
const blower = occupation('H2801', as('b', 13, 18), []);
const packer = { ...occupation('H3302', as('b', 19, 24), []), widespread: true as const };
const packing = { ...pathway('RNCP9', [], ['H3302']), level: 3 };
const other = { ...glass([]), id: 'bois', label: 'Bois' };

/** The trades of entry said to who has nothing of the glass trades, each with its certificates. */
function entries(more: Partial<Catalogue>, target: Target = verre, options: Partial<Options> = {}) {
  const { world, start } = ask({ occupations: [own, blower], blocSkills: [], ...more }, target);
  const { plans, none } = plan(world, start, target, { ...noOptions(), ...options });
  expect(plans).toEqual([]);
  return (none?.entries ?? []).map(({ id, certificates }) => [id, ...certificates.map((one) => one.id)]);
}
const taught = (more: Partial<Catalogue['pathways'][number]>) => entries({ pathways: [certificate(more)] });

describe('where nothing of the trade left serves', () => {
  it('says by which trades of the sector one enters, and the certificates that teach them', () => {
    expect(entries({})).toEqual([['H2801', 'RNCP1']]);
  });

  it('takes certificates of entry: level 3, or none said where the others of the trade ask no more', () => {
    expect(taught({ level: 4 })).toEqual([]);
    expect(taught({ level: null })).toEqual([]);
    const unsaid = certificate({ id: 'RNCP2', level: null });
    expect(entries({ pathways: [certificate(), unsaid] })).toEqual([['H2801', 'RNCP1', 'RNCP2']]);
    expect(entries({ pathways: [certificate({ level: 4 }), unsaid] })).toEqual([]);
  });

  it('names no certificate to stack or to drive to who bears no load, or drives no more', () => {
    const named = (title: string, settings: Options['settings']) =>
      entries({ pathways: [certificate({ title })] }, verre, { settings });
    expect(named('CQP empileur-dépileur', [])).toEqual([['H2801', 'RNCP1']]);
    expect(named('CQP empileur-dépileur', ['charges'])).toEqual([]);
    expect(named('CQP conducteur de four', ['charges'])).toEqual([['H2801', 'RNCP1']]);
    expect(named('CQP chauffeur laitier', ['permis'])).toEqual([]);
  });

  it('takes none that asks for a responsibility, or for running a business', () => {
    expect(taught({ title: 'Chef verrier' })).toEqual([]);
    expect(taught({ title: "Gestion d'entreprise verrière" })).toEqual([]);
    expect(entries({ occupations: [own, { ...blower, label: 'Chef verrier' }] })).toEqual([]);
  });

  it('takes none that its record says of other sectors; a branch of another one teaches a trade of the sector', () => {
    const sectors = [glass(['H2801']), other];
    const said = (evidence: 'title' | 'committee' | 'curated') =>
      entries({ sectors, pathways: [certificate({ sectors: [of('bois', evidence)] })] });
    expect(said('title')).toEqual([]);
    expect(said('curated')).toEqual([]);
    expect(said('committee')).toEqual([['H2801', 'RNCP1']]);
  });

  it('puts trades that every industry has after those of the sector, never by a certificate of another branch', () => {
    const occupations = [own, packer, blower];
    expect(entries({ occupations, pathways: [packing, certificate()] })).toEqual([
      ['H2801', 'RNCP1'],
      ['H3302', 'RNCP9'],
    ]);
    const wood = { ...packing, sectors: [of('bois', 'committee')] };
    const sectors = [glass(['H2801']), other];
    expect(entries({ occupations, sectors, pathways: [wood] })).toEqual([]);
    const fishing = [{ ...glass(['H2801']), naf: ['03'] }];
    expect(entries({ occupations, sectors: fishing, pathways: [packing] })).toEqual([]);
  });

  it('puts the trade that most certificates of the sector teach first, and certificates of the sector before others', () => {
    const cutter = occupation('H2805', as('b', 19, 24), []);
    const glazed = (id: string) => ({
      ...pathway(id, [], ['H2805']),
      level: 3,
      sectors: [of('verre', 'committee')],
    });
    const sectors = [glass(['H2801', 'H2805'])];
    const pathways = [certificate(), { ...glazed('RNCP3'), sectors: [] }, glazed('RNCP4')];
    expect(entries({ occupations: [own, blower, cutter], sectors, pathways })).toEqual([
      ['H2805', 'RNCP4', 'RNCP3'],
      ['H2801', 'RNCP1'],
    ]);
  });

  it('keeps two of the sector where those that every industry has fill the rest', () => {
    const two = occupation('H2805', as('b', 19, 24), []);
    const three = occupation('H2806', as('b', 19, 24), []);
    const sectors = [glass(['H2801', 'H2805', 'H2806'])];
    const taughtBy = (id: string, code: string) => ({ ...pathway(id, [], [code]), level: 3 });
    const all = [blower, two, three];
    const pathways = [certificate(), taughtBy('RNCP5', 'H2805'), taughtBy('RNCP6', 'H2806')];
    const codes = (more: Partial<Catalogue>) => entries({ sectors, ...more }).map(([code]) => code);
    expect(codes({ occupations: [own, ...all], pathways })).toEqual(['H2801', 'H2805', 'H2806']);
    const wide = (code: string) => ({ ...packer, code });
    const open = ['H3302', 'H3303'];
    expect(
      codes({
        occupations: [own, ...all, ...open.map(wide)],
        pathways: [...pathways, ...open.map((code) => taughtBy(`RNCP1${code.slice(1)}`, code))],
      }),
    ).toEqual(['H2801', 'H2805', 'H3302', 'H3303']);
  });

  it('puts first, of the trades that every industry has, those of a certificate of the sector, then those that ROME sends to from most domains', () => {
    const lifter = { ...packer, code: 'N1105' };
    const carrying = { ...pathway('RNCP8', [], ['N1105']), level: 3 };
    const from = (code: string, mobilities: string[]) => ({
      ...occupation(code, as('b', 19, 24), []),
      mobilities,
    });
    const codes = (senders: Catalogue['occupations'], sectors = carrying.sectors) =>
      entries({
        occupations: [own, packer, lifter, ...senders],
        pathways: [packing, { ...carrying, sectors }],
      }).map(([code]) => code);
    expect(codes([])).toEqual(['H3302', 'N1105']);
    expect(codes([from('G1603', ['N1105'])])).toEqual(['N1105', 'H3302']);
    expect(codes([from('N1103', ['N1105'])])).toEqual(['H3302', 'N1105']);
    expect(codes([from('G1603', ['H3302'])], [of('verre', 'committee')])).toEqual(['N1105', 'H3302']);
  });

  it('says one of each family first, and cleaning to who is near it only', () => {
    const wide = (code: string, shared = 0) => ({
      ...packer,
      code,
      skills: { main: shared > 0 ? as('b', 1, shared) : as('b', 19, 24), emerging: [], other: [] },
    });
    const pathways = ['H3302', 'H3303', 'N1105', 'K2204'].map((code) => ({
      ...pathway(`RNCP${code.slice(1)}`, [], [code]),
      level: 3,
    }));
    const families = [
      plainFamily('conditionnement', ['H3302', 'H3303']),
      plainFamily('logistique', ['N1105']),
      plainFamily('nettoyage-industriel', ['K2204']),
    ];
    const said = (cleaner: Catalogue['occupations'][number]) => {
      const occupations = [own, wide('H3302'), wide('H3303'), wide('N1105'), cleaner];
      const { world, problem } = ask({ occupations, pathways, families });
      return entryTrades(world, problem, verre, noOptions()).map(({ id }) => id);
    };
    expect(said(wide('K2204'))).toEqual(['H3302', 'N1105', 'H3303']);
    expect(said(wide('K2204', 4))).toEqual(['K2204', 'H3302', 'N1105', 'H3303']);
  });

  it('puts before them those that are near the trade left', () => {
    const lifter = { ...packer, code: 'N1105', skills: { main: as('b', 1, 4), emerging: [], other: [] } };
    const carrying = { ...pathway('RNCP8', [], ['N1105']), level: 3 };
    const { world, problem } = ask({ occupations: [own, packer, lifter], pathways: [packing, carrying] });
    expect(entryTrades(world, problem, verre, noOptions()).map(({ id }) => id)).toEqual(['N1105', 'H3302']);
    const far = { ...problem, near: () => 0.049 };
    expect(entryTrades(world, far, verre, noOptions()).map(({ id }) => id)).toEqual(['H3302', 'N1105']);
  });

  it('is said in place of plans that are all hardly near, towards a sector', () => {
    const alike = (shared: number) =>
      occupation('H2801', [...as('b', 1, shared), ...as('b', 13, 20 - shared)], []);
    const ends = (shared: number, target: Target = verre, more: Partial<Catalogue> = {}) => {
      const { world, start } = ask({ occupations: [own, alike(shared)], blocSkills: [], ...more }, target);
      const { plans, none } = plan(world, start, target, noOptions());
      return [plans.length, (none?.entries ?? []).map(({ id }) => id)];
    };
    expect(ends(2)).toEqual([0, ['H2801']]);
    expect(ends(2, { kind: 'occupation', code: 'H2801' })).toEqual([1, []]);
    expect(ends(2, verre, { pathways: [certificate({ level: 4 })] })).toEqual([1, []]);
    const sent = { occupations: [{ ...own, mobilities: ['H2801'] }, alike(2)] };
    expect(ends(2, verre, sent)).toEqual([1, []]);
  });

  it('says the trade aimed at when it is one of entry', () => {
    const blowing: Target = { kind: 'occupation', code: 'H2801' };
    expect(entries({}, blowing)).toEqual([['H2801', 'RNCP1']]);
    const pathways = [certificate({ sectors: [of('verre', 'title')] })];
    expect(entries({ pathways }, blowing)).toEqual([['H2801', 'RNCP1']]);
    const sectors = [glass(['H2801']), { ...other, occupations: ['H2801'] }];
    expect(entries({ pathways, sectors }, blowing)).toEqual([]);
  });

  it('says none where the trade is exercised there as it is, nor where a constraint is the cause', () => {
    expect(entries({ sectors: [glass(['H2801', 'A1111'])] })).toEqual([]);
    const high = certificate({ id: 'RNCP2', level: 5, sectors: [of('verre', 'title')] });
    expect(entries({ pathways: [certificate(), high] })).toEqual([['H2801', 'RNCP1']]);
    expect(entries({ pathways: [certificate(), high] }, verre, { maxLevel: 3 })).toEqual([]);
  });
});
