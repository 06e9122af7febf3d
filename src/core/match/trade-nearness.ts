import { found } from '../catalogue/lookup.ts';
import { cosines, type Vector } from '../vectors/vectors.ts';
import type { Claims } from './claims.ts';
import { jointOf, type Joint } from './joint.ts';
import type { Space } from './space.ts';

/** How the trades that a pathway names stand to those that a person tells. */
export type TradeNearness = {
  /** What the certifications that lead to a trade held and to another one add to how near that one is. */
  joint: (code: string) => number;
  /** Whether a trade is neither of a domain of the trades held nor one where ROME sends from them. */
  isElsewhere: (code: string) => boolean;
  /** Whether no trade that a pathway names is of a domain of the trades held, and ROME does not send there. */
  isAway: (id: string) => boolean;
  /** Whether none of them is near, nor of those where ROME sends: what is met there is met by chance. */
  isForeign: (id: string) => boolean;
  /** Whether one of them is near, and certifications lead to both: little met is not met by chance. */
  isNext: (id: string) => boolean;
  /** Whether ROME sends to one of them: of the same professional domain, or near enough that it is no mere word. */
  isSent: (id: string) => boolean;
};

/** Nearness under which a trade is foreign, and from which on it is next to a trade held. */
const leastNear = 0.04;
const leastNext = 0.07;
/** Nearness under which what ROME says of another domain is no tie. */
const leastSent = 0.05;

const joints = new WeakMap<Space, Joint>();

/** Certifications that lead to two families of trades, read once for a space. */
function jointIn(space: Space): Joint {
  const known = joints.get(space) ?? jointOf(space.occupations, space.lookup.catalogue.coCertification);
  joints.set(space, known);
  return known;
}

/** How the trades of each pathway stand to the trades held, by the claims of a person; of who tells none, nothing is said. */
export function tradeNearness(space: Space, { trades }: Claims, vector: Vector): TradeNearness {
  const no = () => false;
  if (trades.length === 0)
    return { joint: () => 0, isElsewhere: no, isAway: no, isForeign: no, isNext: no, isSent: no };
  const { lookup, byOccupation, occupations, tradeAt } = space;
  const skills = cosines(byOccupation, vector, occupations.length);
  const joint = jointIn(space);
  const sent = new Set(trades.flatMap((code) => lookup.occupations.get(code)?.mobilities ?? []));
  const certified = (code: string) => Math.max(...trades.map((held) => jointNearness(joint, held, code)));
  const near = (code: string) => (skills[tradeAt.get(code) ?? -1] ?? 0) + certified(code);
  const domainOf = (code: string) => lookup.occupations.get(code)?.domain;
  const domains = new Set(trades.map(domainOf));
  const isElsewhere = (code: string) => !sent.has(code) && !domains.has(domainOf(code));
  const named = (id: string) => found(lookup.pathways, id).occupations.map(({ code }) => code);
  const isSent = (id: string) =>
    named(id).some((code) => sent.has(code) && (domains.has(domainOf(code)) || near(code) >= leastSent));
  return {
    joint: certified,
    isElsewhere,
    isAway: (id) => {
      const codes = named(id);
      return codes.length > 0 && !isSent(id) && !codes.some((code) => domains.has(domainOf(code)));
    },
    isForeign: (id) => {
      const codes = named(id);
      return codes.length > 0 && codes.every((code) => !sent.has(code) && near(code) < leastNear);
    },
    isSent,
    isNext: (id) =>
      named(id).some(
        (code) => near(code) >= leastNext && trades.some((held) => joint.between(held, code) !== 0),
      ),
  };
}

/** Weight of the joint certifications, and the power that damps their cosine. */
const jointWeight = 0.4;
const jointPower = 0.7;

/** What the certifications that lead to the families of two trades add to how near they are. */
export const jointNearness = (joint: Pick<Joint, 'cosine'>, one: string, other: string): number =>
  jointWeight * joint.cosine(one, other) ** jointPower;
