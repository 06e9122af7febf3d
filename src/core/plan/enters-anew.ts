import type { DoorAnswer } from './door-answer.ts';

/** Whether one aims at a function of which nothing is near, and enters it anew by learning; an industry has other trades besides. */
export const entersAnew = ({
  to,
  asItIs,
  lead,
  entries,
}: Pick<DoorAnswer & { kind: 'move' }, 'to' | 'asItIs' | 'lead' | 'entries'>): boolean =>
  to?.kind === 'family' && asItIs.length === 0 && lead === null && entries.length > 0;

/** Whether nothing there is a lead by itself, while trades of there that share some gestures are listed: they are the ways in. */
export const hasFewThere = ({
  lead,
  others,
  othersThere,
}: Pick<DoorAnswer & { kind: 'move' }, 'lead' | 'others' | 'othersThere'>): boolean =>
  lead === null && othersThere === true && others.length > 0;
