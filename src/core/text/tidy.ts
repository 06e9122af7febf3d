/** What small words and signs are left at either end, and where, when words were cut. */
const ends =
  /^(?:[\s,;.:!?-]|(?:et|mais|donc|and|but)(?!\p{L}))+|(?:[\s,;.:!?-]|(?<!\p{L})(?:et|mais|car|and|but))+$/giu;

/** Text in which words were cut, without what hung to them: a comma before nothing, "mais" at an end. */
export const tidy = (text: string): string =>
  text
    .replace(ends, '')
    .replace(/\s+([,;.])/gu, '$1')
    .replace(/\s+/gu, ' ');
