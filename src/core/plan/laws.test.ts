import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../catalogue/files.ts';
import { buildSpace } from '../match/space.ts';
import type { Options, Start, Target } from './ask.ts';
import { origins } from './backwards.ts';
import { plan, type Plan } from './plan.ts';
import {
  randomCatalogue,
  randomCode,
  randomField,
  randomOptions,
  randomPathway,
  randomProfile,
} from './random.fixture.ts';
import type { PlanPart } from './steps.ts';
import { buildWorld } from './world.ts';

/*
 * What docs/algorithmes.md says of any plan, counted again from the records alone: none of the planner's own rules is read here.
 */

type Case = { catalogue: Catalogue; start: Start; target: Target; options: Options };

const target: fc.Arbitrary<Target> = fc.oneof(
  randomCode.map((code) => ({ kind: 'occupation' as const, code })),
  randomPathway.map((id) => ({ kind: 'pathway' as const, id })),
  randomField,
);
const start: fc.Arbitrary<Start> = fc.oneof(
  randomCode.map((code) => ({ kind: 'occupation' as const, code })),
  randomProfile.map((profile) => ({ kind: 'profile' as const, profile })),
);
const cases: fc.Arbitrary<Case> = fc.record({
  catalogue: randomCatalogue,
  start,
  target,
  options: randomOptions,
});

/** The gesture of a competence is its first digit in this world. */
const gestureOf = (id: string): string => id.slice(0, 1);
const record = <T extends { id: string }>(all: readonly T[], id: string): T => {
  const one = all.find((each) => each.id === id);
  if (!one) throw new Error(id);
  return one;
};
const trade = ({ occupations }: Catalogue, code: string) => {
  const one = occupations.find((each) => each.code === code);
  if (!one) throw new Error(code);
  return one;
};
const coreOf = (catalogue: Catalogue, code: string): Set<string> =>
  new Set(trade(catalogue, code).skills.main.map(gestureOf));
const gesturesOf = (catalogue: Catalogue, code: string): string[] => {
  const { main, other } = trade(catalogue, code).skills;
  return [...main, ...other].map(gestureOf);
};
const taughtBy = ({ pathways, blocSkills }: Catalogue, id: string): string[] =>
  record(pathways, id)
    .blocs.flatMap(({ code }) => blocSkills.find(({ bloc }) => bloc === code)?.skills ?? [])
    .map((skill) => gestureOf(skill.id));

/** What is known before each part of a plan: what the person does, then what each trade and each pathway of the way brings. */
function knownAt(catalogue: Catalogue, from: Start, parts: readonly PlanPart[]): Set<string>[] {
  const known = new Set(
    from.kind === 'occupation'
      ? gesturesOf(catalogue, from.code)
      : Object.keys(from.profile.skills).map(gestureOf),
  );
  if (from.kind === 'profile') {
    // The heart of a trade counts as long as the person has not answered.
    for (const { code } of from.profile.jobs)
      for (const gesture of coreOf(catalogue, code)) known.add(gesture);
    for (const id of from.profile.certifications)
      for (const gesture of taughtBy(catalogue, id)) known.add(gesture);
  }
  return parts.map(({ pathway, steps }) => {
    const before = new Set(known);
    if (pathway) for (const gesture of taughtBy(catalogue, pathway.id)) known.add(gesture);
    for (const step of steps)
      if (step.kind === 'occupation')
        for (const gesture of gesturesOf(catalogue, step.code)) known.add(gesture);
    return before;
  });
}

const tradesOf = (parts: readonly PlanPart[]) =>
  parts.flatMap(({ pathway, steps }, at) =>
    steps.flatMap((step) =>
      step.kind === 'occupation' && pathway === null ? [{ at, code: step.code }] : [],
    ),
  );

const pathwaysOf = ({ parts }: Plan): string[] => parts.flatMap(({ pathway }) => pathway?.id ?? []);

