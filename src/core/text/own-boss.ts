/** A business of one's own, by who runs it: beside a trade, "patron boulanger", it names no pattern maker. A boss whom one has, or a pattern to cut by, is another thing. */
const boss =
  /(?<![\p{L}-])(?<!(?:le|la|mon|ma|notre|nos|votre|leurs?|son|sa|ce|cet|une?|des|les|sur|du|au|coupe|trac[ée]|gradation|avec) )patron(?:ne)?s?(?![\p{L}-])(?! (?:de couture|model|mod[ée]l|textile|v[êe]tement|robe|(?:est|a|veut|ne|me)(?!\p{L})|m['’]))/giu;

/** Whether words say that one is the boss of one's own business. */
export const saysOwnBoss = (typed: string): boolean => typed.search(boss) >= 0;

/** A text without the word of one's own business, where a trade is said beside it. */
export function withoutBoss(typed: string): string {
  const kept = typed
    .replace(boss, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/\s(?=,)/gu, '')
    .replace(/^[\s,]+|[\s,]+$/gu, '');
  return /\p{L}{4}/u.test(kept) ? kept : typed;
}
