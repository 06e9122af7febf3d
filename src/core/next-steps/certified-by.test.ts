import { describe, expect, it } from 'vitest';
import type { Pathway } from '../catalogue/pathway.ts';
import { plainPathway } from '../catalogue/plain.fixture.ts';
import { aimOf } from './aim-of.ts';
import { factsOf, nobody, noWish } from './facts.ts';
import { sayNext } from './said.ts';
import { nextSteps } from './steps.ts';
import { curatedBranches, curatedSteps } from './told.fixture.ts';

const recycling = 'FEDERATION DES ENTREPRISES DU RECYCLAGE';
const metal = 'UNION INDUSTRIES METALLURGIQUES MINIERES';
const link = (
  branch: string,
  sector: string,
  evidence: Pathway['sectors'][number]['evidence'],
  via: string,
) => ({
  ...{ branch, sector, evidence, via },
});
/** A certificate of two certifiers that branches share. */
const shared = (more: Partial<Pathway> = {}): Pathway =>
  plainPathway('RNCP1', {
    kind: 'cqpi',
    certifiers: [
      { name: recycling, siret: null },
      { name: metal, siret: null },
    ],
    sectors: [
      link('recyclage', 'recyclage', 'committee', recycling),
      link('metallurgie', 'metallurgie', 'certifier', metal),
      link('chimie', 'chimie', 'charter', 'cqpi-x'),
      link('alimentaire-interbranches', 'viandes', 'charter', 'cqpi-x'),
    ],
    ...more,
  });

type Where = { worksIn?: string[]; place?: string; lang?: 'fr' | 'en'; branch?: string };
function certifier(pathway: Pathway, { worksIn = [], place, lang = 'fr', branch }: Where = {}) {
  const facts = factsOf(
    {
      ...{ answer: 'pathway', aim: aimOf(pathway, curatedBranches), worksIn },
      person: { ...nobody(), status: 'employee', contract: 'cdi', branch: branch ?? null },
      wish: {
        ...noWish(),
        place: place === undefined ? null : { id: place, label: { fr: place, en: place } },
      },
    },
    curatedBranches,
  );
  const { steps, calls } = sayNext({ facts, steps: nextSteps(curatedSteps, facts) }, lang);
  const step = steps.find(({ id }) => id === 'certificateur' || id === 'commission-branche');
  return { name: step?.name, plain: step?.plain, called: calls[0]?.list[0]?.name };
}
const [first, second] = [
  'Fédération des entreprises du recyclage',
  'Union industries métallurgiques minières',
];

describe('who certifies', () => {
  it('is named whole where there are two, in the step and in the call', () => {
    expect(certifier(shared())).toMatchObject({ name: `${first}, ${second}`, called: `${first}, ${second}` });
  });

  it('is first that of the industry aimed at, else of the branch or of the industry where one works', () => {
    for (const worksIn of [['metallurgie'], ['aeronautique-spatial'], ['ferroviaire']])
      expect(certifier(shared(), { worksIn }).name).toBe(`${second}, ${first}`);
    expect(certifier(shared(), { branch: 'metallurgie' }).name).toBe(`${second}, ${first}`);
    expect(certifier(shared(), { worksIn: ['metallurgie'], place: 'recyclage' }).name).toBe(
      `${first}, ${second}`,
    );
    expect(certifier(shared(), { place: 'automobile' }).name).toBe(`${second}, ${first}`);
  });

  it('is counted beyond two', () => {
    const many = (more: number) =>
      shared({
        certifiers: [recycling, metal, 'AFTRAL', 'CESI']
          .slice(0, more)
          .map((name) => ({ name, siret: null })),
      });
    expect(certifier(many(3)).name).toBe(`${first}, ${second} et 1 autre`);
    expect(certifier(many(4)).name).toBe(`${first}, ${second} et 2 autres`);
    expect(certifier(many(4), { lang: 'en' }).name).toBe(`${first}, ${second} and 2 others`);
    expect(certifier(many(1)).name).toBe(first);
  });

  it('is told not to be alone where branches share the certificate and none of them is of one’s industry', () => {
    const { plain } = certifier(shared(), { worksIn: ['cosmetique-parfum'] });
    expect(plain).toMatch(/CQPI.*« Industries chimiques ».*l’entreprise, ou son Opco, demande/u);
    expect(certifier(shared(), { worksIn: ['cosmetique-parfum'], lang: 'en' }).plain).toMatch(
      /CQPI.*“Industries chimiques”.*the company, or its Opco, asks/u,
    );
    // Nothing tells that the branch of jewellery shares it: it is asked.
    for (const where of [{}, { worksIn: ['bijouterie-joaillerie'] }])
      expect(certifier(shared(), where).plain).toMatch(/CQPI.*celle de l’entreprise peut le reconnaître/u);
  });

  it('is told no such thing of a certifier of one’s industry, nor of a certificate of one branch', () => {
    expect(certifier(shared(), { worksIn: ['metallurgie'] }).plain).not.toContain('CQPI');
    expect(certifier(shared(), { place: 'recyclage' }).plain).not.toContain('CQPI');
    expect(certifier(shared({ kind: 'cqp' }), { worksIn: ['cosmetique-parfum'] }).plain).not.toContain(
      'CQPI',
    );
  });

  it('is, without number, the committee of one’s own industry where it has one', () => {
    const committees = shared({
      ...{ id: 'CI1', register: null, certifiers: [] },
      sectors: [
        link('ameublement', 'ameublement', 'committee', 'CPNE de l’ameublement'),
        link('chimie', 'chimie', 'committee', 'CPNE des industries chimiques'),
      ],
    });
    expect(certifier(committees).name).toBe('CPNE de l’ameublement');
    expect(certifier(committees, { worksIn: ['cosmetique-parfum'] }).name).toBe(
      'CPNE des industries chimiques',
    );
  });
});
