import { describe, expect, it } from 'vitest';
import { plainSector, plainTrade } from '../catalogue/plain.fixture.ts';
import { lookup } from '../catalogue/lookup.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { matchCatalogue, pathway } from '../match/sample.fixture.ts';
import { tellingOf } from './telling.ts';
import { titlesOf } from './titles.ts';

const trade = (code: string, label: string, names: string[] = [], more: Partial<Occupation> = {}) =>
  plainTrade(code, { label, titles: names.map((name, at) => ({ id: String(at), label: name })), ...more });
const way = (id: string, title: string, ...codes: string[]) => ({ ...pathway(id, [], codes), title });

/** What tells that a trade is exercised in the sector of glass, of which these are the trades. */
function telling(occupations: Occupation[], glass: string[], pathways: ReturnType<typeof way>[] = []) {
  const ways = lookup({
    ...matchCatalogue(),
    occupations,
    pathways,
    sectors: [plainSector('verre', { label: 'Verre industriel', occupations: glass })],
  });
  return tellingOf(ways, titlesOf(ways));
}

describe('the name of a trade', () => {
  const blower = trade('H1', 'Souffleur de verre');
  const says = (own: Occupation, others: Occupation[], glass = others.map(({ code }) => code)) =>
    telling([own, ...others], glass).byName(own.code, 'verre');

  it('tells a sector whose name it says', () => {
    expect(says(blower, [trade('H2', 'Graveur')])).toBe(false);
    expect(says(blower, [trade('H2', 'Tailleur de verre')])).toBe(true);
    expect(says(trade('H1', 'Soudeur'), [trade('H2', 'Tailleur de verre')])).toBe(false);
  });

  it('tells one only where a trade of it is of the same great domain, or one that ROME sends to', () => {
    const others = [trade('B2', 'Tailleur de verre')];
    expect(says(blower, others)).toBe(false);
    expect(says({ ...blower, mobilities: ['B2'] }, others)).toBe(true);
    expect(says(blower, others, [])).toBe(false);
  });

  it('tells one by a word of which one trade in five at least is of that sector', () => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, at) => trade(`H${String(10 + at)}`, 'Agent de verre'));
    // The trade itself says the word too.
    expect(says(blower, others(4), ['H10'])).toBe(true);
    expect(says(blower, others(5), ['H10'])).toBe(false);
  });

  it('tells one by a word of its label, or of half of its other names', () => {
    const other = [trade('H2', 'Tailleur de verre')];
    expect(says(trade('H1', 'Souffleur', ['Souffleur de verre', 'Souffleur']), other)).toBe(true);
    expect(says(trade('H1', 'Souffleur', ['Souffleur de verre', 'Souffleur', 'Fondeur']), other)).toBe(false);
    expect(says(trade('H1', 'Souffleur'), other)).toBe(false);
  });
});

describe('a sector of ROME', () => {
  const inRome = (code: string, more: Partial<Occupation> = {}) =>
    trade(code, code, [], { romeSectors: ['R1'], ...more });

  it('is of our sectors when half of its trades are, those of every industry among them', () => {
    expect(telling([inRome('H1'), inRome('H2')], ['H1']).rome('R1')).toBe(true);
    expect(telling([inRome('H1'), inRome('H2'), inRome('H3')], ['H1']).rome('R1')).toBe(false);
    expect(telling([inRome('H1'), inRome('H2', { widespread: true })], []).rome('R1')).toBe(true);
    expect(telling([inRome('H1'), trade('H2', 'x')], ['H2']).rome('R1')).toBe(false);
    expect(telling([inRome('H1')], ['H1']).rome('R2')).toBe(false);
  });
});

describe('a record', () => {
  const trades = [trade('H1', 'Souffleur'), trade('H2', 'Tailleur'), trade('H3', 'Graveur')];
  const isMainly = (code: string, title: string, ...codes: string[]) =>
    telling(trades, [], [way('RNCP1', title, ...codes)]).isMainly(code, 'RNCP1');

  it('is mainly of its only trade, whatever it says', () => {
    expect(isMainly('H1', 'Monter', 'H1')).toBe(true);
    expect(isMainly('H1', 'Monter', 'H1', 'H2')).toBe(false);
  });

  it('is mainly of the trade that its title says most', () => {
    expect(isMainly('H1', 'Souffleur', 'H1', 'H2')).toBe(true);
    expect(isMainly('H2', 'Souffleur', 'H1', 'H2')).toBe(false);
    // Both are said as much.
    expect(isMainly('H2', 'Souffleur tailleur', 'H1', 'H2')).toBe(true);
    expect(isMainly('H1', 'Graveur', 'H1', 'H2')).toBe(false);
  });
});
