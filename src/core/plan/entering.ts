import { isCertified } from '../catalogue/certified.ts';
import { found } from '../catalogue/lookup.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { isProposable } from '../catalogue/reserve.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { isResponsibility, isRunning } from '../text/responsibility.ts';
import { allowsPathway, type Options } from './ask.ts';
import type { Carried } from './carried.ts';
import { domainOf } from './industry.ts';
import { knowThere } from './know-there.ts';
import type { Plan } from './plan.ts';
import { usualLevel } from './relevance.ts';
import type { World } from './world.ts';

/** A certificate of a near trade: how many of the gestures at the heart of this one it asks for; `part`: enough of them to say so. */
type Teaching = { id: string; title: string; level: number | null; met: number; of: number; part: boolean };

/**
 * How one enters a trade that a plan reaches without a certificate: by being hired and learning there. `learn`: the gestures that it adds; `know`:
 * how things are made there, where the trade is of another domain than those held;
 * `certified`: certificates lead to it, which other plans say; failing these, `certificates` of near trades of its industry that recognise
 * part of it, to be checked. `otherWays`: other plans of the answer go by a certificate, of whatever trade.
 */
export type Entering = {
  learn: { id: string; label: string }[];
  know: { id: string; label: string }[];
  certified: boolean;
  otherWays: boolean;
  certificates: Teaching[];
};

const mostCertificates = 3;
/** Gestures at the heart of the trade that a certificate of another one must ask for to be named. */
const leastMet = 2;
/** The highest level of a certificate that is named where that of the trade is not known. */
const topUnknown = 4;

type Parts = Pick<Plan, 'parts'>;

const goesByCertificate = ({ parts }: Parts): boolean => parts.some(({ pathway }) => pathway !== null);

/** What is to learn at the post, in the words of the trade where they are known. */
export const wordedThere = ({ learn }: Pick<Carried, 'learn'>): Entering['learn'] =>
  learn.map(({ id, label, there }) => ({ id, label: there ?? label }));

/** How one enters, from the trades held, the trade where the first of these plans arrives without a certificate; null for another plan, or where all is there already. */
export function enteringBy(
  world: World,
  [first, ...others]: readonly [Parts, ...Parts[]],
  carried: Carried | null,
  options: Options,
  held: readonly string[],
): Entering | null {
  if (carried?.to.kind !== 'occupation' || carried.unit !== 'gestures' || carried.learn.length === 0)
    return null;
  if (goesByCertificate(first)) return null;
  const { lookup } = world.space;
  const { id: code } = carried.to;
  const certified = isCertified(lookup, code);
  return {
    learn: wordedThere(carried),
    know: knowThere(lookup, code, held),
    certified,
    otherWays: others.some(goesByCertificate),
    certificates: certified ? [] : nearCertificates(world, code, carried, options),
  };
}

/** Whether a trade is near another: of its domain of ROME, or ROME sends from one to the other. */
const isNear = (one: Occupation, other: Occupation): boolean =>
  domainOf(one.code) === domainOf(other.code) ||
  one.mobilities.includes(other.code) ||
  other.mobilities.includes(one.code);

/** Certificates of near trades, of the industries of a trade: first those that ask for most of the gestures to learn, then of its heart, then for little else. */
function nearCertificates(world: World, code: string, { learn }: Carried, options: Options): Teaching[] {
  const { lookup } = world.space;
  const lacked = new Set(learn.flatMap(({ id }) => world.places.macro.get(id) ?? []));
  const core = new Set(world.core(code));
  const sectors = new Set((lookup.sectorsByOccupation.get(code) ?? []).map(({ id }) => id));
  const trade = found(lookup.occupations, code);
  const kin = trade.parent === null ? null : usualLevel(world, trade.parent);
  const top = usualLevel(world, code) ?? kin ?? topUnknown;
  const isOf = ({ sectors: own, occupations }: Pathway) =>
    own.some(({ sector, evidence }) => sectors.has(sector) && evidence !== 'charter') &&
    occupations.some((one) => isNear(trade, found(lookup.occupations, one.code)));
  // What its record says to be of that industry alone is of the same workshops, whatever was read of it.
  const isOfItAlone = ({ sectors: own }: Pathway) =>
    sectors.size === 1 &&
    own.length > 0 &&
    own.every(({ sector, evidence }) => sectors.has(sector) && evidence !== 'occupation');
  const count = (gestures: readonly number[], of: ReadonlySet<number>) =>
    gestures.filter((place) => of.has(place)).length;
  return [...world.courses.values()]
    .filter(({ pathway }) => isOf(pathway) && allowsPathway(options, pathway) && isProposable(pathway))
    .filter(
      ({ pathway: { title, level } }) => (level ?? 0) <= top && !isResponsibility(title) && !isRunning(title),
    )
    .map(({ pathway, gestures }) => ({
      ...{ id: pathway.id, title: pathway.title, level: pathway.level },
      ...{ of: core.size, asked: gestures.length, own: isOfItAlone(pathway) },
      taught: count(gestures, lacked),
      met: count(gestures, core),
    }))
    .filter(({ met, own }) => met >= leastMet || own)
    .sort(
      (a, b) =>
        Number(b.met >= leastMet) - Number(a.met >= leastMet) ||
        b.taught - a.taught ||
        b.met - a.met ||
        a.asked - b.asked ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, mostCertificates)
    .map(({ id, title, level, met, of }) => ({ id, title, level, met, of, part: met >= leastMet }));
}
