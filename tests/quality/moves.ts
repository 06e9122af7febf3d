import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readCatalogue } from '../../cli/catalogue.ts';
import { readTarget } from '../../cli/plan-names.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { noOptions } from '#core/plan/ask.ts';
import { origins } from '#core/plan/backwards.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { plan, type Plan, type Planned } from '#core/plan/plan.ts';
import { buildWorld, type World } from '#core/plan/world.ts';

const Case = v.strictObject({
  id: v.string(),
  set: v.picklist(['tuning', 'unseen']),
  from: v.string(),
  to: v.string(),
  who: v.string(),
  expected: v.array(v.string()),
  absurd: v.array(v.string()),
  why: v.string(),
});
type Case = v.InferOutput<typeof Case>;

/** What one line of an answer can be told by: the trades it goes through, its pathways, their titles; or "as it is". */
type Line = { asIs: boolean; trades: string[]; pathways: string[]; titles: string[] };

const shownFirst = 3;
const mostOrigins = 60;

const asItIs: Line = { asIs: true, trades: [], pathways: [], titles: [] };

function lineOf({ space }: World, { parts }: Plan): Line {
  const pathways = parts.flatMap(({ pathway }) => pathway ?? []);
  const trades = parts.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === 'occupation' ? [step.code] : [])),
  );
  const arrival = pathways.at(-1)?.lands?.id;
  const all = [...trades, ...(arrival === undefined ? [] : [arrival])];
  return {
    asIs: pathways.length === 0 && trades.length === 1,
    trades: all,
    pathways: pathways.map(({ id }) => id),
    titles: [
      ...pathways.map(({ title }) => title),
      ...all.slice(-1).map((code) => space.lookup.occupations.get(code)?.label ?? ''),
    ],
  };
}

function linesOf(world: World, planned: Planned, aimsAtField: boolean): Line[] {
  const there = planned.alsoThere.length > 0 || planned.sameOccupation;
  const lines = planned.plans.map((one) => lineOf(world, one));
  const entries = (planned.none?.entries ?? []).map(({ id, label, certificates }) => ({
    ...asItIs,
    asIs: false,
    trades: [id],
    pathways: certificates.map((one) => one.id),
    titles: [label, ...certificates.map(({ title }) => title)],
  }));
  // Towards a sector or a family, "as it is" is the same trade there; towards a trade, going without any training.
  return [
    ...(there ? [asItIs] : []),
    ...lines.map((line) => ({ ...line, asIs: line.asIs && !aimsAtField })),
    ...entries,
  ];
}

function answer(world: World, { from, to }: Case): Line[] {
  const target = readTarget(world, [to.replace(/^(metier|parcours):/, '')]);
  if (from === '-')
    return origins(world, target, noOptions(), mostOrigins).map(({ code, label }) => ({
      ...asItIs,
      asIs: false,
      trades: [code],
      titles: [label],
    }));
  const start = { kind: 'occupation', code: from.replace('metier:', '') } as const;
  return linesOf(world, plan(world, start, target, noOptions()), target.kind === 'field');
}

/** Whether a line is what an item names: `as-is`, `metier:H2102`, `parcours:RNCP1`, `titre:/…/i`. */
function fits(item: string, line: Line): boolean {
  if (item === 'as-is') return line.asIs;
  const [, kind = '', value = ''] = /^(metier|parcours|titre):(.*)$/u.exec(item) ?? [];
  if (kind === 'metier') return line.trades.includes(value);
  if (kind === 'parcours') return line.pathways.includes(value);
  const pattern = new RegExp(value.slice(1, -2), 'iu');
  return line.titles.some((title) => pattern.test(title));
}

export type JudgedMove = { id: string; set: Case['set']; from: string; to: string; lines: string[] } & {
  good: boolean;
  goodBeyondAsIs: boolean;
  absurd: string[];
};

function judge(world: World, one: Case): JudgedMove {
  const lines = answer(world, one);
  const bad = (line: Line) => one.absurd.filter((item) => fits(item, line));
  const good = (items: readonly string[]) =>
    lines
      .slice(0, shownFirst)
      .some((line) => bad(line).length === 0 && items.some((item) => fits(item, line)));
  const named = ({ asIs, trades, pathways, titles }: Line) =>
    asIs && titles.length === 0 ? 'as it is' : [...trades, ...pathways, ...titles.slice(0, 2)].join(' ');
  return {
    id: one.id,
    set: one.set,
    from: one.from,
    to: one.to,
    lines: lines.slice(0, 6).map(named),
    good: good(one.expected),
    goodBeyondAsIs: good(one.expected.filter((item) => item !== 'as-is')),
    absurd: [...new Set(lines.flatMap(bad))],
  };
}

/** The judged moves of a file, one a line. */
export function readMoves(set?: Case['set']): Case[] {
  return readFileSync(join('tests', 'quality', 'moves.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => v.parse(Case, JSON.parse(line)))
    .filter((one) => set === undefined || one.set === set);
}

/**
 * The judged moves: in how many something expected is among the first three answers, in how many something absurd is
 * anywhere. An absurd answer is never an expected one. `misses`: the part to tune only, each miss with what is answered.
 */
export async function moveQuality(misses: boolean): Promise<void> {
  const catalogue = await readCatalogue('data/catalogue');
  const space = buildSpace(catalogue);
  const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));
  process.stdout.write('\njudged moves (first three answers; "as it is" counts as one)\n');
  for (const set of misses ? (['tuning'] as const) : (['tuning', 'unseen'] as const)) {
    const judged = readMoves(set).map((one) => judge(world, one));
    const share = (fit: (one: JudgedMove) => boolean) => {
      const count = judged.filter(fit).length;
      return `${String(count)} of ${String(judged.length)} (${((100 * count) / judged.length).toFixed(1)} %)`;
    };
    const lines = [
      `expected: ${share(({ good }) => good)}`,
      `expected, "as it is" not counted: ${share(({ goodBeyondAsIs }) => goodBeyondAsIs)}`,
      `absurd: ${share(({ absurd }) => absurd.length > 0)}`,
      ...(misses ? judged.filter((one) => !one.goodBeyondAsIs || one.absurd.length > 0).map(missed) : []),
    ];
    for (const line of lines) process.stdout.write(`  ${set}: ${line}\n`);
  }
}

function missed({ id, from, to, good, goodBeyondAsIs, absurd, lines }: JudgedMove): string {
  const state = good ? (goodBeyondAsIs ? 'good' : 'as it is only') : 'MISSED';
  return `${id} ${from} -> ${to}: ${state}; absurd: ${absurd.join(' ') || 'none'}\n      ${lines.join('\n      ')}`;
}
