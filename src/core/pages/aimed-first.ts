import { endsSoon, type Dated } from '../catalogue/status.ts';
import { sectorsOfPlace } from '../catalogue/whole-industry.ts';

/**
 * Records in their order, for who aims at an industry (null: none): those that it gives or names, then those of no industry, then those
 * of others; of each, those that end soon after a day (ISO) last.
 */
export function aimedFirst<T extends Dated & { sectors: readonly string[] }>(
  records: readonly T[],
  aimed: string | null,
  today: string | null = null,
): T[] {
  const places = aimed === null ? [] : sectorsOfPlace(aimed);
  const turn = ({ sectors }: T) =>
    sectors.some((one) => places.includes(one)) ? 0 : sectors.length > 0 ? 2 : 1;
  const ends = (one: T) => Number(endsSoon(one, today));
  return aimed === null ? [...records] : [...records].sort((a, b) => turn(a) - turn(b) || ends(a) - ends(b));
}
