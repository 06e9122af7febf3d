import { isPoliteWord } from '../../text/stop-words.ts';
import { words } from '../../text/terms.ts';
import type { Engine } from '../engine.ts';
import type { Card } from '../results.ts';
import type { Candidate } from './candidates.ts';

/** Under this share of the best, what has neither a domain nor a sector of it, for a pathway of what is near it, is of another world. */
const sure = 0.6;
/** Among so many of the first, a trade that none goes with is alone. */
const first = 5;
/** Near the best, it is as good. */
const asGood = 0.95;
const industry = 'H';

/** Great domains of ROME that a record is of. */
const domainsOf = (card: Card): readonly string[] =>
  (card.kind === 'occupation' ? [card.id] : card.kind === 'pathway' ? card.occupations : []).map((code) =>
    code.slice(0, 1),
  );

/** The words asked that a record says. */
const saidBy = ({ explain }: Candidate): ReadonlySet<string> =>
  new Set(explain().matched.flatMap(({ typed }) => words(typed)));

/** Where so few words were asked, a record that says another one than the best answers as much of it. */
const fewWords = 2;

/** Whether two records say none of the same words. */
const sayOther = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && [...one].every((word) => !other.has(word));

const share = (own: readonly string[], others: readonly string[]): boolean =>
  own.some((one) => others.includes(one));

/**
 * What was found without what is of another world than the best: neither a great domain of ROME nor a sector in common, and far under it
 * ("conditionnement d'air" beside who packs), or a trade of no industry that no other of the first goes with and that says no more of what
 * was asked, where all words were met.
 */
export function withoutElsewhere(
  { cards }: Pick<Engine, 'cards'>,
  found: Candidate[],
  asked: readonly string[],
  loose: boolean,
): Candidate[] {
  const ordered = [...found]
    .sort((one, other) => other.score - one.score)
    .flatMap((one) => {
      const card = cards[one.record];
      return card === undefined || card.kind === 'superseded' || isOver(card) ? [] : [{ ...one, card }];
    });
  const isShort = asked.filter((word) => !isPoliteWord(word)).length <= fewWords;
  const [best] = ordered;
  if (best === undefined) return found;
  if (domainsOf(best.card).length === 0) return found;
  const shown = ordered.slice(0, first);
  const isAlone = (card: Card): boolean =>
    card.kind === 'occupation' &&
    !card.id.startsWith(industry) &&
    !shown.some((one) => one.card !== card && share(domainsOf(one.card), domainsOf(card)));
  const isOf = (card: Card, world: readonly Card[]): boolean =>
    world.some((one) => share(domainsOf(card), domainsOf(one)) || share(sectorsOf(card), sectorsOf(one)));
  const isLone = ({ card, ...one }: Candidate & { card: Card }): boolean =>
    !loose &&
    one.score < best.score * asGood &&
    !isOf(card, [best.card]) &&
    isAlone(card) &&
    saidBy(one).size <= saidBy(best).size;
  const near = ordered.filter((one) => one.score >= best.score * sure && !isLone(one));
  const world = near.map(({ card }) => card);
  const isElse = (one: Candidate): boolean => {
    const card = cards[one.record];
    if (card === undefined || card.kind === 'superseded' || domainsOf(card).length === 0) return false;
    if (one.score >= best.score * sure) return isLone({ ...one, card });
    if (isOf(card, card.kind === 'pathway' ? world : [best.card])) return false;
    return !(isShort && sayOther(saidBy(one), saidBy(best)));
  };
  return found.filter((one) => !isElse(one));
}

const sectorsOf = (card: Card): readonly string[] => (card.kind === 'superseded' ? [] : card.sectors);

const isOver = (card: Card): boolean => card.kind === 'pathway' && card.status !== 'active';
