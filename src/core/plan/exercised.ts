import type { Sector } from '../catalogue/field.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Target } from './ask.ts';
import { buildsStructures, isOfItsCraft } from './craft.ts';
import { isIndustry } from './industry.ts';
import { hasOffices, isSupport } from './support.ts';
import type { Telling } from './telling.ts';
import { greatDomain } from './tied.ts';
import type { World } from './world.ts';

/** A sector of ROME shared by more of our sectors than this is broad: it names a whole industry, such as food. */
const narrow = 2;
/** A trade is of a whole broad industry when its records name this many of its sectors. */
const manySectors = 3;
/** And this share of them. */
const shareOfSectors = 1 / 4;
/** A record of this many trades and of more sectors than that is of a whole industry. */
const manyTrades = 3;
const fewSectors = 6;

/** A label that says the industry of a trade: "en industrie alimentaire", "de l'industrie du verre". */
export const saysIndustry = /\bindustries? \p{L}/iu;

/** What tells where trades are exercised: of the world of the planner, what a page can be made from too. */
export type Exercised = { space: { lookup: Lookup }; telling: Telling };

/** Trades of the list that are exercised as they are in the sectors or families aimed at; an empty list asks nothing. */
export function alsoThere(
  world: World,
  codes: readonly string[],
  target: Target,
): { id: string; label: string }[] {
  if (target.kind !== 'field') return [];
  const { occupations, familiesByOccupation } = world.space.lookup;
  const inFamilies = (code: string) =>
    target.families.length === 0 ||
    (familiesByOccupation.get(code) ?? []).some(({ id }) => target.families.includes(id));
  // A trade of most industries, by the curated list, is of an industry that no source names for it.
  const isWide = (code: string) => found(occupations, code).widespread === true;
  // Who builds metal structures has no place where only small goods are made: no pipe fitter among the makers of prostheses.
  const makesThere = (code: string, sector: string) =>
    !buildsStructures(world.space.lookup, code) || isOfItsCraft(world.space.lookup, code, sector);
  const supports = (code: string, sector: string) =>
    isSupport(found(occupations, code)) && hasOffices(found(world.space.lookup.sectors, sector));
  const inSectors = (code: string) =>
    target.sectors.length === 0 ||
    target.sectors.some(
      (id) =>
        isExercisedIn(world, code, id) ||
        (isWide(code) && isIndustry(world.space.lookup, id) && makesThere(code, id)) ||
        supports(code, id),
    );
  return codes
    .filter((code) => inSectors(code) && inFamilies(code))
    .map((id) => ({ id, label: found(occupations, id).label }));
}

/**
 * Whether a trade is exercised in a sector: a record that names the trade names the sector, or a telling word of an appellation
 * does, or a sector of ROME that is mostly of our sectors does. A broad sector of ROME says so only of a trade that its records show in several of its sectors: a
 * slaughterhouse worker is of the food industry, not of its bakeries.
 */
export function isExercisedIn(ways: Exercised, code: string, sector: string): boolean {
  const { telling } = ways;
  const { lookup } = ways.space;
  const named = sectorsNaming(ways, code);
  if (named.has(sector) || isOfWholeBranch(lookup, code, sector)) return true;
  if (telling.byName(code, sector) || telling.byAppellation(code, sector)) return true;
  const { romeSectors, occupations } = found(lookup.sectors, sector);
  // A sector of ROME may be of two crafts ("papier et imprimerie"): only for who is of the great domain of the sector's trades, or sent there.
  const next = isNextTo(lookup, code, occupations);
  return found(lookup.occupations, code).romeSectors.some((one) => {
    if (!romeSectors.includes(one) || !telling.rome(one)) return false;
    const sharing = lookup.catalogue.sectors.filter((other) => other.romeSectors.includes(one));
    return (
      (sharing.length <= narrow && next) ||
      isOfMany(sharing.filter(({ id }) => named.has(id)).length, sharing.length)
    );
  });
}

/** Whether a trade is of the great domain of one of these, or ROME sends it to one of them. */
const isNextTo = (lookup: Lookup, code: string, trades: readonly string[]): boolean => {
  const { mobilities } = found(lookup.occupations, code);
  return trades.some((one) => greatDomain(one) === greatDomain(code) || mobilities.includes(one));
};

const isOfMany = (named: number, all: number): boolean =>
  named >= Math.max(manySectors, all * shareOfSectors);

/**
 * Whether a trade belongs to a sector that stands for a whole branch of which this one is another sector: what turns and mills
 * for metalworking does so for aircraft.
 */
function isOfWholeBranch(lookup: Lookup, code: string, sector: string): boolean {
  const { branches } = lookup.catalogue;
  if (!isOfItsCraft(lookup, code, sector)) return false;
  return (lookup.sectorsByOccupation.get(code) ?? []).some(({ id }) =>
    branches.some((branch) => branch.id === id && branch.sectors.includes(sector)),
  );
}

/**
 * Whether a record names several trades of a whole industry, such as food: it says of the industry that it has these trades, not
 * of each of its sectors that it has each of them: alone it does not send a slaughterhouse worker to the dairies. Two of them say
 * that the trade is of the whole industry. So does a charter of a trade that every industry has: storekeepers, not tanners.
 */
