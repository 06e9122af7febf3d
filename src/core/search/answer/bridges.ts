import rows from '../../../../data/catalogue/into-industry.json';
import type { IntoIndustry } from '../../catalogue/judged.ts';
import type { Engine } from '../engine.ts';

/**
 * The trades exercised in many industries that an adviser names first to who leaves a trade, by how its code begins: they ask for what one already
 * does (care for hygiene, precise hands, to follow stocks or papers, to drive, to teach).
 */
const into = new Map(
  (rows satisfies IntoIndustry[]).flatMap(({ from, trades }) =>
    from.map((begins): [string, string[]] => [begins, trades]),
  ),
);

/** Where one goes first in industry from a trade, the first first; empty where nothing is known of it. */
export function bridgesFrom({ numbers }: Pick<Engine, 'numbers'>, id: string | undefined): number[] {
  if (id === undefined) return [];
  for (let length = id.length; length > 0; length -= 1) {
    const trades = into.get(id.slice(0, length));
    if (trades) return trades.flatMap((code) => (code === id ? [] : (numbers.get(code) ?? [])));
  }
  return [];
}
