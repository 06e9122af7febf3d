/** A folded word without its plural: the very word, not the stem of its family. */
export const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/u, '') : word);
