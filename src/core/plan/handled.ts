import { sectorsAsItIs } from './exercised.ts';
import type { Setting } from './setting.ts';

/** From more sectors than this on, what a trade handles is not that of one industry. */
const mostOwn = 3;

/**
 * The sectors that handle what makes one ill: allergens are in what a trade handles, so its own industries, where these are few, handle
 * it too. `at`: the trades left.
 */
export function handledIn(
  ways: Parameters<typeof sectorsAsItIs>[0],
  at: readonly string[],
  settings: readonly Setting[],
): string[] {
  if (!settings.includes('allergenes')) return [];
  const own = sectorsAsItIs(ways, at).map(({ id }) => id);
  return own.length > mostOwn ? [] : own;
}
