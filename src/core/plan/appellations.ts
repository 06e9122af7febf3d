import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { familyTerms, words } from '../text/terms.ts';
import { isDesigning, isResponsibility, isSelling } from '../text/responsibility.ts';
import { greatDomain } from './tied.ts';

/** The great domains of ROME of who makes things: industry, and crafts. */
const making: ReadonlySet<string> = new Set(['H', 'B']);
/** The domain of designing and of studies, and that of quality and analysis, of which every industry is: they make nothing there. */
const studying: ReadonlySet<string> = new Set(['H11', 'H12', 'H13', 'H14', 'H15', 'B13']);
/** Words of the names of sectors that say how one works, in any industry: who winds motors "en électricité" does not make current. */
const techniques: ReadonlySet<string> = new Set(
  ['électricité', 'électronique', 'mécanique', 'machines', 'outillage', 'froid', 'transformation'].flatMap(
    familyTerms,
  ),
);
/** "… en horlogerie", "… en construction navale", "… en milieu nucléaire": where. */
const where =
  /\s(?:en|dans l['’]|dans la|de l['’]industrie)\s?(?:(?:la\s)?construction |(?:l['’])?industrie |milieu )?(.+)$/iu;

/** "Soudeur / Soudeuse nucléaire": the very word of the sector, a long one, after the two names of the person. */
const what = /\s\/\s\S+\s(\S{7,})$/u;

const makes = (label: string): boolean =>
  !isResponsibility(label) && !isSelling(label) && !isDesigning(label);

/** Whether a trade is of who makes things with her hands or machines: neither head, nor seller, nor designer, nor of the studies. */
export const isMaker = ({ code, domain, label }: Pick<Occupation, 'code' | 'domain' | 'label'>): boolean =>
  making.has(greatDomain(code)) && !studying.has(domain) && makes(label);

/**
 * Reads in which sector a name of a trade says that one works: who polishes "en horlogerie", who upholsters "en aéronautique". Only
 * by a word that names this sector alone, and of who makes things: every industry has its designers and its sellers.
 */
export function appellationsOf(lookup: Lookup): (code: string, sector: string) => boolean {
  const { sectors } = lookup.catalogue;
  const counts = new Map<string, number>();
  for (const { label } of sectors)
    for (const word of new Set(familyTerms(label))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const own = new Map(
    sectors.map(({ id, label }) => [
      id,
      new Set(familyTerms(label).filter((word) => counts.get(word) === 1 && !techniques.has(word))),
    ]),
  );
  const plain = new Set(sectors.flatMap(({ label }) => words(label)));
  const placesOf = (label: string): string[][] => {
    const adjective = what.exec(label)?.[1] ?? '';
    const place =
      where.exec(label)?.[1] ?? (words(adjective).every((word) => plain.has(word)) ? adjective : '');
    return makes(label) ? [familyTerms(place)] : [];
  };
  const known = new Map<string, string[][]>();
  const placesIn = (code: string): string[][] => {
    const before = known.get(code);
    if (before) return before;
    const trade = found(lookup.occupations, code);
    const { label, titles } = trade;
    const places = isMaker(trade) ? [label, ...titles.map((one) => one.label)].flatMap(placesOf) : [];
    known.set(code, places);
    return places;
  };
  return (code, sector) => {
    const tells = (word: string) => own.get(sector)?.has(word) === true;
    return placesIn(code).some((place) => place.length > 0 && place.every(tells));
  };
}
