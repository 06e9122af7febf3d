/** Kinds that people take for one another. */
const siblings: readonly (readonly string[])[] = [
  ['cqp', 'cqpm', 'cqpi'],
  ['cap', 'capa'],
  ['bts', 'btsa', 'bts-maritime'],
  ['bp', 'bpa'],
  ['mention-complementaire', 'cs'],
  ['titre-professionnel', 'titre-rncp'],
];
/** Whether a kind is one that people take for another. */
export const isSibling = (kind: string, other: string | null): boolean =>
  other !== null && siblings.some((group) => group.includes(kind) && group.includes(other));

/** Long words of one family have this beginning in common, and endings no longer than this: `chaudronnier`, `chaudronnerie`. */
const familyLength = 7;
const longestEnding = 4;

function isOfFamily(one: string, other: string): boolean {
  const end = Array.from(one).findIndex((letter, at) => letter !== other.charAt(at));
  const shared = end < 0 ? one.length : end;
  return shared >= familyLength && Math.max(one.length, other.length) - shared <= longestEnding;
}

/** Whether a word, or one of its family, is among others. */
export const hasWord = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || [...words].some((other) => isOfFamily(word, other));
