import type { CoCertification, Occupation } from '../catalogue/occupation.ts';

/** Certifications that lead to two families of trades: how many, and their cosine (0 to 1; 1 within one family). */
export type Joint = {
  count: (one: string, other: string) => number;
  /** The count as it is told: null within one family, where it tells nothing. */
  between: (one: string, other: string) => number | null;
  cosine: (one: string, other: string) => number;
};

/**
 * Reads the counts of records that name two families of trades together. The family of a trade is its parent code: the
 * source names no child of a split code.
 */
export function jointOf(
  occupations: readonly Pick<Occupation, 'code' | 'parent'>[],
  rows: readonly CoCertification[],
): Joint {
  const familyOf = new Map(occupations.map(({ code, parent }) => [code, parent ?? code]));
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const count = (one: string, other: string): number => {
    const [a, b] = [familyOf.get(one) ?? one, familyOf.get(other) ?? other];
    if (a === b) return byCode.get(a)?.count ?? 0;
    const [low, high] = a < b ? [a, b] : [b, a];
    return byCode.get(low)?.with[high] ?? 0;
  };
  const cosine = (one: string, other: string): number => {
    const [a, b] = [familyOf.get(one) ?? one, familyOf.get(other) ?? other];
    if (a === b) return 1;
    const both = count(a, b);
    return both === 0 ? 0 : both / Math.sqrt((byCode.get(a)?.count ?? 1) * (byCode.get(b)?.count ?? 1));
  };
  const between = (one: string, other: string): number | null =>
    (familyOf.get(one) ?? one) === (familyOf.get(other) ?? other) ? null : count(one, other);
  return { count, between, cosine };
}
