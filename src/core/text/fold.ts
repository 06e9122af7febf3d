const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };
const apostrophes = /[’‘ʼ′`´]/gu;
const dashes = /[‐‑‒–—−]/gu;

/**
 * Lower case, no accents, ligatures opened, one kind of apostrophe and of hyphen.
 * Idempotent: `fold(fold(text)) === fold(text)`.
 */
export function fold(text: string): string {
  return text
    .replace(apostrophes, "'")
    .replace(dashes, '-')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøłđ]/gu, (letter) => ligatures[letter] ?? letter);
}
