import type { Occupation } from '../catalogue/occupation.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import type { GlossOf } from '../words/glosses.ts';
import type { moveLists } from '../plan/moves.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import { named, type Named } from '../catalogue/summary.ts';
import { isInWorld } from '../catalogue/world.ts';
import { isTransversal } from '../profile/transversal.ts';
import { mostSectors } from '../catalogue/sector-as-such.ts';
import { gesturesHeld } from './pathway-gestures.ts';

/** Moves from and into each occupation, as `moveLists` gives them. */
export type MoveLists = Pick<ReturnType<typeof moveLists>, 'from' | 'into'>;

type Trade = { code: string; label: string; en: string | null; sectors: Named[] };

/** What a pathway opens in sectors that are not its own. */
export type PathwayOpenings = {
  /** Trades that it leads to, exercised as they are in these other sectors. */
  same: Trade[];
  /** Trades near them, with how many gestures of their heart are there, of how many. */
  near: (Trade & { have: number; asked: number })[];
};

const mostNear = 6;
/** Under this share of a trade's core gestures, it is not said to be opened. */
const leastShare = 1 / 3;

/** Sectors where a trade is exercised: those whose own it is, and those of pathways that name it and few sectors. */
function sectorsOfTrade(lookup: Lookup, code: string): string[] {
  const narrow = (lookup.pathwaysByOccupation.get(code) ?? [])
    .map(({ sectors }) => new Set(sectors.map(({ sector }) => sector)))
    .filter(({ size }) => size <= mostSectors);
  const own = (lookup.sectorsByOccupation.get(code) ?? []).map(({ id }) => id);
  return [...new Set([...own, ...narrow.flatMap((sectors) => [...sectors])])];
}

/** The trade gestures at the heart of an occupation. */
export function heartOf(lookup: Lookup, { skills }: Occupation): string[] {
  const macros = new Set([...skills.main, ...skills.emerging].map(lookup.macroOf));
  return [...macros].filter((id) => {
    const skill = lookup.skills.get(id);
    return skill !== undefined && !isTransversal(skill);
  });
}

/** Whether something in common tells of a trade: one gesture at least is not of most trades. */
export const tellsOfTrade = (lookup: Lookup, common: readonly string[]): boolean =>
  common.some((id) => lookup.skills.get(id)?.generic !== true);

/** What a pathway opens elsewhere; without sector of its own, all sectors are elsewhere. */
export function openingsOf(
  lookup: Lookup,
  moves: MoveLists,
  names: GlossOf,
  pathway: Pathway,
): PathwayOpenings {
  const own = new Set(pathway.sectors.map(({ sector }) => sector));
  const codes = pathway.occupations.map(({ code }) => code);
  const held = gesturesHeld(lookup, pathway);
  const trade = (code: string): Trade => ({
    code,
    label: found(lookup.occupations, code).label,
    en: names('occupation', code),
    sectors: sectorsOfTrade(lookup, code)
      .filter((id) => !own.has(id))
      .map((id) => named(found(lookup.sectors, id))),
  });
  const sent = new Set(
    codes.flatMap((code) =>
      (moves.from.get(code) ?? []).flatMap(({ to, evidence }) => (evidence === 'official' ? [to] : [])),
    ),
  );
  // Where ROME sends first: chance gestures send who drives a line of food among threads.
  const isSent = ({ code }: { code: string }) => Number(sent.has(code));
  const near = [...new Set(codes.flatMap((code) => (moves.from.get(code) ?? []).map(({ to }) => to)))]
    .filter((code) => !codes.includes(code) && isInWorld(lookup, code))
    .map((code) => {
      const heart = heartOf(lookup, found(lookup.occupations, code));
      const common = heart.filter((id) => held.has(id));
      return { ...trade(code), have: common.length, asked: heart.length, common };
    })
    .filter(
      ({ sectors, have, asked, common }) =>
        sectors.length > 0 && have >= 2 && have >= leastShare * asked && tellsOfTrade(lookup, common),
    )
    .sort(
      (a, b) =>
        isSent(b) - isSent(a) ||
        b.have / b.asked - a.have / a.asked ||
        b.have - a.have ||
        (a.code < b.code ? -1 : 1),
    );
  return {
    same: codes.map(trade).filter(({ sectors }) => sectors.length > 0),
    near: near.slice(0, mostNear).map(({ common: _, ...one }) => one),
  };
}