const isOfAField = ({ charter, occupations, sectors }: Pathway, widespread: boolean): boolean =>
  !(charter && widespread) &&
  occupations.length >= manyTrades &&
  new Set(sectors.map(({ sector }) => sector)).size > fewSectors;

/** Whether the title of a record names several industries: "procédés de la chimie, de l'eau et des papiers". */
const namesSeveral = ({ sectors }: Pathway): boolean =>
  new Set(sectors.flatMap(({ evidence, sector }) => (evidence === 'title' ? [sector] : []))).size > 1;

/**
 * The sectors that the trade itself, or records that name it, are attached to. One record alone whose title does not say the trade does
 * not say it: the brewer's does not send the barman to the breweries; two of them do, and one does for a trade that every industry has and none of its own. One alone
 * never says it of a trade whose label says its own industry: a line of food is not driven as it is in a plant of drugs.
 */
function sectorsNaming({ space, telling }: Exercised, code: string): Set<string> {
  const { occupations, sectorsByOccupation, pathwaysByOccupation } = space.lookup;
  const widespread = found(occupations, code).widespread === true;
  const naming = pathwaysByOccupation.get(code) ?? [];
  const own = sectorsByOccupation.get(code) ?? [];
  const [field, ...moreOfFields] = naming.filter((pathway) => isOfAField(pathway, widespread));
  const alone = moreOfFields.length === 0 ? field : undefined;
  const said = new Map<string, Pathway[]>();
  for (const pathway of naming.filter((one) => one !== alone))
    for (const { sector } of pathway.sectors)
      said.set(sector, [...new Set([...(said.get(sector) ?? []), pathway])]);
  const saysItsOwn = own.length > 0 && saysIndustry.test(found(occupations, code).label);
  // What firms of most industries have is not on farms and boats because a diploma of laboratories is of farming too.
  const isOut = (sector: string) => {
    const place = found(space.lookup.sectors, sector);
    return widespread && place.naf.length > 0 && !hasOffices(place);
  };
  const tells = (sector: string, records: readonly Pathway[]) => !isOut(sector) && tellsOf(sector, records);
  const tellsOf = (sector: string, records: readonly Pathway[]) =>
    records.length > 1 ||
    (widespread && own.length === 0 && isIndustry(space.lookup, sector)) ||
    (!saysItsOwn &&
      records.some(
        (one) =>
          telling.isMainly(code, one.id) &&
          (!namesSeveral(one) ||
            isNextTo(space.lookup, code, found(space.lookup.sectors, sector).occupations)),
      ));
  return new Set([
    ...own.map(({ id }) => id),
    ...[...said].flatMap(([sector, records]) => (tells(sector, records) ? [sector] : [])),
  ]);
}

/** Whether a sector has the trade of its own, or a name of the trade says that one works there: the welder of the shipyards. */
function isNamedBy({ telling }: Exercised, code: string, { id, occupations }: Sector): boolean {
  return occupations.includes(code) || telling.byAppellation(code, id);
}

/**
 * Sectors where the trades are exercised as they are, those whose pathways name them most first, of equals those that name the trade, or that
 * it names; then, for a trade that every industry
 * has, the industries that have certificates of its families, those that have most first.
 */
export const sectorsAsItIs = (ways: Exercised, at: readonly string[]): Sector[] =>
  sectorsPractised(ways, at).map(({ sector }) => sector);

/** A sector of a trade: `told`, by its own list or records; `weight`, how much its certificates name it; `named`, by its list or names. */
type Practised = { sector: Sector; told: boolean; weight: number; named: boolean };

/** The same, with what orders them. */
export function sectorsPractised(ways: Exercised, at: readonly string[]): Practised[] {
  const { lookup } = ways.space;
  const { catalogue, pathwaysByOccupation, occupations, familiesByOccupation } = lookup;
  const naming = at.flatMap((code) => pathwaysByOccupation.get(code) ?? []);
  // A record of a whole industry says less of each of its sectors than one of a single sector.
  const share = (records: readonly Pathway[], id: string) =>
    records
      .map(({ sectors }) => new Set(sectors.map(({ sector }) => sector)))
      .reduce((sum, named) => sum + (named.has(id) ? 1 / named.size : 0), 0);
  const wide = at.filter((code) => found(occupations, code).widespread === true);
  const families = new Set(wide.flatMap((code) => familiesByOccupation.get(code) ?? []).map(({ id }) => id));
  const akin = catalogue.pathways.filter((one) => one.families.some(({ family }) => families.has(family)));
  return catalogue.sectors
    .map((sector) => {
      const told = at.some((code) => isExercisedIn(ways, code, sector.id));
      const kin = isIndustry(lookup, sector.id) ? share(akin, sector.id) : 0;
      const named = at.some((code) => isNamedBy(ways, code, sector));
      return { sector, told, named, weight: told ? share(naming, sector.id) + kin : kin };
    })
    .filter(({ told, weight }) => told || weight > 0)
    .sort(
      (a, b) =>
        Number(b.told) - Number(a.told) ||
        b.weight - a.weight ||
        Number(b.named) - Number(a.named) ||
        a.sector.label.localeCompare(b.sector.label, 'fr'),
    );
}
