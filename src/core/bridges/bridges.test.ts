import { describe, expect, it } from 'vitest';
import { lookup } from '../catalogue/lookup.ts';
import { nearestPathways } from '../match/nearest.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
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
