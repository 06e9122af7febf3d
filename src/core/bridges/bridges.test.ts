import { describe, expect, it } from 'vitest';
import { lookup } from '../catalogue/lookup.ts';
import { nearestPathways } from '../match/nearest.ts';
import { matchCatalogue, pathway, reading as blocReading } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { blocIndex, bridgesOf } from './bridges.ts';
import { isGeneral } from './general.ts';
import { sameBlocKey } from './same-bloc.ts';

const reading = {
  bloc: 'X',
  general: false,
  knowledge: [],
  evidence: 'curated' as const,
  reading: 'agreed' as const,
};
const trade = (id: string) => ({ id, confidence: 'high' as const, nature: 'trade' as const });

describe('sameBlocKey', () => {
  it('asks for the same words and the same skills', () => {
    const key = sameBlocKey('Entretenir la ligne', { ...reading, skills: [trade('1'), trade('2')] });
    expect(sameBlocKey('ENTRETENIR  la ligne.', { ...reading, skills: [trade('2'), trade('1')] })).toBe(key);
    expect(sameBlocKey('Entretenir la ligne', { ...reading, skills: [trade('1')] })).not.toBe(key);
    expect(sameBlocKey('Entretenir la ligne', undefined)).toBeNull();
    const onlyGeneric = sameBlocKey('Lire un plan', { ...reading, skills: [trade('1')] }, (id) => id !== '1');
    expect(onlyGeneric).toBeNull();
  });

  it('general education makes no bridge', () => {
    expect(isGeneral('Français et histoire-géographie')).toBe(true);
    expect(isGeneral('Maintenance préventive')).toBe(false);
    expect(sameBlocKey('Mathématiques', { ...reading, skills: [trade('1')] })).toBeNull();
  });
});

describe('bridgesOf', () => {
  it('gives each pathway once, with its strongest evidence and what is in common', () => {
    const catalogue = matchCatalogue();
    for (const one of catalogue.pathways)
      one.sectors = [{ sector: 'verre', branch: null, evidence: 'title', via: 'verre' }];
    const ways = lookup(catalogue);
    const space = buildSpace(catalogue, ways);
    const [, first] = catalogue.pathways;
    if (!first) throw new Error('the sample has a second pathway');
    const near = (id: string) => nearestPathways(space, id, 5);
    const bridges = bridgesOf(ways, { blocs: blocIndex(ways, catalogue.pathways), near }, first);
    expect(bridges[0]).toEqual({ id: 'RNCP3', evidence: 'shared', common: ['Entretenir la ligne'] });
    expect(bridges.filter(({ id }) => id === 'RNCP2')).toMatchObject([
      { evidence: 'estimated', common: ['1', '2'] },
    ]);
    expect(bridges.some(({ id }) => id === 'CI4')).toBe(false);
  });
});

describe('the order of bridges', () => {
  const twoBlocs: [string, string][] = [
    ['ABC1', 'Entretenir la ligne'],
    ['ABC2', 'Régler la ligne'],
  ];
  const blocs = (id: string, count: number) =>
    twoBlocs.slice(0, count).map(([code, label]): [string, string] => [`${id}${code}`, label]);
  const ids = ['RNCP1', 'RNCP2', 'RNCP3', 'RNCP4', 'RNCP5', 'RNCP6', 'RNCP7'];
  const counts = [2, 1, 2, 1, 0, 0, 0];

  function sample() {
    const catalogue = matchCatalogue();
    catalogue.pathways = ids.map((id, at) => pathway(id, blocs(id, counts[at] ?? 0), []));
    catalogue.blocSkills = catalogue.pathways.flatMap((one) =>
      one.blocs.map(({ code, label }) => blocReading(code, [label.startsWith('Entretenir') ? '11' : '21'])),
    );
    return catalogue;
  }

  /** Bridges of the first pathway; `near`: ids, nearest first. */
  function order(catalogue: ReturnType<typeof sample>, near: string[]) {
    const [first] = catalogue.pathways;
    if (!first) throw new Error('the sample has a first pathway');
    const ways = lookup(catalogue);
    const nearOf = () => near.map((id) => ({ id, common: ['1'] }));
    const index = blocIndex(ways, catalogue.pathways);
    return bridgesOf(ways, { blocs: index, near: nearOf }, first);
  }

  it('is the evidence, then how much is in common, then the number', () => {
    const catalogue = sample();
    const [first, , , , , sixth, last] = catalogue.pathways;
    if (!first || !sixth || !last) throw new Error('the sample has seven pathways');
    first.charter = 'c';
    sixth.charter = 'c';
    first.correspondences = [{ target: { pathway: last.id, blocs: [] }, source: ['RNCP1ABC2'] }];
    expect(order(catalogue, ['RNCP5'])).toEqual([
      { id: 'RNCP7', evidence: 'official', common: ['Régler la ligne'] },
      { id: 'RNCP6', evidence: 'charter', common: ['c'] },
      { id: 'RNCP3', evidence: 'shared', common: ['Entretenir la ligne', 'Régler la ligne'] },
      { id: 'RNCP2', evidence: 'shared', common: ['Entretenir la ligne'] },
      { id: 'RNCP4', evidence: 'shared', common: ['Entretenir la ligne'] },
      { id: 'RNCP5', evidence: 'estimated', common: ['1'] },
    ]);
  });

  it('names a pathway once, by its strongest evidence, never itself nor one that is not kept', () => {
    const catalogue = sample();
    const [first] = catalogue.pathways;
    first?.correspondences.push({ target: { pathway: 'RNCP2', blocs: [] }, source: ['RNCP1ABC1'] });
    const bridges = order(catalogue, ['RNCP3', 'RNCP2', 'RNCP1', 'RNCP999']);
    expect(bridges.map(({ id, evidence }) => `${id} ${evidence}`)).toEqual([
      'RNCP2 official',
      'RNCP3 shared',
      'RNCP4 shared',
    ]);
  });

  it('knows no bridge by a gesture of every trade alone', () => {
    const catalogue = sample();
    for (const skill of catalogue.skills) if (skill.id === '1') skill.generic = true;
    expect(order(catalogue, []).map(({ id, common }) => [id, common])).toEqual([
      ['RNCP3', ['Régler la ligne']],
    ]);
  });
});
