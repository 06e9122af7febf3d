import { fold } from '../../text/fold.ts';
import { isCommand } from '../../text/ranks.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Engine } from '../engine.ts';
import type { Card, Read } from '../results.ts';
import type { Candidate } from './candidates.ts';

/** Who is not of age has no diploma of those who command. */
const isMinor = ({ value, typed }: Read): boolean => value === 'jeune' && /(?<!\d)1[5-7] ans/u.test(typed);

/** Who has no diploma, is not of age, or does not speak French yet. */
const begins = (one: Read): boolean => one.value === 'sans-diplome' || one.value === 'langue' || isMinor(one);

/** Whether the title of a trade is of one that is open to who has no diploma: none of engineers, nor of who commands, knows all or teaches. */
export function isOpenTitle(title: string): boolean {
  const head = tokenise(title)[0] ?? '';
  return !(isCommand(head) || /^(?:ingenieur|expert|formateur|auditeur)/u.test(head));
}

/** The same of a record; a pathway is open. */
export const isOpenTrade = (card: Card | undefined): boolean =>
  card?.kind !== 'occupation' || isOpenTitle(card.title);

/** What was found, for who begins without the trades that are not open to them. */
export const openTo = (
  { cards }: Pick<Engine, 'cards'>,
  read: readonly Read[],
  found: readonly Candidate[],
): Candidate[] => (read.some(begins) ? found.filter(({ record }) => isOpenTrade(cards[record])) : [...found]);

/** What says a rank, of who moves or of where to: who commands, or was trained long. */
const high =
  /(?<![a-z])(?:chef|cheffe|responsable|manager|directeur|directrice|cadre|ingenieure?|engineer|head|master|expert|auditeur|formateur|trainer|encadr\w*|diriger|manage)(?![a-z])/u;

/** What was found for who moves from a trade of the workshop: the trades that command after the first that does not. */
export function openFirst(
  { cards }: Pick<Engine, 'cards'>,
  text: string,
  read: readonly Read[],
  found: Candidate[],
): Candidate[] {
  const moves = read.some(({ kind, value }) => kind === 'move' && /^[^>].*>./u.test(value));
  if (!moves || high.test(fold(text))) return found;
  const isOpen = ({ record }: Candidate) =>
    cards[record]?.kind === 'occupation' && isOpenTrade(cards[record]);
  const best = Math.max(0, ...found.filter(isOpen).map(({ score }) => score));
  return best === 0
    ? found
    : found.map((one) =>
        isOpenTrade(cards[one.record]) || one.score < best ? one : { ...one, score: best * behind },
      );
}

/** Just after the first of the workshop. */
const behind = 0.97;
