import { formatPlace, type PlaceKind } from '../catalogue/place.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import type { Profile } from '../profile/profile.ts';
import { spares } from './settings.ts';
import type { Setting } from './setting.ts';

/** Where one wants to go: an occupation, a pathway, or anything in these sectors and families (one of each kind given). */
export type Target =
  | { kind: 'occupation'; code: string }
  | { kind: 'pathway'; id: string }
  | { kind: 'field'; sectors: readonly string[]; families: readonly string[] };

/** Who leaves: an occupation as ROME describes it, or a profile. */
export type Start = { kind: 'occupation'; code: string } | { kind: 'profile'; profile: Profile };

/** Constraints; the empty ones of `noOptions` constrain nothing. */
export type Options = {
  /** Only pathways of one of these sectors, and arrival in them. */
  sectors: readonly string[];
  /** No pathway and no trade that belongs to these sectors only. */
  avoid: readonly string[];
  /** Highest level; a pathway whose level is not given stays, and says so. */
  maxLevel: number | null;
  /** Only pathways open to one of these routes; not given counts as not open. */
  routes: readonly string[];
  /** Only pathways of the RNCP or the RS whose registration runs on this date (ISO). */
  registeredOn: string | null;
  /** The day (ISO) of the question: of titles of equal worth, one that lasts is preferred; null tells nothing. */
  today: string | null;
  /** Steps refused: `metier:H2102`, `parcours:RNCP1`, `bloc:RNCP1BC01`. */
  refused: readonly string[];
  /** No trade of which ROME tells one of these working conditions. */
  settings: readonly Setting[];
  /** A contract of work-study is sought: certificates open to apprenticeship come before what is learnt at the post. */
  workStudy?: boolean;
  /** Trades and pathways in a row, arrival included: 1 to 4. */
  maxLegs: number;
};

export const noOptions = (): Options => ({
  sectors: [],
  avoid: [],
  maxLevel: null,
  routes: [],
  registeredOn: null,
  today: null,
  refused: [],
  settings: [],
  maxLegs: 2,
});

const only = (all: readonly string[], avoided: readonly string[]): boolean =>
  all.length > 0 && all.every((one) => avoided.includes(one));

const refuses = ({ refused }: Options, kind: PlaceKind, id: string): boolean =>
  refused.includes(formatPlace({ kind, id }));

/** Whether a pathway may be in a plan under these constraints; one that has ended never. */
export function allowsPathway(options: Options, pathway: Pathway): boolean {
  const { sectors, avoid, maxLevel, routes, registeredOn } = options;
  const own = pathway.sectors.map(({ sector }) => sector);
  const titled = pathway.sectors.flatMap(({ sector, evidence }) => (evidence === 'title' ? [sector] : []));
  if (pathway.status === 'inactive' || refuses(options, 'pathway', pathway.id)) return false;
  if (pathway.blocs.some(({ code }) => refuses(options, 'bloc', code))) return false;
  // "… Bétail et viande" is of meat, though its branch is of farm cooperatives too.
  if (only(own, avoid) || only(titled, avoid)) return false;
  if (sectors.length > 0 && !sectors.some((sector) => own.includes(sector))) return false;
  if (maxLevel !== null && pathway.level !== null && pathway.level > maxLevel) return false;
  if (routes.length > 0 && !(pathway.routes ?? []).some((route) => routes.includes(route))) return false;
  return registeredOn === null || runs(pathway, registeredOn);
}

function runs({ register, ends }: Pathway, today: string): boolean {
  return register !== null && (ends === null || ends >= today);
}

/** Whether a trade may be on the way. `own`: the sectors that it is specific to. */
export function allowsOccupation(
  options: Options,
  occupation: Pick<Occupation, 'code' | 'contexts'>,
  own: readonly string[],
): boolean {
  return (
    !refuses(options, 'occupation', occupation.code) &&
    !only(own, options.avoid) &&
    spares(occupation, options.settings)
  );
}
