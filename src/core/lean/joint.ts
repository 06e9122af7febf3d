import type { CoCertification } from '../catalogue/occupation.ts';
import { fromDeltas, fromLines, toDeltas, toLines } from '../search/data/columns.ts';
import type { JointData } from './model.ts';

/** Counts of records that name two families of trades: a family by its place, others than those of a row after these. */
export function encodeJoint(rows: readonly CoCertification[]): JointData {
  const codes = [
    ...new Set([...rows.map(({ code }) => code), ...rows.flatMap((row) => Object.keys(row.with))]),
  ];
  const places = new Map(codes.map((code, place) => [code, place]));
  return {
    codes: toLines(codes),
    counts: rows.map(({ count }) => count),
    others: rows.map((row) => toDeltas(Object.keys(row.with).map((code) => places.get(code) ?? -1))),
    shared: rows.map((row) => Object.values(row.with)),
  };
}

/** The same rows again; what one shares with others is made when first asked for: few families are. */
export function decodeJoint({ codes: lines, counts, others, shared }: JointData): CoCertification[] {
  const codes = fromLines(lines);
  return counts.map((count, at) => {
    let known: CoCertification['with'] | undefined;
    return {
      code: codes[at] ?? '',
      count,
      get with() {
        const times = shared[at] ?? [];
        const names = () => fromDeltas(others[at] ?? []).map((place, index) => [codes[place], times[index]]);
        return (known ??= Object.fromEntries(names()) as CoCertification['with']);
      },
    };
  });
}
