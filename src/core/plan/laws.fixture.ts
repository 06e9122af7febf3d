import fc from 'fast-check';
import { expect } from 'vitest';
import type { Catalogue } from '../catalogue/files.ts';
import { buildSpace } from '../match/space.ts';
import type { Options, Start, Target } from './ask.ts';
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

/** A world, and a question in it. */
export type Case = { catalogue: Catalogue; start: Start; target: Target; options: Options };

const target: fc.Arbitrary<Target> = fc.oneof(
  randomCode.map((code) => ({ kind: 'occupation' as const, code })),
  randomPathway.map((id) => ({ kind: 'pathway' as const, id })),
  randomField,
);
const start: fc.Arbitrary<Start> = fc.oneof(
  randomCode.map((code) => ({ kind: 'occupation' as const, code })),
  randomProfile.map((profile) => ({ kind: 'profile' as const, profile })),
);
/** Any question in any small world. */
export const cases: fc.Arbitrary<Case> = fc.record({
  catalogue: randomCatalogue,
  start,
  target,
  options: randomOptions,
});

/** Many questions in one small world: the world takes longer to build than an answer in it. */
export const manyCases: fc.Arbitrary<{ catalogue: Catalogue; asked: { start: Start; target: Target }[] }> =
  fc.record({
    catalogue: randomCatalogue,
    asked: fc.array(fc.record({ start, target }), { minLength: 8, maxLength: 8 }),
  });

/** The gesture of a competence is its first digit in this world. */
export const gestureOf = (id: string): string => id.slice(0, 1);
/** The record of an id. */
export const record = <T extends { id: string }>(all: readonly T[], id: string): T => {
  const one = all.find((each) => each.id === id);
  if (!one) throw new Error(id);
  return one;
};
/** The trade of a code. */
export const trade = ({ occupations }: Catalogue, code: string) => {
  const one = occupations.find((each) => each.code === code);
  if (!one) throw new Error(code);
  return one;
};
/** The gestures at the heart of a trade. */
export const coreOf = (catalogue: Catalogue, code: string): Set<string> =>
  new Set(trade(catalogue, code).skills.main.map(gestureOf));
/** The gestures of a trade, at its heart or beside. */
export const gesturesOf = (catalogue: Catalogue, code: string): string[] => {
  const { main, other } = trade(catalogue, code).skills;
  return [...main, ...other].map(gestureOf);
};
/** What a pathway brings: what its blocs call for; where nothing was read in them, the hearts of the trades it leads to. */
function taughtBy(catalogue: Catalogue, id: string): string[] {
  const { blocs, occupations } = record(catalogue.pathways, id);
  const read = blocs
    .flatMap(({ code }) => catalogue.blocSkills.find(({ bloc }) => bloc === code)?.skills ?? [])
    .map((skill) => gestureOf(skill.id));
  return read.length > 0 ? read : occupations.flatMap(({ code }) => [...coreOf(catalogue, code)]);
}

/** What is known before each part of a plan: what the person does, then what each trade and each pathway of the way brings. */
export function knownAt(catalogue: Catalogue, from: Start, parts: readonly PlanPart[]): Set<string>[] {
  const known = new Set(
    from.kind === 'occupation'
      ? gesturesOf(catalogue, from.code)
      : Object.keys(from.profile.skills).map(gestureOf),
  );
  if (from.kind === 'profile') {
    // A trade counts whole, as from the trade itself, as long as the person has not answered.
    for (const { code } of from.profile.jobs)
      for (const gesture of gesturesOf(catalogue, code)) known.add(gesture);
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

/** The trades that a plan goes through, and at which part. */
export const tradesOf = (parts: readonly PlanPart[]) =>
  parts.flatMap(({ pathway, steps }, at) =>
    steps.flatMap((step) =>
      step.kind === 'occupation' && pathway === null ? [{ at, code: step.code }] : [],
    ),
  );

/** The pathways that a plan goes through. */
export const pathwaysOf = ({ parts }: Plan): string[] => parts.flatMap(({ pathway }) => pathway?.id ?? []);

/** Runs on many cases, and fails when too few of them had a plan to look at. */
export function always(look: (one: Case, found: Plan) => void) {
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
