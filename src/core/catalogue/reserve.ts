import { isMilitary, isOfArmedForces } from './armed-forces.ts';
import { overseasOf, type Overseas } from './overseas.ts';
import type { Pathway } from './pathway.ts';
import { unconfirmedSince } from './unconfirmed.ts';

/** What keeps most people from a certificate: given overseas only, of the armed forces, not confirmed for years, or gone from a later list of the active records. */
export type Reserve = Overseas | 'armees' | 'ancien' | 'absent';

type Known = Pick<Pathway, 'certifiers' | 'register' | 'updated' | 'absentOn'>;

/** Why a certificate may not be there any more; null where nothing says so. */
export const doubtOf = (pathway: Known): 'ancien' | 'absent' | null => {
  if (pathway.absentOn !== undefined) return 'absent';
  return unconfirmedSince(pathway) === null ? null : 'ancien';
};

/** What is to be said of a certificate wherever it is named; null: nothing. */
export function reserveOf(pathway: Known): Reserve | null {
  if (isOfArmedForces(pathway)) return 'armees';
  return overseasOf(pathway) ?? doubtOf(pathway);
}

/** Whether a certificate is given here, to people who hold these trades (codes): not overseas only, nor of the armed forces to civilians. */
export function isGivenHere(pathway: Pick<Pathway, 'certifiers'>, held: readonly string[] = []): boolean {
  return overseasOf(pathway) === null && (!isOfArmedForces(pathway) || isMilitary(held));
}

/** Whether a certificate may stand behind a lead: given here to these people, and nothing says that it may be gone. */
export const isProposable = (pathway: Known, held: readonly string[] = []): boolean =>
  isGivenHere(pathway, held) && doubtOf(pathway) === null;
