/** French messages of the pages that use them: the reference. */
export const fr = {};

export type PlanMessages = typeof fr;
