import type { Branch } from '../catalogue/field.ts';
import { sectorsOfPlace } from '../catalogue/whole-industry.ts';
import type { EmployerKind } from './employer-said.ts';

type Branches = ReadonlyMap<string, Branch>;

/** The Opcos of industries, in the order of their ids. */
const opcosIn = (places: readonly string[], branches: Branches): string[] => {
  const opcos = [...branches.values()].flatMap(({ sectors, opco }) =>
    places.some((id) => sectors.includes(id)) ? [opco] : [],
  );
  return [...new Set<string>(opcos)].sort();
};

/** Trades of food crafts, exercised in a shop (Opco EP) or in a factory (Ocapiat). */
const foodCrafts: ReadonlySet<string> = new Set([
  ...['D1101', 'D1102', 'D1103', 'D1104', 'D1105', 'D1108', 'D1109'],
]);
/** Trades of cleaning firms, that a site may have too. */
const cleaners: ReadonlySet<string> = new Set(['K2202', 'K2203', 'K2204', 'K2205']);
/** Sectors of the food crafts. */
const foodSectors: ReadonlySet<string> = new Set([
  ...['boulangerie-industrielle', 'viandes', 'charcuterie-salaison', 'produits-de-la-mer'],
]);

/**
 * An Opco that is of no industry here, of the employer of today: Opco EP, for an artisan's shop, or perhaps; AKTO, for a cleaning firm, or
 * perhaps; none, for a public service.
 */
export type OpcoAway = 'public' | 'artisan' | 'artisan-or-works' | 'cleaning' | 'cleaning-or-site';

/** What tells who employs one: by one's words, the trades exercised (their codes and sectors), the industry in which one says to work. */
type Employed = {
  kind: EmployerKind | undefined;
  trades: readonly string[];
  held: readonly string[];
  worksIn: readonly string[];
};

/** The Opco of no industry here that who is in post may be of; null where nothing tells of one. */
function awayOf({ kind, trades, held, worksIn }: Employed): OpcoAway | null {
  if (kind === 'cleaning' || kind === 'public') return kind;
  if (kind === 'works' || kind === 'contractor') return null;
  if (trades.some((code) => cleaners.has(code))) return 'cleaning-or-site';
  const places = worksIn.length > 0 ? worksIn : held;
  const isFood = trades.some((code) => foodCrafts.has(code)) || places.some((id) => foodSectors.has(id));
  if (kind === 'artisan') return isFood ? 'artisan' : null;
  const isCraft = kind === 'shop' || trades.some((code) => foodCrafts.has(code));
  return isFood && isCraft ? 'artisan-or-works' : null;
}

/**
 * Whoever is in post belongs to the Opco of that employer, whatever is aimed at: named where the industry said, or the trades exercised, have
 * one only, and neither a shop nor a firm that works on the sites of its clients may employ one. That of a client is none.
 */
export function opcosToday(
  employed: Employed,
  branches: Branches,
): { employer: readonly string[]; away: OpcoAway | null } {
  const away = awayOf(employed);
  if (away !== null || employed.kind === 'contractor') return { employer: [], away };
  const opcos = opcosIn(employed.worksIn.length > 0 ? employed.worksIn : employed.held, branches);
  return { employer: opcos.length === 1 ? opcos : [], away };
}

/**
 * The Opcos of what is aimed at: those of the pathway (`told`), and of these, where it is of several branches, those of the place (id) where
 * one would go, or of the trade; failing a pathway that names one, that of the place, or of the trade where it has only one. Where no place
 * is aimed at, that of the employer of today alone, if it is one of them: a change of trade is no change of industry.
 */
export function opcosAimed(
  {
    told,
    place,
    sectors,
    employer,
  }: {
    told: readonly string[];
    place: string | null;
    sectors: readonly string[];
    employer: readonly string[] | null;
  },
  branches: Branches,
): readonly string[] {
  const there = opcosIn(place === null ? sectors : sectorsOfPlace(place), branches);
  const own = place === null ? told.filter((opco) => employer?.includes(opco)) : [];
  if (own.length > 0) return own;
  if (told.length === 0) return place !== null || there.length === 1 ? there : [];
  const both = told.filter((opco) => there.includes(opco));
  return both.length > 0 ? both : told;
}
