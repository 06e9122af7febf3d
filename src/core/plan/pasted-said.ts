import { takeNeeds } from '../search/read/needs.ts';
import { shorten } from '../text/shorten.ts';
import { tokenise } from '../text/tokenise.ts';
import { settingsSaid } from './settings-said.ts';
import type { Setting } from './setting.ts';

/** What a pasted text says beside what one did. `left`: limits and wishes read there that nothing uses, in its own words. */
export type PastedSaid = { situations: string[]; settings: Setting[]; left: string[] };

const cut = /[.;!?\n•]|,(?=\s*(?:mais|but|et (?:je|j['’]))(?!\p{L}))/u;

/** What one cannot or will not do any more. An advertisement that asks for it says it otherwise. */
const limit =
  /(?<!\p{L})(?:(?:je|j['’]?|i)\s(?:ne\s|n['’]\s?)?(?:(?:peu[xt]?|veu[xt]?|supporte|dois|tiens|aime|voudrais|souhaite)\s(?:plus|pas)|ai plus)|(?:can['’]?t|cannot|don['’]?t want|won['’]?t|no longer|not able)|allergi\p{L}*|asthm\p{L}*|inapte|contre-indi\p{L}*|restrictions?|rqth|interdit|mal (?:au|aux|[àa] l)|marre d|(?:plus|pas) de (?:travail de )?(?:nuits?|froid|port|charges?|bruit|sang|poussi[èe]re|chaleur|gestes?)|no (?:more )?(?:nights?|night shifts?|lifting|cold))/iu;
/** Who speaks of oneself, or of one's doctor: a condition to avoid that is told so is one's own, and no advertisement's. */
const ofOneself =
  /(?<!\p{L})(?:je|j['’]\p{L}+|mon|ma|mes|moi|me|m['’]\p{L}+|(?:le |un |mon |du )?(?:m[ée]decin|docteur|doc|toubib)|i|my|me|(?:the |my )?doctor)(?!\p{L})/iu;
/** What one would like. */
const wish =
  /(?<!\p{L})(?:(?:je|j['’]?)\s?(?:ne\s)?(?:voudrais|aimerais|souhaite(?:rais)?|vise|r[êe]ve|cherche|veux(?! (?:plus|pas)))|mon (?:projet|objectif|r[êe]ve|souhait)|(?:me|m['’]) ?(?:plairait|int[ée]resse(?:rait)?|tente(?:rait)?)|i(?: would|['’]d) (?:like|love)|i (?:want to|wish to|hope to)|my (?:goal|dream))(?!\p{L})/iu;

const longestQuote = 90;
const quote = (clause: string): string => {
  const said = clause.replace(/\s+/gu, ' ').replace(/^[\s,–•*-]+|[\s,–-]+$/gu, '');
  return shorten(said, longestQuote);
};

/** The clauses of a text that tell a limit or a wish, with what is known of them. */
const toldIn = (text: string) =>
  text
    .split(cut)
    .map((clause) => {
      const situations = takeNeeds(tokenise(clause)).needs.flatMap(({ kind, value }) =>
        kind === 'situation' ? [value] : [],
      );
      const settings = settingsSaid(clause, situations);
      // What a post has, told alone, is what one did there.
      const isLimit = limit.test(clause) || (ofOneself.test(clause) && settingsSaid(clause, []).length > 0);
      return { clause, situations, settings, isLimit };
    })
    .filter(({ clause, isLimit }) => isLimit || wish.test(clause));

/** `isWishUsed`: another field says where one would go. */
export function pastedSaid(text: string, isWishUsed: boolean): PastedSaid {
  const said = toldIn(text);
  const used = said.filter(({ isLimit }) => isLimit);
  const left = said.filter(({ isLimit, settings, situations }) =>
    isLimit ? settings.length === 0 && !situations.some((one) => known.has(one)) : !isWishUsed,
  );
  return {
    situations: [...new Set(used.flatMap(({ situations }) => situations))],
    settings: [...new Set(used.flatMap(({ settings }) => settings))],
    left: left.map(({ clause }) => quote(clause)),
  };
}

/**
 * What of a pasted text a page leaves out that reads trades alone: wishes, unless it has one; limits, unless it already avoids what
 * each of them names.
 */
export const leftOut = (text: string, isWishUsed: boolean, avoided: readonly Setting[]): string[] =>
  toldIn(text)
    .filter(({ isLimit, settings }) =>
      isLimit ? settings.length === 0 || settings.some((one) => !avoided.includes(one)) : !isWishUsed,
    )
    .map(({ clause }) => quote(clause));

/** Situations that the answer uses though they avoid no condition. */
const known: ReadonlySet<string> = new Set(['handicap', 'sante', 'mal-de-dos', 'allergie', 'jeune']);
