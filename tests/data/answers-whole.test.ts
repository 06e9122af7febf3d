import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { asOf } from '#core/catalogue/status.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { answerDoor } from '#core/plan/door.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { noOptions } from '#core/plan/ask.ts';
import { plan } from '#core/plan/plan.ts';
import { rulesThere } from '#core/plan/rules-there.ts';
import type { Setting } from '#core/plan/setting.ts';
import { buildWorld } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const catalogue = asOf(await readCatalogue('data/catalogue'), '2026-11-28');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));

describe('an answer on the real catalogue', () => {
  it('says that nothing near is left where a driver who leaves the road has seen it all, and not elsewhere', () => {
    const isWhole = (from: string, settings: Setting[]) => {
      const answer = answerDoor(world, { from, to: null, settings }, emptyProfile());
      return answer.kind === 'anywhere' && answer.isWhole === true;
    };
    expect(isWhole('N4101', ['permis'])).toBe(true);
    expect(isWhole('N4105', ['permis'])).toBe(true);
    expect(isWhole('K2204', [])).toBe(false);
    expect(isWhole('H2101', ['froid'])).toBe(false);
  });

  it('says beside a trade exercised as it is what rules of hygiene the industry adds, and none that one works by', () => {
    const there = (from: string, to: string) => {
      const answer = answerDoor(world, { from, to: `secteur:${to}` }, emptyProfile());
      return answer.kind === 'move' ? (answer.rulesThere ?? []).map(({ label }) => label).join() : null;
    };
    expect(there('K2204', 'pharmacie')).toContain('(BPF)');
    expect(there('K2204', 'industrie-laitiere')).toContain('(HACCP)');
    expect(there('H2913', 'nucleaire')).toBe('');
    expect(there('H2101', 'volailles-oeufs')).not.toContain('(HACCP)');
    expect(there('I1310', 'petrole')).not.toContain('(BPF)');
    expect(there('K2204', 'chimie')).not.toContain('(BPF)');
    expect(there('K2204', 'pharmacie')).toContain('hygiène et traçabilité');
  });

  it('says no good manufacturing practice of a trade of chemistry, and says it of medicines', () => {
    const rules = (code: string, sectors: string[] = []) =>
      rulesThere(space.lookup, { kind: 'occupation', code }, ['K2204'], sectors)
        .map(({ label }) => label)
        .join();
    for (const sectors of [[], ['chimie'], ['petrole'], ['chimie', 'petrole']])
      expect(rules('H2301', sectors), sectors.join()).not.toContain('(BPF)');
    expect(rules('H2301', ['pharmacie'])).toContain('(BPF)');
    expect(rules('H2303')).toContain('(BPF)');
    expect(rules('H3304', ['chimie'])).not.toContain('(BPF)');
    expect(rules('H3304')).toContain('(BPF)');
    expect(rules('H3304', ['pharmacie'])).toContain('(BPF)');
  });

  it('calls the SCN by its name, wherever ROME cites it', () => {
    const labels = catalogue.knowledge.map(({ label }) => label);
    expect(labels.filter((label) => label.includes('SCN'))).toEqual([
      'Habilitation Savoir Commun du Nucléaire niveau 1 (SCN1)',
      'Habilitation Savoir Commun du Nucléaire niveau 2 (SCN2)',
    ]);
  });

  it('names to a cleaner who goes to medicines no certificate of food before a general one', () => {
    const target = { kind: 'field', sectors: ['pharmacie'], families: [] } as const;
    const { none } = plan(world, { kind: 'occupation', code: 'K2204' }, target, noOptions());
    const ids = none?.certificates.map(({ id }) => id) ?? [];
    expect(ids).toContain('RNCP40309');
    if (ids.includes('RNCP39970')) expect(ids.indexOf('RNCP40309')).toBeLessThan(ids.indexOf('RNCP39970'));
  });
});
