import { commonOnes, goalsOf, mayExercise, mayFollow } from './allowed.ts';
import { contentOf, costOf, countsFor, estimated, usualOf } from './blocs.ts';
import type { Case } from './draw.ts';
import type { Answer, Cost } from './front.ts';
import { clear, nearnessIn, quarters } from './nearness.ts';
import {
  heartOf,
  personOf,
  thereOf,
  together,
  ofTrade,
  tradeOf,
  wayOf,
  type Known,
  type Way,
} from './person.ts';
import { relevanceFor } from './relevance.ts';

/** Where one stands on the way. `visited`: what one went through or came from. */
type Here = {
  legs: string[];
  at: readonly string[];
  known: Known;
  held: ReadonlySet<string>;
  visited: ReadonlySet<string>;
  last: Way | null;
  cost: Omit<Cost, 'missing' | 'far'>;
};

/** Every plan of at most `most` legs, one by one. */
export function allPlans(one: Case, most: number): Answer[] {
  const { catalogue, target } = one;
  const person = personOf(catalogue, one.start);
  const world = nearnessIn(catalogue);
  const near = world.from(person.jobs, person.known);
  const relevant = relevanceFor(catalogue, person, target, world, near.trade);
  const usual = usualOf(catalogue);
  const levels = person.certificates.flatMap((id) => wayOf(catalogue, id).level ?? []);
  const base = Math.max(0, ...levels);

  const goals = goalsOf(one);
  const ends = new Set(
    goals.trades.filter((code) => mayExercise(one, code, person.jobs) && !person.jobs.includes(code)),
  );
  const follows = catalogue.pathways.filter((way) => mayFollow(one, way, person.certificates));
  const arriving = commonOnes(
    one,
    person.jobs,
    follows.filter((way) => goals.ways.includes(way)),
  );
  if (target.kind === 'occupation' && ends.size === 0) return [];
  const aiming = target.kind === 'occupation' ? world.aiming(target.code) : null;
  const nearWay = (id: string) => (aiming === null ? near.way(id) : aiming.way(id) + near.way(id) / 2);
  const bestTrade = Math.max(
    0,
    ...[...ends].filter((code) => relevant.trade(code, person.known)).map(near.trade),
  );
  const bestWay = Math.max(
    0,
    ...arriving.filter((way) => relevant.way(way, person.known)).map(({ id }) => nearWay(id)),
  );

  // A certificate whose title names the sector aimed at, and that is near, is compared with its own kind only.
  const kindOf = ({ kind }: Way) => {
    if (kind.startsWith('cqp')) return 'branch';
    return kind.startsWith('titre') ? 'title' : 'diploma';
  };
  const ofOwnKind = (way: Way) =>
    target.kind === 'field' &&
    way.sectors.some(({ sector, evidence }) => evidence === 'title' && target.sectors.includes(sector)) &&
    clear(nearWay(way.id), 0.08);
  const bestOf = (kind: string) =>
    Math.max(
      0,
      ...arriving
        .filter((way) => ofOwnKind(way) && kindOf(way) === kind && relevant.way(way, person.known))
        .map(({ id }) => nearWay(id)),
    );

  const lacking = (known: Known, code: string) => {
    return heartOf(catalogue, code).length - thereOf(catalogue, code, known).length;
  };
  /** Half of the gestures of the heart are there, two at least. */
  const reached = (known: Known, code: string) => {
    const { length } = heartOf(catalogue, code);
    const met = length - lacking(known, code);
    return met >= 2 && met * 2 >= length;
  };
  /** The passages from where one is: named by ROME, else estimated; without a trade, to what is within reach. */
  const passages = (here: Here): { to: string; official: boolean }[] => {
    const first = here.legs.length === 0 && here.at.length === 0;
    return catalogue.occupations
      .map(({ code }) => code)
      .filter((to) => !here.at.includes(to) && !here.visited.has(to) && !person.jobs.includes(to))
      .flatMap((to): { to: string; official: boolean }[] => {
        if (here.at.some((from) => tradeOf(catalogue, from).mobilities.includes(to)))
          return [{ to, official: true }];
        const said = first
          ? clear(near.skills(to), 0.02005)
          : here.at.some((from) => one.moves[from]?.some(([code]) => code === to));
        return said && reached(here.known, to) ? [{ to, official: false }] : [];
      });
  };
  const climb = (before: number, { level }: Way) => Math.max(before, (level ?? 0) - base);
  const link = (way: Way, code: string) =>
    way.occupations.find((each) => each.code === code)?.evidence === 'record' ? 0 : 2;
  /** Whether a bloc of the first pathway counts for one of the second. */
  const serves = (first: Way, second: Way) => {
    const held = new Set(contentOf(catalogue, first).units.map(({ code }) => code));
    return contentOf(catalogue, second).units.some(({ code }) => countsFor(catalogue, held, code) !== null);
  };
  const broughtBy = (way: Way): Known => new Map(contentOf(catalogue, way).brings.map((id) => [id, 1]));
  const obtained = (here: Here, way: Way): Here['cost'] => {
    const { blocs, steps, evidence } = costOf(
      catalogue,
      contentOf(catalogue, way),
      here.known,
      here.held,
      usual,
    );
    return {
      blocs: here.cost.blocs + blocs,
      steps: here.cost.steps + steps,
      evidence: Math.max(here.cost.evidence, evidence),
      level: climb(here.cost.level, way),
    };
  };
  const moved = ({ cost }: Here, official: boolean): Here['cost'] => ({
    ...cost,
    steps: cost.steps + 1,
    evidence: Math.max(cost.evidence, official ? 0 : estimated),
  });

  const arrivals = (here: Here): Answer[] => [
    ...passages(here)
      .filter(({ to }) => ends.has(to) && relevant.trade(to, here.known))
      .map(({ to, official }) => ({
        legs: [...here.legs, to],
        cost: {
          ...moved(here, official),
          missing: lacking(here.known, to),
          far: quarters(near.trade(to), bestTrade),
        },
      })),
    ...arriving
      .filter((way) => !here.visited.has(way.id) && (here.last === null || serves(here.last, way)))
      .filter((way) => relevant.way(way, here.known))
      .map((way) => {
        const cost = obtained(here, way);
        const code = target.kind === 'occupation' ? target.code : null;
        return {
          legs: [...here.legs, code === null ? way.id : `${way.id}>${code}`],
          cost: {
            ...cost,
            evidence: Math.max(cost.evidence, code === null ? 0 : link(way, code)),
            missing: code === null ? 0 : lacking(together(here.known, broughtBy(way)), code),
            far: quarters(nearWay(way.id), ofOwnKind(way) ? bestOf(kindOf(way)) : bestWay),
          },
        };
      }),
  ];
  const stops = (here: Here): Here[] => {
    const trades = passages(here)
      .filter(({ to }) => !ends.has(to) && mayExercise(one, to, person.jobs) && reached(here.known, to))
      .filter(({ to, official }) => official || clear(near.trade(to), 0.05))
      .filter(({ to }) => relevant.trade(to, here.known))
      .map(({ to, official }) => ({
        ...here,
        legs: [...here.legs, to],
        at: [to],
        known: together(here.known, ofTrade(catalogue, to)),
        visited: new Set([...here.visited, ...here.at, to]),
        cost: moved(here, official),
      }));
    const ways = follows
      .filter((way) => !here.visited.has(way.id) && relevant.way(way, here.known))
      .flatMap((way): Here[] => {
        const known = together(here.known, broughtBy(way));
        const held = new Set([...here.held, ...contentOf(catalogue, way).units.map(({ code }) => code)]);
        const after = { ...here, at: [], last: way, known, held, cost: obtained(here, way) };
        const alone = { ...after, legs: [...here.legs, way.id], visited: new Set([...here.visited, way.id]) };
        const landings = arriving.length > 0 ? [] : way.occupations.map(({ code }) => code);
        const landed = landings
          .filter((code) => !here.at.includes(code) && !here.visited.has(code) && !person.jobs.includes(code))
          .filter(
            (code) => mayExercise(one, code, person.jobs) && !ends.has(code) && relevant.trade(code, known),
          )
          .map((code) => ({
            ...after,
            legs: [...here.legs, `${way.id}>${code}`],
            at: [code],
            known: together(known, ofTrade(catalogue, code)),
            visited: new Set([...here.visited, way.id, code]),
            cost: {
              ...after.cost,
              steps: after.cost.steps + 1,
              evidence: Math.max(after.cost.evidence, link(way, code)),
            },
          }));
        return [alone, ...landed];
      });
    return [...trades, ...ways];
  };
  const from = (here: Here, left: number): Answer[] => [
    ...arrivals(here).filter(({ cost }) => cost.far <= 1),
    // After a pathway, one leg only.
    ...(left === 1 || here.last !== null ? [] : stops(here).flatMap((next) => from(next, left - 1))),
  ];
  return from(
    {
      legs: [],
      at: person.jobs,
      known: person.known,
      held: person.held,
      visited: new Set(),
      last: null,
      cost: { blocs: 0, steps: 0, evidence: 0, level: 0 },
    },
    most,
  );
}
