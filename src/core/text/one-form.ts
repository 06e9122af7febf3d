import { fold } from './fold.ts';

/** A word and its feminine begin alike. */
const sameLetters = 3;

/** Feminines that begin otherwise. */
const pairs: ReadonlySet<string> = new Set(['homme femme', 'compagnon compagne', 'steward hotesse']);

function isPair(one: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  const [first, second] = [fold(one), fold(other)];
  const letters = Math.min(sameLetters, first.length);
  return pairs.has(`${first} ${second}`) || first.slice(0, letters) === second.slice(0, letters);
}

/** The forms of a name said for both, "Conducteur / Conductrice": pages hold the first space, so that no line begins with the sign. */
export const formsOf = (name: string): string[] => name.split(/\s\/\s/u);

/**
 * A name said for both, in its first form, as a sentence names the trade: "Conducteur / Conductrice de ligne" is "Conducteur de ligne",
 * "Fromager industriel / Fromagère industrielle" is "Fromager industriel". A name that is not said for both stays as it is.
 */
export function inFirstForm(name: string): string {
  const [one, other, ...more] = formsOf(name);
  if (one === undefined || other === undefined || more.length > 0) return name;
  const [first, second] = [one.split(' '), other.split(' ')];
  const size = first
    .map((_, at) => first.length - at)
    .find((count) => first.slice(-count).every((word, at) => isPair(word, second[at])));
  return size === undefined ? name : [...first, ...second.slice(size)].join(' ');
}
