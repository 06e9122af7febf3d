import { stem } from '../../text/stem.ts';
import { norm, rarityIn } from '../../vectors/vectors.ts';
import type { Engine } from '../engine.ts';
import type { OccupationCard } from '../results.ts';
import { inTurn } from './away.ts';
import type { Candidate } from './candidates.ts';
import { bridgesFrom } from './bridges.ts';
import { before } from './lighter.ts';
import { tradesOfQualities } from './qualities.ts';
import { tellingWords } from './telling.ts';
import { isOpenTrade } from './open-to.ts';

/** What a gesture that is not of the core of a trade counts for. */
const notCore = 0.5;
/** What it adds to be of one professional domain of ROME, or of one family of trades. */
const sameField = 0.15;
/** Under that, two trades have no more in common than any two. */
const least = 0.3;
/** So many of one domain come before the others of it, and so many in all. */
const ofDomain = 2;
const most = 8;
/** Great domains where things are made, mended or moved, which any trade may go to. */
const industrial = /^[HIN]/u;
/** Of fields, crafts, sites, and of food, from their own only: those of shops and offices are no way on to industry. */
const ownOnly = /^(?:[ABF]|D11)/u;

type Row = Engine['model']['occupations'][number];

/**
 * The trades nearest to one, by the gestures that they share and the pathways that lead to both: records, the nearest first, two of a domain
 * before a third. None that commands or is of a higher study where the trade is not, and none that is but the same trade by another name.
 */
function nearTrades(engine: Engine, code: string): number[] {
  const rows = engine.model.occupations;
  const own = rows.find(({ card }) => card.id === code);
  if (own === undefined) return [];
  const cosineTo = cosineFrom(rows, own);
  const near = rows
    .filter((row) => isReached(own.card, row.card))
    .map((row) => ({ card: row.card, near: cosineTo(row) + ties(engine, own.card, row.card) }))
    .filter(({ near }) => near >= least)
    .sort((one, other) => other.near - one.near)
    .slice(0, 3 * most)
    .reduce<OccupationCard[]>(
      (kept, { card }) => (kept.some((one) => isAlike(one, card)) ? kept : [...kept, card]),
      [],
    );
  return near
    .map((card, place) => ({
      card,
      turn: Math.floor(near.slice(0, place).filter(({ domain }) => domain === card.domain).length / ofDomain),
    }))
    .sort((one, other) => one.turn - other.turn)
    .flatMap(({ card }) => engine.numbers.get(card.id) ?? [])
    .slice(0, most);
}

/** For who must or would change: two near trades, or of how they would work, their own, the other ones, the rest of what was found of their own. */
export function nearFirst(
  engine: Engine,
  { code, wish }: { code: string; wish: string },
  found: readonly Candidate[],
): Candidate[] {
  const own = engine.numbers.get(code);
  const reached = nearTrades(engine, code);
  const near = inTurn(
    tradesOfQualities(engine, wish),
    reached.length < few ? [...reached, ...beginnings(engine, code)] : reached,
  ).filter((one) => one !== own);
  const of = [...found].sort((one, other) => other.score - one.score).map(({ record }) => record);
  const records = [...near.slice(0, 2), ...(own === undefined ? [] : [own]), ...near.slice(2), ...of];
  return before([...new Set(records)], []);
}

/** From so many near trades on, where anyone begins in industry is not said. */
const few = 3;
const beginnings = (engine: Engine, code: string): number[] => {
  const first = 'H3302 H2909 H2102 N1103 H2604'.split(' ').flatMap((one) => engine.numbers.get(one) ?? []);
  return industrial.test(code) ? first : inTurn(bridgesFrom(engine, code), first);
};

/** The cosine of the gestures of a trade with those of each other: a rare gesture says more, and one of the core. */
function cosineFrom(rows: readonly Row[], own: Row): (row: Row) => number {
  const counts = new Map<number, number>();
  for (const { core, others } of rows)
    for (const gesture of [...core, ...others]) counts.set(gesture, (counts.get(gesture) ?? 0) + 1);
  const weigh = (gesture: number, share: number): number =>
    share * rarityIn(rows.length, counts.get(gesture) ?? 1);
  const weights = ({ core, others }: Row): [number, number][] => [
    ...core.map((one): [number, number] => [one, weigh(one, 1)]),
    ...others.map((one): [number, number] => [one, weigh(one, notCore)]),
  ];
  const from = new Map(weights(own));
  const length = norm(from);
  return (row) => {
    let [product, square] = [0, 0];
    for (const [gesture, weight] of weights(row)) {
      square += weight * weight;
      product += weight * (from.get(gesture) ?? 0);
    }
    return product === 0 ? 0 : product / (length * Math.sqrt(square));
  };
}

/** What two trades have in common beside their gestures: pathways that lead to both, a domain, a family. */
function ties({ leading }: Engine, own: OccupationCard, card: OccupationCard): number {
  const [mine = [], theirs = []] = [own, card].map(({ id }) => leading.get(id));
  const common = mine.filter((one) => theirs.includes(one)).length;
  const field =
    (own.domain === card.domain ? sameField : 0) +
    (card.families.some((one) => own.families.includes(one)) ? sameField : 0);
  return common / Math.sqrt(Math.max(1, mine.length) * Math.max(1, theirs.length)) + field;
}

function isReached(own: OccupationCard, card: OccupationCard): boolean {
  if (card === own || card.pathways === 0 || (!isOpenTrade(card) && isOpenTrade(own))) return false;
  return industrial.test(card.id) || (ownOnly.test(card.id) && card.id.startsWith(own.id.charAt(0)));
}

function isAlike(one: OccupationCard, other: OccupationCard): boolean {
  const [mine, theirs] = [one, other].map(({ title }) => new Set(tellingWords(title).map(stem)));
  return (
    mine !== undefined && theirs !== undefined && [...mine].filter((word) => theirs.has(word)).length >= 2
  );
}
