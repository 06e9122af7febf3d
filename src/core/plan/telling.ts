import { found, type Lookup } from '../catalogue/lookup.ts';
import { familyTerms } from '../text/terms.ts';
import { appellationsOf } from './appellations.ts';
import { greatDomain } from './tied.ts';
import type { Titles } from './titles.ts';

/** A word tells a sector when this share of the trades whose names say it are of that sector: "industriel" tells none. */
const leastOfWord = 1 / 5;
/** A word that is not in the label of a trade is one of its own when this share of its names say it: a fruit picker is no fisher. */
const leastOfNames = 1 / 2;
/** A sector of ROME tells something when this share of its trades are of our sectors: "santé" is not medical devices. */
const leastOfRome = 1 / 2;

/** What tells that a trade is exercised in a sector. */
export type Telling = {
  /** Whether a word of the sector's name, that the names of the trade say too, tells the sector. */
  byName: (code: string, sector: string) => boolean;
  /** Whether a name of the trade says that one works in the sector: "polisseur en horlogerie". */
  byAppellation: (code: string, sector: string) => boolean;
  /** Whether a sector of ROME is mostly of our sectors. */
  rome: (id: string) => boolean;
  /** Whether a record is of this trade alone, or its title says none of its other trades more. */
  isMainly: (code: string, id: string) => boolean;
};

/** By sector, the trades of which their names tell that they are exercised there, as `byName` and `byAppellation` say. */
type ToldBy = ReadonlyMap<string, ReadonlySet<string>>;
export type Told = { byName: ToldBy; byAppellation: ToldBy };

const share = (all: readonly string[], fits: (code: string) => boolean): number =>
  all.length === 0 ? 0 : all.filter(fits).length / all.length;

function remembering<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/**
 * What tells that a trade is exercised in a sector; each word and sector of ROME is counted when first asked for. `told`: what the names of
 * trades tell, where a catalogue comes without these names.
 */
export function tellingOf(
  lookup: Lookup,
  { names, like, main }: Pick<Titles, 'names' | 'like' | 'main'>,
  told?: Told,
): Telling {
  const trades = lookup.catalogue.occupations;
  const codes = trades.map(({ code }) => code);
  const saying = remembering((word) => codes.filter((code) => names(code).has(word)));
  const isOurs = (code: string) =>
    (lookup.sectorsByOccupation.get(code) ?? []).length > 0 ||
    found(lookup.occupations, code).widespread === true;
  const rome = remembering((id) => {
    const own = trades.filter(({ romeSectors }) => romeSectors.includes(id)).map(({ code }) => code);
    return share(own, isOurs) >= leastOfRome;
  });
  const isOwn = (code: string, word: string) => {
    const { label, titles } = found(lookup.occupations, code);
    const all = titles.map((title) => title.label);
    return (
      familyTerms(label).includes(word) ||
      share(all, (title) => familyTerms(title).includes(word)) >= leastOfNames
    );
  };
  const byName = (code: string, id: string) => {
    const { label, occupations } = found(lookup.sectors, id);
    const { mobilities } = found(lookup.occupations, code);
    const isNext = (one: string) => greatDomain(one) === greatDomain(code) || mobilities.includes(one);
    return (
      occupations.some(isNext) &&
      familyTerms(label).some(
        (word) =>
          names(code).has(word) &&
          share(saying(word), (one) => occupations.includes(one)) >= leastOfWord &&
          isOwn(code, word),
      )
    );
  };
  const isMainly = (code: string, id: string) => {
    const own = like(code, id);
    return (
      found(lookup.pathways, id).occupations.length === 1 || (own > 0 && own >= like(main(id) ?? code, id))
    );
  };
  const isIn = (by: ToldBy) => (code: string, id: string) => by.get(id)?.has(code) === true;
  if (told) return { byName: isIn(told.byName), byAppellation: isIn(told.byAppellation), rome, isMainly };
  return { byName, byAppellation: appellationsOf(lookup), rome, isMainly };
}

/** What the names of all trades tell, of a catalogue that has these names. */
export function toldOf(lookup: Lookup, titles: Pick<Titles, 'names' | 'like' | 'main'>): Told {
  const { byName, byAppellation } = tellingOf(lookup, titles);
  const { occupations, sectors } = lookup.catalogue;
  const by = (tells: Telling['byName']): ToldBy =>
    new Map(
      sectors.map(({ id }) => [
        id,
        new Set(occupations.flatMap(({ code }) => (tells(code, id) ? [code] : []))),
      ]),
    );
  return { byName: by(byName), byAppellation: by(byAppellation) };
}
