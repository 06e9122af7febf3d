import { describe, expect, it } from 'vitest';
import { lookup } from '../catalogue/lookup.ts';
import { plainSector } from '../catalogue/plain.fixture.ts';
import { matchCatalogue, occupation } from '../match/sample.fixture.ts';
import { permitsThere } from './permits-there.ts';
import { permitCategory } from './permits.ts';

const permit = (id: string, label: string) => ({ id, label, category: permitCategory });
const nuclear = [
  permit('901', 'Habilitation nucléaire niveau 2'),
  permit('900', 'Habilitation nucléaire niveau 1'),
];
/** Trades that list these savoirs, and what they tell of a sector of that name. */
function told(listed: readonly string[][], label = 'Nucléaire', more: (typeof nuclear)[number][] = []) {
  const ways = lookup({
    ...matchCatalogue(),
    knowledge: [...nuclear, ...more, { id: '950', label: 'Normes du nucléaire', category: 'Normes' }],
    occupations: listed.map((other, at) => ({
      ...occupation(`H210${at}`, [], []),
      knowledge: { main: [], emerging: [], other },
    })),
    sectors: [plainSector('s', { label })],
  });
  const of = permitsThere(ways, { kind: 'field', sectors: ['s'], families: [] });
  return of.map(({ id }) => id);
}
const thrice = (ids: string[]) => [ids, ids, ids];

describe('licences and habilitations of an industry', () => {
  it('bear its name, and ROME lists them for three trades', () => {
    expect(told(thrice(['901', '900', '950']))).toEqual(['900', '901']);
    expect(told(thrice(['901']))).toEqual(['901']);
    expect(told([['901'], ['901'], []])).toEqual([]);
    expect(told(thrice(['901']), 'Chimie')).toEqual([]);
  });

  it('are none by a word of five letters, nor by one that more than four of them have', () => {
    expect(told(thrice(['910']), 'Ponts', [permit('910', 'Habilitation ponts')])).toEqual([]);
    expect(told(thrice(['910']), 'Portes à ponter', [permit('910', 'Habilitation ponter')])).toEqual(['910']);
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => permit(`92${at}`, `Habilitation nucléaire ${at}`));
    expect(told(thrice(['901']), 'Nucléaire', many(2))).toEqual(['901']);
    expect(told(thrice(['901']), 'Nucléaire', many(3))).toEqual([]);
  });

  it('say first that they are one', () => {
    const load = permit('910', 'Certificat ADR nucléaire (habilitation)');
    expect(told(thrice(['901', '910']), 'Nucléaire', [load])).toEqual(['901']);
  });

  it('are of an industry aimed at only', () => {
    const ways = lookup(matchCatalogue());
    expect(permitsThere(ways, { kind: 'occupation', code: 'H2102' })).toEqual([]);
    expect(permitsThere(ways, { kind: 'field', sectors: [], families: [] })).toEqual([]);
  });
});
