import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../catalogue/files.ts';
import { occupation, pathway } from '../match/sample.fixture.ts';
import { noOptions, type Options, type Target } from './ask.ts';
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
