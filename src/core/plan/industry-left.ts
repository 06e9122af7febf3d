import type { Ask } from '../search/asked.ts';
import { isUndecided } from '../search/undecided.ts';
import { leavesOwn, onlyLeavesOwn, ownIndustryIn, withoutMine } from '../text/own-industry.ts';
import { tidy } from '../text/tidy.ts';
import { refusedSectors } from './refused-sectors.ts';

/**
 * A wish without the industry in which it says that one works, "une autre industrie que la mienne, je suis dans le lait": it is none that one
 * wishes for. `avoid`: its sectors, where the wish is to leave it.
 */
export async function withoutOwnIndustry(ask: Ask, wish: string): Promise<{ kept: string; avoid: string[] }> {
  const own = ownIndustryIn(wish);
  const sectors = own ? await refusedSectors(ask, [own.name]) : [];
  const bare = own && sectors.length > 0 ? tidy(wish.replace(own.said, ' ')) : wish;
  const leaves = leavesOwn(wish);
  const said = leaves ? tidy(withoutMine(bare)) : bare;
  const kept = onlyLeavesOwn(said) ? '' : said;
  // Who says nothing else may as well wish to go there.
  return !leaves && (kept === '' || isUndecided(kept))
    ? { kept: wish, avoid: [] }
    : { kept, avoid: leaves ? sectors : [] };
}
