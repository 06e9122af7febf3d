import { formsOf } from '../../text/one-form.ts';
import { singular } from '../../text/singular.ts';
import { stem } from '../../text/stem.ts';
import { words } from '../../text/terms.ts';
import type { Reading, WordGroup } from './readings.ts';
import { replace } from './readings.ts';
import type { Wording } from './wording.ts';

/** Trades that make a thing or work on it, and the one that makes it. */
type Thing = { to: readonly Wording[]; made: readonly Wording[] };

/** Things by their words, in the singular. */
export type Things = ReadonlyMap<string, Thing>;

/** Words of making, around the thing that is made. */
const making = new Set('fabricant fabricants fabrication fabrique fabriquer industrie production'.split(' '));
/** Whether a word beside a thing says but that it is made. */
export const saysMaking = (word: string): boolean => making.has(word);
const places = new Set('usine usines'.split(' '));
/** What our names of those who make a thing begin with. */
const ofMakers = ['usine', 'fabrication'];

/** Who repairs, and that one repairs: what is repaired comes after. */
const repairing = new Set(
  `mecano mecanicien mecanicienne depanneur depanneuse reparateur reparatrice
  reparation reparer repare reparais depannage depanner depanne depannais`.split(/\s+/),
);
/** What our names of those who repair a thing begin with. */
const toRepair = 'reparer';

/** What a trade is worth to the one that is likelier. */
const likelier = 0.7;
/** The share of that one's best score that it reaches at most: less than what the pathways of a trade may add to it. */
const most = 0.6;

/** `said`: trades, the one that makes ("" where it is the first), and the things that are theirs, a tab apart. */
export function thingsOf(said: readonly (readonly [readonly string[], string, string])[]): Things {
  const things = new Map<string, Thing>();
  for (const [trades, maker, names] of said) {
    const thing = {
      to: trades.map(wordingOf),
      made: (maker === '' ? trades : [maker]).map(wordingOf),
    };
    for (const name of names.split('\t')) things.set(keyOf(words(name)), thing);
  }
  things.delete('');
  return things;
}

const wordingOf = (text: string): Wording => ({ text, stems: [...new Set(words(text).map(stem))] });

/**
 * The readings of a text that says a thing and nothing else ("tournevis", "usine de lampes", "je travaille dans les câbles"): the trades
 * that make it or work on it, the likeliest first. Its name may be that of something else in another trade ("volant"): it decides over
 * the words. Null where more is said, or no thing of ours.
 */
export function readingsOfThing(
  typed: readonly string[],
  groups: readonly WordGroup[],
  things: Things,
): Reading[] | null {
  // "thé" is an English article too: what is all that is said counts.
  const counted = groups.some(({ polite }) => !polite) ? groups.filter(({ polite }) => !polite) : [...groups];
  const made = counted.filter((group) => !making.has(group.typed));
  const isMade = made.length < counted.length || typed.some((word) => places.has(word));
  const names = [counted, made].flatMap((said) => [said.map((group) => group.typed), said.map(meant)]);
  const ofMaking = isMade ? ofMakers.flatMap((head) => names.map((said) => [head, ...said])) : [];
  const thing = [typed, ...ofRepair(counted), ...ofMaking, ...names]
    .map((said) => things.get(keyOf(said)))
    .find((found) => found !== undefined);
  if (thing === undefined || counted.length === 0) return null;
  const to = isMade ? thing.made : thing.to;
  const polite = groups.filter((group) => group.polite && !counted.includes(group));
  return to.map((wording, place) => {
    const reading = replace([...made, ...polite], made, wording);
    const below = place > 0 && { below: most };
    return { ...reading, weight: reading.weight * likelier ** place, exact: true, stood: counted, ...below };
  });
}

/**
 * "mécano tracteurs et moissonneuses": our names of those who repair the things beside such a word, all of them, or the first ones after it
 * ("mon ordi, je voudrais le réparer" says the thing before).
 */
function ofRepair(counted: readonly WordGroup[]): string[][] {
  const [head, ...things] = counted;
  if (head === undefined) return [];
  if (repairs(head))
    return things.map((_, at) => [
      toRepair,
      ...things.slice(0, things.length - at).map((group) => group.typed),
    ]);
  const others = [...new Set(counted.filter((group) => !repairs(group)).map((group) => group.typed))];
  return others.length > 0 && counted.some(repairs) ? [[toRepair, ...others]] : [];
}

const repairs = ({ typed }: WordGroup): boolean =>
  [typed, singular(typed)].some((word) => repairing.has(word));

/** The most words that may say a thing alone ("usine de moteurs d'avion"). */
const mostSaid = 5;

/**
 * Whether words may say a thing and nothing else, while things are still to come: few words, without a number, that do not begin as the name of the first trade
 * found does. `first`: the title of the first record found.
 */
export function mayBeThing(
  { workshop }: { workshop: object | null },
  text: string,
  first: string | undefined,
): boolean {
  if (workshop !== null || /\d/u.test(text)) return false;
  const said = words(text);
  const heads = formsOf(first ?? '').flatMap((name) => words(name).slice(0, 1));
  return said.length > 0 && said.length <= mostSaid && !heads.includes(said[0] ?? '');
}

/** Whether a text is one of ours as it stands: "enceinte hi-fi" tells nothing of a birth, nor "savon de Marseille" of a town. */
export const isThing = (things: Things, text: string): boolean => things.has(keyOf(words(text)));

const keyOf = (typed: readonly string[]): string => typed.map(singular).join(' ');

/** What a group says: the word that it is a mistake for, where it is one. */
const meant = ({ typed, alternatives: [first] }: WordGroup): string =>
  first?.through === 'typo' ? first.found : typed;
