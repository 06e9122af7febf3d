import type { Ask } from '../search/asked.ts';
import { meant } from '../search/meant.ts';
import type { Setting } from './setting.ts';
import { fold } from '../text/fold.ts';

const drives = String.raw`(?:conduire|piloter|travailler sur|bosser sur|taf+er sur|etre (?:sur|a)|rester (?:sur|a)|conduite d|tenir|faire tourner|run|running|operate|operating|work(?:ing)? (?:on|with)|drive)`;
const one = String.raw`(?:une?|des|les|la|l|d|e|a|the)?`;
const works = String.raw`(?:(?:en|dans|a|in|at|de|d) ?(?:une?|l|la|a|the)? ?(?:usines?|ateliers?|production|industrie|factor(?:y|ies)|plants?|industry))?`;
const said = new RegExp(
  String.raw`^(?:(?:je |j )?(?:veux|voudrais|aimerais|cherche a|would like to|i want to|to) )?(?:${drives} ${one} ?(?<kind>machines?|lignes?|machinery|(?:production |packing )?lines?)|(?:operat(?:eur|rice)|conduct(?:eur|rice)|pilote) (?:sur|de|d) ?${one} ?(?<driven>machines?|lignes?)|(?<operator>machine operator)|(?<line>line operator)) ?(?:industrielles?|de production)? ?${works}$`,
  'u',
);
/** What is said of how one would work comes after such words, or a comma. */
const how =
  /[,;.]|(?<![\p{L}])(?:sans|pas|no|not|mais|but|without|with|avec|car|j['’]ai|i have)(?![\p{L}])/iu;

const mends = /(?<!pas |sans |ni )\b(?:repar\w*|entreten\w*|depann\w*|maintenance|repair\w*|fix(?:ing)?)\b/u;

/** The words by which the trades that drive any machine, or any line, are found; null where words say something more. */
export function anyMachine(wish: string): string | null {
  // "sur des machines, les réparer": who mends drives nothing.
  if (mends.test(fold(wish))) return null;
  const [first = ''] = wish.split(how);
  const { kind, driven, operator, line } =
    said.exec(
      fold(first)
        .replace(/[^a-z]+/gu, ' ')
        .trim(),
    )?.groups ?? {};
  const thing = kind ?? driven ?? operator ?? line;
  if (thing === undefined) return null;
  return /^(?:ligne|line|production|packing)/u.test(thing) ? 'conduire une ligne' : 'conduire une machine';
}

/** The situation of who carries no loads: trades that ROME says to carry, or to bend, are in it. */
const ofLoads = 'mal-de-dos';

/** The first trade found that ROME does not say to carry; null where none is found. */
async function withoutLoads(ask: Ask, found: string): Promise<string | null> {
  const hits = (await ask(found))?.results.hits ?? [];
  return hits.find(({ kind, settings }) => kind === 'occupation' && !settings?.includes(ofLoads))?.id ?? null;
}

/** The trade of who would drive any machine: one without loads, where those are avoided; null where words say something more. */
export async function machineDriven(
  ask: Ask,
  wish: string,
  avoided: readonly Setting[],
): Promise<string | null> {
  const found = anyMachine(wish);
  if (found === null) return null;
  if (avoided.includes('charges')) return withoutLoads(ask, found);
  const bare = await ask(found);
  return bare ? (meant(found, bare.suggestions, bare.results, false)?.id ?? null) : null;
}
