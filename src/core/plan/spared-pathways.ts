import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { metAgain } from './fled.ts';
import { sparesMatter } from './matter.ts';
import { sparesPathway, sparesWork } from './settings.ts';
import type { Setting } from './setting.ts';
import { keepsLevel } from './step-down.ts';
import type { Titles } from './titles.ts';

/** Titles of who drives for a living, whatever trades the record names. */
const drives = /\b(?:chauffeur|poids lourds?|super ?lourds?|routi[eè]re?s?|livreur)/iu;
/** Titles of who lifts and carries for a living, though ROME tells no load of the trade that the record names. Who mends what lifts does not. */
const carries = /\b(?:empileu[rs]|d[ée]pileu|manutentionnaire|d[ée]m[ée]nageu|agent[^,]* de manutention)/iu;

/** Whether the title of a certificate says none of the work to avoid: driving, or bearing loads. */
export const sparesByTitle =
  (avoided: readonly Setting[]) =>
  ({ title }: Pick<Pathway, 'title'>): boolean =>
    !(avoided.includes('permis') && drives.test(title)) &&
    !(avoided.includes('charges') && carries.test(title));

/** Share of a title from which its words say one trade. */
const sayingOne = 1 / 2;

/**
 * Whether a pathway leads to work without the conditions to avoid: by the trade that its title says, one of those that it names where
 * it says none. One that names no trade is judged by its title and sectors alone. `left`: the trades held, whose matter is not met again.
 */
export function sparedPathways(
  lookup: Lookup,
  titles: Pick<Titles, 'like' | 'main'>,
  avoided: readonly Setting[],
  left: readonly Occupation[],
): (pathway: Pathway) => boolean {
  if (avoided.length === 0) return () => true;
  const field = sparesPathway(lookup, avoided);
  const spares = sparesWork(lookup, avoided);
  const sparing = sparesMatter(left, avoided);
  const level = keepsLevel(
    lookup,
    left.map(({ code }) => code),
    avoided,
  );
  const again = metAgain(
    lookup,
    left.map(({ code }) => code),
    avoided,
  );
  const bears = (code: string) => {
    const trade = found(lookup.occupations, code);
    return !again(code) && spares(trade) && sparing(trade) && level.trade(code);
  };
  const leads = ({ id, occupations }: Pathway): boolean => {
    const main = titles.main(id);
    if (main === null) return true;
    const like = titles.like(main, id);
    if (like >= sayingOne) return bears(main);
    const borne = occupations.filter(({ code }) => bears(code)).length;
    // A title that says a trade by a common word says it by half: who would raise cattle lifts as breeders do, though farmers do not.
    return like > 0 ? bears(main) && 2 * borne >= occupations.length : borne > 0;
  };
  const stays = sparesByTitle(avoided);
  return (pathway) =>
    level.pathway(pathway) &&
    field(pathway) &&
    stays(pathway) &&
    sparing({ label: pathway.title }) &&
    leads(pathway);
}
