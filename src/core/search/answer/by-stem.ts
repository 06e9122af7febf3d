import { singular } from '../../text/singular.ts';
import { words } from '../../text/terms.ts';
import type { Engine } from '../engine.ts';
import type { WorkshopSaid } from '../read/workshop.ts';
import type { Candidate } from './candidates.ts';

/** Words that the index holds through another word of their stem only: "radis" is no word of ours, "radial" is. */
export const heldByStem = ({ words: known }: Pick<Engine, 'words'>, telling: readonly string[]): string[] =>
  telling.filter((word) => {
    const one = singular(word);
    return (
      ![word, one, `${one}s`, `${one}x`].some((form) => known.has(form)) &&
      known.count(known.stemOf(word)) > 0
    );
  });

/**
 * Whether the wordings of the workshop say all that is asked, one of its words as it is typed where the index has only another word of
 * its stem: what the index found is then of another thing. A wording of ours that stands for it has been read by us.
 */
export function saysAsTyped(
  engine: Engine,
  telling: readonly string[],
  said: readonly WorkshopSaid[],
  [...candidates]: readonly Candidate[],
): boolean {
  const byStem = heldByStem(engine, telling);
  if (saysGesture(engine, telling, said, candidates)) return !isOursFirst(candidates);
  const own = new Set(said.flatMap((one) => one.words));
  const typed = new Set(said.flatMap(({ wording }) => words(wording).map(singular)));
  if (byStem.length === 0 || telling.some((word) => !own.has(word))) return false;
  return !isOursFirst(candidates) && byStem.every((word) => typed.has(singular(word)));
}

const firstOf = (candidates: readonly Candidate[]): Candidate | undefined =>
  [...candidates].sort((one, other) => other.score - one.score)[0];

/** Whether what the index found first stands for a wording of ours. */
const isOursFirst = (candidates: readonly Candidate[]): boolean =>
  firstOf(candidates)
    ?.explain()
    .matched.some(({ through }) => through === 'synonym') === true;

const infinitive = /[^i]er$|[^o]ir$|re$/u;

/** "décorer une vitrine": one wording of ours is a verb and what it is done to, says all that is asked, and of another trade than was found. */
function saysGesture(
  { cards }: Engine,
  telling: readonly string[],
  said: readonly WorkshopSaid[],
  candidates: readonly Candidate[],
): boolean {
  const found = cards[firstOf(candidates)?.record ?? -1]?.id ?? '';
  return said.some(
    ({ wording, words: typed, codes }) =>
      typed.length > 1 &&
      infinitive.test(words(wording)[0] ?? '') &&
      telling.every((word) => typed.includes(word)) &&
      !codes.includes(found),
  );
}
