/** How often two readers say the same, and Cohen's kappa: how much of it chance would not explain. */
export type Agreement = { of: number; same: number; kappa: number };

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export function agreement(verdicts: readonly (readonly [first: string, second: string])[]): Agreement {
  const of = verdicts.length;
  const same = verdicts.filter(([first, second]) => first === second).length;
  const first = countsOf(verdicts.map(([one]) => one));
  const second = countsOf(verdicts.map(([, other]) => other));
  const byChance = [...first].reduce((sum, [value, n]) => sum + (n * (second.get(value) ?? 0)) / of ** 2, 0);
  return { of, same, kappa: Math.round(((same / of - byChance) / (1 - byChance)) * 100) / 100 };
}
