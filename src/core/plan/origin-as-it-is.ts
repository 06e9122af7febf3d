import { found } from '../catalogue/lookup.ts';
import { tradesToo } from './arrivals.ts';
import { asksMore } from './approach.ts';
import { alsoThere, isExercisedIn } from './exercised.ts';
import { originAt, type OriginAsked, type WayIn } from './origin.ts';
import { isSupport } from './support.ts';

/** What puts a trade that something says is exercised there before every other; twice where it says so of this very sector. */
const first = 10;
/** What it adds that most industries have the trade too, where something says that this one does: welders before founders. */
const byMost = first / 2;
/** The professional domain of ROME of the armed forces, the police and the rescue: no industry hires there first. */
const forces = 'K17';

/** How surely a trade is exercised there: a name of it or a record says so of this sector; its whole branch does; most industries have it. */
function sureness({ world, target }: OriginAsked, code: string): 0 | 1 | 2 {
  if (target.kind !== 'field') return 0;
  const { telling } = world;
  const isOf = (id: string) => telling.byName(code, id) || telling.byAppellation(code, id);
  if (target.sectors.some((id) => isOf(id) || tradesToo(world, id).includes(code))) return 2;
  return target.sectors.some((id) => isExercisedIn(world, code, id)) ? 1 : 0;
}

/**
 * Towards a sector: who exercises there her trade as it is. Those of whom a name or a record says it first; a trade of most industries, among
 * the others, where a trade of the sector is near: no welder in front of who makes prostheses. Who leads, sells, designs or supports any firm is of every sector: nothing to tell of this one.
 */
export function asItIs(asked: OriginAsked, code: string): WayIn | null {
  const { world, target } = asked;
  const trade = found(world.space.lookup.occupations, code);
  if (target.kind !== 'field' || target.sectors.length === 0 || trade.domain === forces) return null;
  if (isSupport(trade) || asksMore(trade.label, '')) return null;
  if (alsoThere(world, [code], target).length === 0) return null;
  const sure = sureness(asked, code);
  const [nearest] = asked.approaches(code);
  if (sure === 0 && !nearest) return null;
  return {
    origin: {
      ...originAt(world, code),
      by: { kind: 'asItIs' },
      evidence: sure > 0 ? 'shared' : 'estimated',
      toAssess: 0,
      toLearn: 0,
      blocsGuessed: false,
      shared: null,
      core: null,
    },
    order: sure * first + (sure > 0 && trade.widespread === true ? byMost : 0) + (nearest?.order ?? 0),
    sure: true,
  };
}