/** Runs on many cases, and fails when too few of them had a plan to look at. */
function always(look: (one: Case, found: Plan) => void) {
  let seen = 0;
  fc.assert(
    fc.property(cases, (one) => {
      const world = buildWorld(buildSpace(one.catalogue), {});
      for (const found of plan(world, one.start, one.target, one.options).plans) {
        seen += 1;
        look(one, found);
      }
    }),
    { numRuns: 400 },
  );
  expect(seen).toBeGreaterThan(10);
}

describe('whatever the world, a plan', () => {
  it('goes through a trade of which a third of the core gestures is there, a quarter for one to learn', () => {
    always(({ catalogue, start: from }, { name, parts }) => {
      const known = knownAt(catalogue, from, parts);
      for (const { at, code } of tradesOf(parts)) {
        const core = coreOf(catalogue, code);
        const met = [...core].filter((gesture) => known[at]?.has(gesture)).length;
        expect(met).toBeGreaterThan(0);
        if (name !== 'toLearn') expect(met * 3).toBeGreaterThanOrEqual(core.size);
      }
    });
  });

  it('goes through pathways in force that the constraints leave, each once', () => {
    always(({ catalogue, options }, found) => {
      const ids = pathwaysOf(found);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) {
        const { status, level, routes, ends, register, sectors } = record(catalogue.pathways, id);
        expect(status).toBe('active');
        if (options.maxLevel !== null && level !== null) expect(level).toBeLessThanOrEqual(options.maxLevel);
        if (options.routes.length > 0)
          expect(options.routes.some((route) => routes?.some((own) => own === route))).toBe(true);
        if (options.registeredOn !== null) {
          expect(register).not.toBeNull();
          expect(ends === null || ends >= options.registeredOn).toBe(true);
        }
        const own = sectors.map(({ sector }) => sector);
        expect(own.length === 0 || own.some((sector) => !options.avoid.includes(sector))).toBe(true);
        expect(options.refused).not.toContain(`parcours:${id}`);
      }
    });
  });

  it('climbs to no responsibility that was not asked for', () => {
    always(({ catalogue, target: aim }, found) => {
      for (const id of pathwaysOf(found))
        if (aim.kind !== 'pathway' || !record(catalogue.pathways, aim.id).title.startsWith('Chef'))
          expect(record(catalogue.pathways, id).title).not.toMatch(/^Chef/u);
    });
  });

  it('never goes back to the trade that one leaves, nor to a pathway already held', () => {
    always(({ start: from }, found) => {
      const held = from.kind === 'occupation' ? [] : from.profile.certifications;
      const jobs = from.kind === 'occupation' ? [from.code] : from.profile.jobs.map(({ code }) => code);
      for (const { code } of tradesOf(found.parts)) expect(jobs).not.toContain(code);
      for (const id of pathwaysOf(found)) expect(held).not.toContain(id);
    });
  });

  it('ends where one aims', () => {
    always(({ catalogue, target: aim }, found) => {
      const last = found.parts.at(-1);
      const ends = last?.steps.at(-1);
      const id = last?.pathway?.id ?? null;
      if (aim.kind === 'occupation')
        expect(ends?.kind === 'occupation' ? ends.code : last?.pathway?.lands?.id).toBe(aim.code);
      if (aim.kind === 'pathway') expect(id).toBe(aim.id);
      if (aim.kind === 'field' && id !== null) {
        const { sectors, families } = record(catalogue.pathways, id);
        const of = (chosen: readonly string[], own: readonly string[]) =>
          chosen.length === 0 || own.some((one) => chosen.includes(one));
        expect(
          of(
            aim.sectors,
            sectors.map(({ sector }) => sector),
          ),
        ).toBe(true);
        expect(
          of(
            aim.families,
            families.map(({ family }) => family),
          ),
        ).toBe(true);
      }
    });
  });

  it('has the blocs of its pathways as steps: those that are not there, each once; the weakest evidence of its steps', () => {
    const ranks = ['official', 'charter', 'shared', 'estimated'];
    always(({ catalogue }, { parts, weakest, steps, blocs }) => {
      const all = parts.flatMap((part) => part.steps);
      expect(all).toHaveLength(steps);
      if (all.every((step) => step.kind !== 'toLearn' || !step.whole))
        expect(all.filter(({ kind }) => kind === 'toLearn')).toHaveLength(blocs);
      for (const { pathway, steps: own } of parts) {
        if (!pathway) continue;
        const codes = record(catalogue.pathways, pathway.id).blocs.map(({ code }) => code);
        const told = own.flatMap((step) =>
          step.kind === 'toAssess' || step.kind === 'toLearn' ? (step.whole ? [] : [step.code]) : [],
        );
        if (codes.length > 0)
          expect([...told, ...pathway.acquired.map(({ code }) => code)].sort()).toEqual([...codes].sort());
      }
      const used = all.flatMap((step) => ('evidence' in step ? [ranks.indexOf(step.evidence)] : []));
      expect(ranks.indexOf(weakest)).toBeGreaterThanOrEqual(Math.max(0, ...used));
    });
  });

  it('tells of each bloc that is not there what docs say of a bloc: its state, its counts, its evidence', () => {
    let told = 0;
    always(({ catalogue, start: from }, { parts: [first] }) => {
      if (from.kind !== 'occupation' || !first?.pathway) return;
      const { main, other } = trade(catalogue, from.code).skills;
      const partly = new Set(other.filter((id) => !main.includes(id)));
      const claimed = [...main, ...partly];
      for (const step of first.steps) {
        if ((step.kind !== 'toAssess' && step.kind !== 'toLearn') || step.whole) continue;
        const asked = (catalogue.blocSkills.find(({ bloc }) => bloc === step.code)?.skills ?? []).map(
          ({ id }) => id,
        );
        const same = asked.filter((id) => claimed.includes(id));
        const context = asked.filter(
          (id) => !same.includes(id) && claimed.some((own) => gestureOf(own) === gestureOf(id)),
        );
        const points = asked.map((id) => {
          if (same.includes(id)) return Math.max(partly.has(id) ? 0.5 : 1, contextPoints(id));
          return context.includes(id) ? contextPoints(id) : 0;
        });
        function contextPoints(id: string): number {
          const yes = main.some((own) => gestureOf(own) === gestureOf(id) && own !== id);
          return yes ? 0.5 : 0.25;
        }
        const half = points.reduce((sum, one) => sum + one, 0) * 2 >= asked.length;
        const open = asked.length > 0 && half && (same.length > 0 || context.length > 1);
        told += 1;
        expect([step.kind, step.same, step.context, step.asked]).toEqual([
          open ? 'toAssess' : 'toLearn',
          same.length,
          context.length,
          asked.length,
        ]);
        expect(step.evidence).toBe(open ? (same.length > 0 ? 'shared' : 'estimated') : 'official');
      }
    });
    expect(told).toBeGreaterThan(3);
  });

  it('has a name of its own, five at most', () => {
    fc.assert(
      fc.property(cases, ({ catalogue, start: from, target: aim, options }) => {
        const { plans } = plan(buildWorld(buildSpace(catalogue), {}), from, aim, options);
        const names = plans.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        expect(names.length).toBeLessThanOrEqual(5);
        expect(names.length === 1 || !names.includes('nearTrade')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('whatever the world, a way in', () => {
  it('shares a third of the core of the trade where it arrives, or a half of the blocs of its pathway', () => {
    let seen = 0;
    fc.assert(
      fc.property(cases, ({ catalogue, target: aim, options }) => {
        const world = buildWorld(buildSpace(catalogue), {});
        for (const { code, by, shared, core, toAssess, toLearn } of origins(world, aim, options, 50)) {
          seen += 1;
          if (by.kind === 'course') expect(toAssess).toBeGreaterThanOrEqual(toLearn);
          else {
            const asked = coreOf(catalogue, by.to);
            const own = new Set(gesturesOf(catalogue, code));
            expect([shared, core]).toEqual([[...asked].filter((one) => own.has(one)).length, asked.size]);
            expect((shared ?? 0) * 3).toBeGreaterThanOrEqual(asked.size);
            expect(shared).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(seen).toBeGreaterThan(10);
  });
});
