import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import type { Named } from '../catalogue/summary.ts';
import { domainOf } from './industry.ts';

/** How ROME words a savoir of how a thing is made, and of what. */
const ofMaking =
  /^(?:proc[ée]d[ée]s?|techniques?|technologies?|fabrication|caract[ée]ristiques|propri[ée]t[ée]s|transformation)(?!\p{L})/iu;
/** A savoir at the heart of more trades than these tells of none. */
const mostTold = 4;
const most = 2;

const allOf = ({ knowledge: { main, emerging, other } }: Occupation): string[] => [
  ...main,
  ...emerging,
  ...other,
];

/**
 * How things are made in a trade, as ROME cites it at its heart and of few others, and not of the trades held: what tells the trade where the gestures
 * are alike. None where a trade held is of its domain of ROME, or where none is held.
 */
export function knowThere(
  { occupations, knowledge, catalogue }: Pick<Lookup, 'occupations' | 'knowledge' | 'catalogue'>,
  code: string,
  held: readonly string[],
): Pick<Named, 'id' | 'label'>[] {
  if (held.length === 0 || held.some((one) => domainOf(one) === domainOf(code))) return [];
  const known = new Set(held.flatMap((one) => allOf(found(occupations, one))));
  const trades = (id: string) =>
    catalogue.occupations.filter((one) => one.knowledge.main.includes(id)).length;
  return found(occupations, code)
    .knowledge.main.filter((id) => !known.has(id))
    .map((id) => ({ id, label: found(knowledge, id).label }))
    .filter(({ id, label }) => ofMaking.test(label) && trades(id) <= mostTold)
    .slice(0, most);
}
