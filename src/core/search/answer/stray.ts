import { heads, isCommonWho, isRank } from '../../text/ranks.ts';
import type { FieldName } from '../results.ts';
import { naming, type Scored } from './score.ts';

/** Under this share of the best score, nothing is left where several words were asked. */
const end = 0.35;
/** Under this share of the best score, a record that says less of what was asked only has a word in common with it. */
const partly = 0.4;
/** The same for a record that answers other words than the best one does. */
const otherWords = 0.35;
/** The same for a record that nothing asked names: the words are in its skills, its sectors or its families. */
const aside = 0.6;
/** Under this share of the best trade, another one has the word in passing. */
const far = 0.1;
/** The same where its title has none of the words. */
const farByName = 0.25;
/** Under this share of the best trade, a pathway that is not the best of its kind has it too. */
const farPathway = 0.1;
/** What counts as the best pathways: from this share of the first on. */
const nearBest = 0.5;
/** Under this share of the best pathway, one whose trades are other ones has the word in another sense. */
const otherTrade = 0.5;

/** What one of industry needs of the score of a trade of none, to leave it out: half where its title has none of the words, or where several words name one of a world that only uses what industry makes (`assistante de production` makes no film). */
const byName = 0.5;

/** Groups of words that a record meets. */
const metBy = ({ met }: Scored): Set<string> => new Set(met.map(({ group }) => group.typed));

/** Whether a word that is more than the head of a title is met in one of some fields. */
const meets = ({ met }: Scored, wanted: ReadonlySet<FieldName>): boolean =>
  met.some(
    ({ alternative, fields }) => !heads.has(alternative.found) && fields.some((field) => wanted.has(field)),
  );

const trades: ReadonlySet<FieldName> = new Set(['occupations']);
const titles: ReadonlySet<FieldName> = new Set(['title']);

/** Whether a word names it that is more than the head of titles, or than who does anything where another word is met. */
function isNamed(one: Scored): boolean {
  const telling = one.met.filter(
    ({ alternative }) => !isCommonWho(alternative.found) && !isRank(alternative.found),
  );
  return meets(telling.length > 0 ? { ...one, met: telling } : one, naming);
}

function bestOf(found: readonly Scored[]): Scored | null {
  return found.reduce<Scored | null>((top, one) => (top === null || one.score > top.score ? one : top), null);
}

type Kinds = {
  isTrade: (record: number) => boolean;
  isPathway: (record: number) => boolean;
  /** A trade of no industry: neither pathway nor sector of the catalogue. */
  isOutside: (record: number) => boolean;
  /** A trade of a world that only uses what industry makes. */
  isUsers: (record: number) => boolean;
};

/**
 * What was found without its laughable end: records far under the best one of their kind that only share with it a word of a
 * context, or a word in another sense. A few right answers are worth more than a full page. Trades are held to trades and
 * pathways to pathways: who asks for one kind alone finds what there is of it. A trade of no industry answers where it is the
 * first of the trades, never behind one of industry.
 */
export function withoutStray(
  found: readonly Scored[],
  { isTrade, isPathway, isOutside, isUsers }: Kinds,
): Scored[] {
  const shareOf = (one: Scored) =>
    meets(one, titles) && !(one.met.length > 1 && isUsers(one.record)) ? 1 : byName;
  const trade = bestOf(found.filter(({ record }) => isTrade(record)));
  const other = bestOf(found.filter(({ record }) => !isTrade(record)));
  const pathway = bestOf(found.filter((one) => isPathway(one.record) && meets(one, trades)));
  const inside = bestOf(found.filter(({ record }) => isTrade(record) && !isOutside(record)));
  return found.filter((one) => {
    if (isOutside(one.record) && inside !== null && inside.score >= one.score * shareOf(one)) return false;
    const best = isTrade(one.record) ? trade : other;
    if (best === null) return true;
    if (isTrade(one.record) && one.score < best.score * (meets(one, titles) ? far : farByName)) return false;
    const top = trade?.score ?? 0;
    if (!isTrade(one.record) && one.score < Math.min(top * farPathway, best.score * nearBest)) return false;
    const elsewhere = pathway !== null && isPathway(one.record) && !meets(one, trades);
    if (elsewhere && one.score < pathway.score * otherTrade) return false;
    return !saysLess(one, best);
  });
}

/** Whether a record says less of what was asked than the best one, and is far under it. */
function saysLess(one: Scored, best: Scored): boolean {
  const [asked, own] = [metBy(best), metBy(one)];
  if (asked.size > 1 && one.score < best.score * end) return true;
  const shared = [...asked].filter((typed) => own.has(typed)).length;
  if (shared === 0) return one.score < best.score * otherWords;
  if (shared < asked.size && one.score < best.score * partly) return true;
  const unnamed = isNamed(best) && !isNamed(one);
  return unnamed && one.score < best.score * aside;
}
