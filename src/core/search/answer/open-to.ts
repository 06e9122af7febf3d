import { isCommand } from '../../text/ranks.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Engine } from '../engine.ts';
import type { Card, Read } from '../results.ts';
import type { Candidate } from './candidates.ts';

/** Who is not of age has no diploma of those who command. */
const isMinor = ({ value, typed }: Read): boolean => value === 'jeune' && /(?<!\d)1[5-7] ans/u.test(typed);

/** Who has no diploma, is not of age, or does not speak French yet. */
const begins = (one: Read): boolean => one.value === 'sans-diplome' || one.value === 'langue' || isMinor(one);

/** Whether a trade is open to who has no diploma: none of engineers, nor of who commands, knows all or teaches. */
export function isOpenTrade(card: Card | undefined): boolean {
  const head = tokenise(card?.title ?? '')[0] ?? '';
  return (
    card?.kind !== 'occupation' ||
    !(isCommand(head) || /^(?:ingenieur|expert|formateur|auditeur)/u.test(head))
  );
}

/** What was found, for who begins without the trades that are not open to them. */
export const openTo = (
  { cards }: Pick<Engine, 'cards'>,
  read: readonly Read[],
  found: readonly Candidate[],
): Candidate[] => (read.some(begins) ? found.filter(({ record }) => isOpenTrade(cards[record])) : [...found]);
