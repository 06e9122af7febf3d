/** The closed sets of what is read in a bloc: their words are in `bloc-skills.ts`, which says what each means. */
export const natures = ['trade', 'transversal'] as const;
export const confidences = ['high', 'medium'] as const;
export const readingKinds = ['agreed', 'adjudicated', 'listed', 'single'] as const;
