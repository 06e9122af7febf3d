/** What ends the words that agree: what follows is of what, where or how one works. */
const links: ReadonlySet<string> = new Set(
  'de du des d en à a au aux l sur sous pour dans par avec sans chez auprès'.split(' '),
);

/** Names of who works, and adjectives, by their ends: what has none of them ("qualité", "sécurité") may be a field, that does not agree. */
const agrees = /(?:eur|[ij]er|cher|ger|ien|iste|el|al|if|ant|(?<!m)ent|aire|[^t]é|cole|eux)$/u;
const heads: ReadonlySet<string> = new Set([
  'chef',
  'aide',
  'maître',
  'artisan',
  'cadre',
  'maçon',
  'forgeron',
  'peintre',
  'marin',
]);
/** A word of one or two names: "ajusteur-monteur". */
const plain = /^\p{Ll}+(?:-\p{Ll}+)?$/u;

const pluralOf = (word: string): string => {
  if (/[sxz]$/u.test(word)) return word;
  if (word.endsWith('al')) return word.replace(/l$/u, 'ux');
  return /(?:eau|eu|au)$/u.test(word) ? `${word}x` : `${word}s`;
};

/** "technico-commercial": what ends in o agrees with nothing. */
const together = (word: string): string =>
  word
    .split('-')
    .map((part, at, { length }) => (at < length - 1 && part.endsWith('o') ? part : pluralOf(part)))
    .join('-');

const isAgreeing = (word: string): boolean =>
  plain.test(word) &&
  word
    .split('-')
    .every(
      (part, at, { length }) =>
        agrees.test(part) || heads.has(part) || (at < length - 1 && part.endsWith('o')),
    );

/**
 * A French name of a trade, as one says it of several people: "conducteurs de ligne", "ouvriers agricoles polyvalents". Null where what agrees is not
 * sure: "technicien qualité".
 */
export function severalOf(name: string): string | null {
  const words = name.split(' ');
  const at = words.findIndex((word) => links.has(word.split(/[’']/u)[0] ?? ''));
  const agreeing = at < 0 ? words : words.slice(0, at);
  const [head, ...more] = agreeing;
  if (head === undefined || !plain.test(head)) return null;
  const isAlone = more.length === 0 && !head.includes('-');
  return isAlone || agreeing.every(isAgreeing)
    ? [...agreeing.map(together), ...words.slice(agreeing.length)].join(' ')
    : null;
}
