import employersFile from '../../../data/catalogue/employers.json';
import productsFile from '../../../data/catalogue/products.json';
import type { KnownNames } from '../catalogue/judged.ts';

/** Large employers, and products, known to all, by the word that reads as their industry. */
export const employers: readonly KnownNames[] = employersFile;
export const products: readonly KnownNames[] = productsFile;

const letters = (name: string): number => name.replaceAll(' ', '').length;

/** The source of a rule that finds some names in folded words, the longest first: "saint gobain" is "saint-gobain" and "saintgobain" too. */
export const anyOf = (names: readonly string[]): string =>
  [...names]
    .sort((one, other) => letters(other) - letters(one))
    .map((name) => name.replaceAll(' ', ' ?-?'))
    .join('|');
