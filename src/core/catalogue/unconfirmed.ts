import type { Pathway } from './pathway.ts';

/** A branch certificate without number, not updated since this day, may have gone without our sources saying so. */
const lastConfirmed = '2022-12-31';

/** Since when nothing confirms a pathway: the date of its last update; null = a national register answers for it, or it is recent. */
export const unconfirmedSince = ({
  register,
  updated,
}: Pick<Pathway, 'register' | 'updated'>): string | null =>
  register === null && updated !== null && updated <= lastConfirmed ? updated : null;

/** Whether a reserve leaves it open that a certificate is still there: it is not said to be in force. */
export const isInDoubt = (reserve: string | undefined): boolean =>
  reserve === 'ancien' || reserve === 'absent';
