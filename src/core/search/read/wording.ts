/** A wording that may replace what was typed. */
export type Wording = { text: string; stems: readonly string[] };
