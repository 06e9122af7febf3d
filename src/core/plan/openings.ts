import { isOpenTo } from '../match/doctors.ts';
import { claimsOf } from '../match/claims.ts';
import { countable, type Countable } from '../match/countable.ts';
import { counted } from '../match/for-you.ts';
import { match } from '../match/match.ts';
import { found } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { isProposable } from '../catalogue/reserve.ts';
import { named, type Named } from '../catalogue/summary.ts';
import { isResponsibility, isSelling } from '../text/responsibility.ts';
import { allowsOccupation, allowsPathway, type Options, type Start } from './ask.ts';
import type { Evidence } from '../catalogue/evidence.ts';
import { fledFrom } from './fled.ts';
import { gestureSplit } from './gesture-split.ts';
import { leadOrder } from './lead-order.ts';
import { profileAt, tripFrom } from './problem.ts';
import { isSameWork } from './same-work.ts';
import { isOfHours } from './setting.ts';
import { sparedSectors, sparesWork, toldAt } from './settings.ts';
import { isOfShops } from './shops.ts';
import { sparedPathways } from './spared-pathways.ts';
import { sparesMatter } from './matter.ts';
import { nearnessOf } from './nearness.ts';
import { ownBranch } from './own-branch.ts';
import { movesOf } from './ways-on.ts';
import { isTold } from './tied.ts';
import { missingFor } from './trip.ts';
import { refusedWork } from './refused-work.ts';
import { isStepDown, keepsLevel } from './step-down.ts';
import type { World } from './world.ts';

/** Where one may go from here in one leg, without a target. */
export type Openings = {
  trades: {
    code: string;
    label: string;
    evidence: Evidence;
    shared: number;
    core: number;
    sectors: Named[];
  }[];
  pathways: {
    id: string;
    title: string;
    acquired: number;
    toAssess: number;
    toLearn: number;
    /** What of it may be counted aloud, and its trade gestures: those there, of those asked. */
    countable: Countable;
    gestures: { there: number; asked: number };
    /** The one industry whose branch gives it, out of the register; null otherwise. */
    branch: Named | null;
    sectors: Named[];
  }[];
};

const mostTrades = 24;
const mostPathways = 12;

/**
 * The trades one move away, in the order of the home page (`leadOrder`), those without a gesture in common and those of a responsibility that is not held last, and the nearest
 * pathways, within the constraints.
 */
export function openings(world: World, start: Start, options: Options): Openings {
  const { lookup } = world.space;
  const profile = profileAt(world, start);
  const jobs = start.kind === 'occupation' ? [{ code: start.code }] : profile.jobs;
  const trip = tripFrom(world, { ...profile, jobs });
  const sectorsOf = (code: string) => lookup.sectorsByOccupation.get(code) ?? [];
  const sectorsIn = (pathway: Pathway) =>
    [...new Set(pathway.sectors.map(({ sector }) => sector))].map((id) => found(lookup.sectors, id));
  const held = jobs.flatMap(({ code }) => lookup.occupations.get(code) ?? []);
  // A responsibility that nobody asked for comes last, as it leads nowhere on the home page.
  const leads = held.some(({ label }) => isResponsibility(label));
  const climbs = ({ label }: { label: string }) => Number(!leads && isResponsibility(label));
  const codes = held.map(({ code }) => code);
  const sparing = sparesMatter(held, options.settings);
  const spares = sparesWork(lookup, options.settings);
  const level = keepsLevel(
    lookup,
    jobs.map(({ code }) => code),
    options.settings,
  );
  const refused = refusedWork(world, options.avoid);
  const sparesField = sparedPathways(lookup, world.titles, options.settings, held);
  const fled = fledFrom(
    world,
    held.map(({ code }) => code),
    options.settings,
  );
  const trades = movesOf(world, trip)
    .filter(({ move }) => !fled.trade(move.to))
    .filter(
      ({ move }) =>
        jobs.length === 0 || jobs.some(({ code }) => isTold({ lookup, joint: world.joint }, code, move)),
    )
    .map(({ move }) => ({ move, trade: found(lookup.occupations, move.to) }))
    .filter(
      ({ trade }) =>
        !refused.trade(trade.code) &&
        level.trade(trade.code) &&
        sparing(trade) &&
        spares(trade) &&
        isOpenTo(trade, held) &&
        !isSameWork(world, codes, trade.code),
    )
    .filter(({ move }) =>
      allowsOccupation(
        options,
        found(lookup.occupations, move.to),
        sectorsOf(move.to).map(({ id }) => id),
      ),
    )
    .map(({ move }) => ({
      code: move.to,
      label: found(lookup.occupations, move.to).label,
      evidence: move.evidence,
      shared: world.core(move.to).length - missingFor(world, trip.levels, move.to),
      core: world.core(move.to).length,
      sectors: sparedSectors(sectorsOf(move.to), options.settings).map(named),
    }));
  const sells = held.some(({ label, code }) => isSelling(label) || isOfShops(code));
  const hours = ({ code }: { code: string }) =>
    toldAt(found(lookup.occupations, code), options.settings).some(isOfHours);
  // What ROME names with no gesture in common comes after what has some, and shops after workshops.
  const last = ({ shared, label, code }: { shared: number; label: string; code: string }) =>
    2 * Number(shared === 0) + Number(!sells && (isSelling(label) || isOfShops(code)));
  // Who keeps to some hours sees last the trades of which ROME tells others.
  const nearest = trades
    .sort((a, b) => last(a) - last(b))
    .sort((a, b) => Number(hours(a)) - Number(hours(b)))
    .slice(0, mostTrades);
  const { strength } = claimsOf(world.space, profile);
  const near = nearnessOf(world, profile).trade;
  const closestFirst = (all: Openings['trades']): Openings['trades'] =>
    leadOrder(
      world,
      codes,
      near,
      options,
      all.map((one) => ({
        ...{ one, id: one.code, label: one.label, evidence: one.evidence, sectors: one.sectors },
        gestures: gestureSplit(world.space, strength, one.code),
        below: isStepDown(lookup, codes, one.code),
      })),
    ).map(({ one }) => one);
  const count = counted(world.space, profile);
  const pathways = match(world.space, profile)
    .pathways.filter(({ band }) => band !== 'far')
    .map((one) => ({ one, pathway: found(lookup.pathways, one.id) }))
    .filter(
      ({ one, pathway }) =>
        !profile.certifications.includes(one.id) &&
        allowsPathway(options, pathway) &&
        isProposable(pathway, codes) &&
        !refused.pathway(pathway) &&
        !fled.pathway(pathway) &&
        sparesField(pathway),
    );
  return {
    trades: closestFirst(nearest)
      .sort((a, b) => last(a) - last(b))
      .sort((a, b) => Number(hours(a)) - Number(hours(b)))
      .sort((a, b) => climbs(a) - climbs(b)),
    pathways: pathways
      .slice(0, mostPathways)
      .map(({ one, pathway }) => ({ one: count(one), pathway }))
      .map(({ one, pathway }) => ({
        id: one.id,
        title: pathway.title,
        acquired: one.acquired,
        toAssess: one.toAssess,
        toLearn: one.toLearn,
        countable: countable(one),
        gestures: { there: one.trade.same + one.trade.context, asked: one.trade.asked },
        branch: ownBranch(lookup, pathway),
        sectors: sparedSectors(sectorsIn(pathway), options.settings).slice(0, 3).map(named),
      })),
  };
}
