import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { answerMobility } from '#core/plan/answer.ts';
import { noOptions } from '#core/plan/ask.ts';
import { beginnerTrades } from '#core/plan/beginner.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { emptyMobility } from '#core/plan/query.ts';
import { buildWorld } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));
function plansTo(from: string, to: string) {
  const answer = answerMobility(world, { ...emptyMobility(), from, to }, emptyProfile(), '2026-11-28');
  if (answer.kind !== 'plans') throw new Error(answer.kind);
  return answer;
}

describe('how one enters a trade without a certificate', () => {
  it('names the certificate of the same workshops too, after those that recognise part of it', () => {
    const { certificates = [] } = plansTo('H3201', 'H2303').entering ?? {};
    expect(certificates.map(({ id }) => id)).toContain('RNCP41777');
    expect(certificates.findLastIndex(({ part }) => part)).toBeLessThan(
      certificates.findIndex(({ id }) => id === 'RNCP41777'),
    );
  });

  it('says what the trade adds, and the certificates of near trades of its industry, where none leads to it', () => {
    for (const from of ['H2102', 'H2301']) {
      const { entering, carried } = plansTo(from, 'H2303');
      expect(entering?.certified).toBe(false);
      expect(entering?.learn.map(({ id }) => id)).toEqual(carried[0]?.learn.map(({ id }) => id));
      expect(entering?.certificates.map(({ id }) => id)).toContain('RNCP35753');
      for (const { id, level, met, of, part } of entering?.certificates ?? []) {
        expect(part).toBe(met > 1);
        expect(met).toBeLessThanOrEqual(of);
        expect(level).toBeLessThanOrEqual(4);
        const sectors = space.lookup.pathways.get(id)?.sectors.map(({ sector }) => sector);
        // What recognises little of it is of that industry alone.
        if (part) expect(sectors).toContain('pharmacie');
        else expect(new Set(sectors)).toEqual(new Set(['pharmacie']));
      }
    }
  });

  it('says first how things are made there, to who comes from another domain: food of who moulds plastics', () => {
    const made = (from: string, to: string) => plansTo(from, to).entering?.know.map(({ label }) => label);
    expect(made('H3201', 'H2102')).toEqual(['Procédés de fabrication alimentaire']);
    expect(made('H2105', 'H2102') ?? []).toEqual([]);
  });

  it('names none of them where certificates lead to the trade, and is for plans without a certificate only', () => {
    expect(plansTo('H2102', 'H2301').entering).toMatchObject({ certified: true, certificates: [] });
    expect(plansTo('H2909', 'H2802').entering).toBeNull();
    expect(plansTo('H2913', 'secteur:nucleaire').entering).toBeNull();
  });
});

describe('what is said of certificates beside a way without any', () => {
  it('tells whether another plan of the answer goes by a certificate, of whatever trade', () => {
    const froms = ['H2401', 'B1802', 'H2402', 'H2102', 'H2301', 'H2105', 'H3303', 'N1103', 'H2909'];
    const tos = ['secteur:ameublement', 'secteur:pharmacie', 'secteur:chimie', 'H2303', 'H2422', 'H2411'];
    const told = froms.flatMap((from) => tos.map((to) => plansTo(from, to)));
    const ways = told.flatMap(({ entering, planned }) =>
      entering ? [{ entering, rest: planned.plans.slice(1) }] : [],
    );
    for (const { entering, rest } of ways)
      expect(entering.otherWays).toBe(rest.some(({ parts }) => parts.some(({ pathway }) => pathway)));
    const none = ways.filter(({ entering }) => !entering.certified && !entering.otherWays);
    expect(none.length).toBeGreaterThan(0);
    expect(ways.length - none.length).toBeGreaterThan(5);
  });
});

describe('the rules that one works by there', () => {
  it('are said of an industry and of a trade aimed at, never those of one’s own', () => {
    const rules = (from: string, to: string) =>
      plansTo(from, to)
        .rules.map(({ label }) => label)
        .join();
    expect(rules('H2102', 'secteur:pharmacie')).toContain('(BPF)');
    expect(rules('H2102', 'H2303')).toContain('(BPF)');
    expect(rules('H3302', 'H2105')).toContain('(HACCP)');
    expect(rules('H2301', 'H2303')).toBe('');
    expect(rules('H2913', 'secteur:metallurgie')).not.toContain('(BPF)');
  });

  it('are those of the firm’s own industry, where who recruits says it', () => {
    const rules = (at: string | null) => {
      const query = { ...emptyMobility(), from: 'H3201', to: 'H3301', at };
      const answer = answerMobility(world, query, emptyProfile(), '2026-11-28');
      return answer.kind === 'plans' ? answer.rules.map(({ label }) => label).join() : '';
    };
    expect(rules(null)).toBe('');
    expect(rules('industrie-laitiere')).toContain('(HACCP)');
    expect(rules('nothing-known')).toBe('');
  });
});

it('a CACES told of oneself is said to be there, where the trade aimed at cites it', () => {
  const profile = { ...emptyProfile(), jobs: [{ code: 'H3202' }] };
  const papers = [{ kind: 'licence' as const, label: 'CACES R489 cat. 3' }];
  const permits = (held: typeof profile) => {
    const query = { ...emptyMobility(), from: 'profil', to: 'H2912' };
    const answer = answerMobility(world, query, held, '2026-11-28');
    if (answer.kind !== 'plans') throw new Error(answer.kind);
    const { steps = [] } = answer.planned.plans[0]?.parts[0] ?? {};
    return steps.flatMap((step) => (step.kind === 'occupation' ? step.permits : []));
  };
  expect(permits(profile).find((one) => one.label.startsWith('CACES R489'))?.held).toBeUndefined();
  const held = permits({ ...profile, papers });
  expect(held.filter((one) => one.held).every((one) => one.label.startsWith('CACES R489'))).toBe(true);
  expect(held.find((one) => one.label.startsWith('CACES R489'))?.held).toBe(true);
});

describe('who enters without a trade', () => {
  const options = { ...noOptions(), today: '2026-11-28' };
  const certificatesOf = (code: string, like: Parameters<typeof beginnerTrades>[4] = []) =>
    beginnerTrades(world, null, options, emptyProfile(), like)
      .find(({ id }) => id === code)
      ?.certificates.map(({ id }) => id) ?? [];

  it('sees first no certificate of another industry by its title: plastics for a boilermaker, boats for who maintains machines', () => {
    expect(certificatesOf('H2902')[0]).toBe('RNCP38568');
    expect(certificatesOf('I1310', ['reparer'])[0]).toBe('RNCP41679');
  });

  it('sees none that ends within weeks before one that runs', () => {
    expect(space.lookup.pathways.get('RNCP36086')?.ends).toBe('2026-12-15');
    expect(certificatesOf('H2901')[0]).toBe('RNCP36737');
  });
});
