import type { Occupation } from '../catalogue/occupation.ts';

/** The professional domain of ROME of doctors: ten years of study, whatever gestures a nurse shares with them. */
const doctors = 'J11';

/** Whether a trade is told to who has these: that of a doctor to doctors only. */
export const isOpenTo = (
  { domain }: Pick<Occupation, 'domain'>,
  held: readonly Pick<Occupation, 'domain'>[],
): boolean => domain !== doctors || held.some((one) => one.domain === doctors);
