import { describe, expect, it } from 'vitest';
import { plainFamily, plainSector } from '../catalogue/plain.fixture.ts';
import type { Branch } from '../catalogue/field.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { matchCatalogue, occupation, pathway } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import type { Target } from './ask.ts';
import { alsoThere } from './exercised.ts';
import { buildWorld } from './world.ts';

const metal: Branch = {
  id: 'metallurgie',
  label: 'Métallurgie',
  idcc: [],
  opco: 'opco-2i',
  brochures: [],
  sectors: ['metallurgie', 'objets'],
  basis: 'test',
};
const families = ['soudage-chaudronnerie', 'fabrication-assemblage', 'maintenance'];
type Asked = {
  family?: string;
  division?: string;
  widespread?: boolean;
  naf?: string[];
  pathways?: Pathway[];
  machines?: string[];
};

/** Whether a trade of the whole branch is exercised as it is among small goods. */
function isThere({
  family = '',
  division = '25',
  widespread = false,
  naf = ['26', '32'],
  pathways = [],
  machines = [],
}: Asked) {
  const trade = {
    ...occupation('H2914', ['11'], []),
    naf: [division],
    ...(widespread && { widespread: true as const }),
  };
  const world = buildWorld(
    buildSpace({
      ...matchCatalogue(),
      branches: [metal],
      occupations: [trade],
      families: families.map((id) => plainFamily(id, id === family ? ['H2914'] : [])),
      sectors: [
        plainSector('metallurgie', { naf: ['25', '28'], occupations: widespread ? [] : ['H2914'] }),
        plainSector('objets', { naf }),
        plainSector('mecanique', { naf: machines, occupations: ['H2914'] }),
      ],
      pathways,
      blocSkills: [],
    }),
    {},
  );
  const target: Target = { kind: 'field', sectors: ['objets'], families: [] };
  return alsoThere(world, ['H2914'], target).length > 0;
}

/** A certificate of the small goods, by its title or not. */
const record = (evidence: 'title' | 'committee', codes: string[], family: string): Pathway => ({
  ...pathway('RNCP1', [], codes),
  sectors: [{ sector: 'objets', branch: null, evidence, via: 'x' }],
  families: [{ family, evidence: 'occupation', via: 'x' }],
});

describe('a trade of the whole branch, where only small goods are made', () => {
  it('is not of there by its branch alone; it is where larger things are made too', () => {
    expect(isThere({})).toBe(false);
    expect(isThere({ naf: ['26', '33'] })).toBe(true);
    expect(isThere({ naf: [] })).toBe(true);
  });

  it('is of there by a division of NAF in common, or by a family that is in every industry', () => {
    expect(isThere({ division: '32.5' })).toBe(true);
    expect(isThere({ family: 'maintenance' })).toBe(true);
    expect(isThere({ family: 'fabrication-assemblage' })).toBe(false);
  });

  it('is of there where a sector of machines has it, the one that stands for the branch aside', () => {
    expect(isThere({ machines: ['25', '28'] })).toBe(true);
    expect(isThere({ machines: ['25'] })).toBe(false);
  });

  it('is of there where a certificate whose title names the sector names the trade', () => {
    const own = (evidence: 'title' | 'committee') => [record(evidence, ['H2914', 'H2915'], 'autre')];
    expect(isThere({ pathways: own('title') })).toBe(true);
  });
});

describe('a trade of most industries that builds metal structures', () => {
  const family = 'soudage-chaudronnerie';

  it('is not said of small goods, unless a certificate whose title names them is of its family', () => {
    expect(isThere({ widespread: true, family })).toBe(false);
    expect(isThere({ widespread: true, family, naf: ['26', '28'] })).toBe(true);
    expect(isThere({ widespread: true, family: 'fabrication-assemblage' })).toBe(true);
    expect(isThere({ widespread: true, family, pathways: [record('title', [], family)] })).toBe(true);
    expect(isThere({ widespread: true, family, pathways: [record('committee', [], family)] })).toBe(false);
  });
});
