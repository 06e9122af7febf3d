const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };
const apostrophes = /[’‘ʼ′`´]/gu;
const dashes = /[‐‑‒–—−]/gu;
/** Signs that are not seen: soft hyphen, zero-width spaces and joiners, marks of direction, byte order mark. */
const unseen = /[\u034f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const plain = /^[\0-\x5f\x61-\x7f]*$/;
/** The letters and signs that French is written with, none of which changes the next one. */
const french = /^[\0-\x5f\x61-\xff\u0152\u0153\u2013\u2014\u2018\u2019\u2026]*$/;
const beyondPlain = /[^\0-\x7f]/g;
const folded = new Map<string, string>();

function foldLetter(letter: string): string {
  const known = folded.get(letter) ?? foldAny(letter);
  folded.set(letter, known);
  return known;
}

/**
 * Lower case, no accents, ligatures opened, one kind of apostrophe and of hyphen.
 * Idempotent: `fold(fold(text)) === fold(text)`.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  if (french.test(text)) return text.toLowerCase().replace(beyondPlain, foldLetter);
  return foldAny(text);
}

function foldAny(text: string): string {
  return (
    text
      .replace(unseen, '')
      .replace(apostrophes, "'")
      .replace(dashes, '-')
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      // What decomposes into an apostrophe or a dash of its own (`ŉ`) comes out of the lines above.
      .replace(apostrophes, "'")
      .replace(dashes, '-')
      .replace(/[œæßøłđ]/gu, (letter) => ligatures[letter] ?? letter)
  );
}
