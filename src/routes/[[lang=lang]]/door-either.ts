/** Two industries that a wish says, as typed: the first is answered, `other` (in the form of an address) may be asked next. */
export type Either = { typed: readonly [string, string]; other: string };
