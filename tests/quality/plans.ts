import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readCatalogue } from '../../cli/catalogue.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { noOptions, type Target } from '#core/plan/ask.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { plan, type Planned } from '#core/plan/plan.ts';
import { buildWorld } from '#core/plan/world.ts';

const Items = v.object({ occupations: v.array(v.string()), pathways: v.array(v.string()) });
const Case = v.object({
  id: v.string(),
  who: v.string(),
  from: v.string(),
  to: v.union([
    v.strictObject({ occupation: v.string() }),
    v.strictObject({ pathway: v.string() }),
    v.strictObject({ sectors: v.array(v.string()) }),
  ]),
  expected: Items,
  absurd: Items,
  why: v.string(),
});
type Case = v.InferOutput<typeof Case>;

function targetOf({ to }: Case): Target {
  if ('occupation' in to) return { kind: 'occupation', code: to.occupation };
  if ('pathway' in to) return { kind: 'pathway', id: to.pathway };
  return { kind: 'field', sectors: to.sectors, families: [] };
}

/** The trades and pathways of the plans shown, each once. */
function shownIn({ plans, alsoThere }: Planned): Set<string> {
  const steps = plans.flatMap(({ parts, insteadOf }) => [
    ...parts.flatMap(({ pathway, steps: list }) => [
      ...(pathway ? [pathway.id] : []),
      ...list.flatMap((step) => (step.kind === 'occupation' ? [step.code] : [])),
    ]),
    ...insteadOf.map(({ id }) => id),
  ]);
  return new Set([...steps, ...alsoThere.map(({ id }) => id)]);
}

/**
 * The written mobilities: in how many the plans shown (and what is named as good beside them) hold something that an adviser
 * expects, and in how many nothing absurd. Written from the trades, before the plans were read; one judge.
 */
export async function planQuality(): Promise<void> {
  const catalogue = await readCatalogue('data/catalogue');
  const space = buildSpace(catalogue);
  const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));
  const cases = readFileSync(join('tests', 'quality', 'mobilities.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => v.parse(Case, JSON.parse(line)));
  const judged = cases.map((one) => {
    const planned = plan(world, { kind: 'occupation', code: one.from }, targetOf(one), noOptions());
    const shown = shownIn(planned);
    const among = ({ occupations, pathways }: Case['expected']) =>
      [...occupations, ...pathways].filter((id) => shown.has(id));
    return { id: one.id, plans: planned.plans.length, hits: among(one.expected), bad: among(one.absurd) };
  });
  const share = (count: number) => `${count} of ${cases.length}`;
  const lines = [
    `with a plan: ${share(judged.filter(({ plans }) => plans > 0).length)}`,
    `with an expected step: ${share(judged.filter(({ hits }) => hits.length > 0).length)}`,
    `with two expected steps or more: ${share(judged.filter(({ hits }) => hits.length > 1).length)}`,
    `without an absurd step: ${share(judged.filter(({ bad }) => bad.length === 0).length)}`,
    ...judged
      .filter(({ hits, bad }) => hits.length === 0 || bad.length > 0)
      .map(({ id, plans, bad }) => `missed ${id}: ${plans} plans, absurd: ${bad.join(', ') || 'none'}`),
  ];
  process.stdout.write(`\nwritten mobilities (plans shown, from the occupation only)\n`);
  for (const line of lines) process.stdout.write(`  ${line}\n`);
}
