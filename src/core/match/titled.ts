import { found, type Lookup } from '../catalogue/lookup.ts';
import { familyTerms } from '../text/terms.ts';

/** Share of the words of a title that the label of a trade must say for the title to say the trade: a higher technician is one. */
const leastSaid = 3 / 5;

/** The words of a title but the name of its kind. */
const wordsOf = (title: string): string[] =>
  [...new Set(familyTerms(title))].filter((word) => !/^cqp[im]?$/u.test(word));

/** How much of the title of a pathway the label of a trade says: 0 when too little to say the trade. */
export function shareTitled({ pathways, occupations }: Lookup, id: string, code: string): number {
  const label = new Set(familyTerms(found(occupations, code).label));
  const title = wordsOf(found(pathways, id).title);
  const share = title.length === 0 ? 0 : title.filter((word) => label.has(word)).length / title.length;
  return share >= leastSaid ? share : 0;
}
