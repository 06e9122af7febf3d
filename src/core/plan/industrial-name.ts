import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Ask } from '../search/asked.ts';
import type { Hit } from '../search/results.ts';

/** Words of a plant. */
const plants = /(?<![a-z])(?:usines?|industri\w+|factory|factories|plants?)(?![a-z])/u;
/** Great domains of ROME of who works on a farm, in a craft or in a shop; that of industry. */
const craft = /^[ABD]\d/u;
const industry = /^H\d/u;
/** A trade of industry with this share of the score of the one found, or that says to be the one of industry, is meant. */
const leastAsGood = 0.4;
const ofIndustry = /industriel/iu;

const tradesOf = (hits: readonly Hit[]): Hit[] => hits.filter(({ kind }) => kind === 'occupation');
const headOf = ({ title }: Hit): string => stem(tokenise(title)[0] ?? '');

/** Whether a wish is of industry: a trade of it, or a sector whose first trade is. */
async function isOfIndustry(ask: Ask, wish: { place: string | null; typed: string }): Promise<boolean> {
  if (wish.place?.startsWith('filiere:') === true) return true;
  if (!wish.place?.startsWith('secteur:'))
    return industry.test(wish.place ?? '') || plants.test(fold(wish.typed));
  const [first] = tradesOf((await ask(wish.typed))?.results.hits ?? []);
  return first !== undefined && industry.test(first.id);
}

/**
 * The trade that typed words name, where a craft and an industry have one of the same name: "fromager" beside "chimie", "fromage en usine"
 * are of the industrial one. `place`: what they were read as.
 */
export async function industrialName(
  ask: Ask,
  does: { place: string; typed: string },
  wish: { place: string | null; typed: string },
): Promise<string> {
  if (!craft.test(does.place)) return does.place;
  const isInPlant = plants.test(fold(does.typed)) || (await isOfIndustry(ask, wish));
  if (!isInPlant) return does.place;
  const trades = tradesOf((await ask(does.typed))?.results.hits ?? []);
  const found = trades.find(({ id }) => id === does.place);
  if (!found) return does.place;
  const same = trades.find(
    (one) =>
      industry.test(one.id) &&
      headOf(one) === headOf(found) &&
      (ofIndustry.test(one.title) || one.score >= leastAsGood * found.score),
  );
  return same?.id ?? does.place;
}
