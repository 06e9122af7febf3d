import { found } from '../catalogue/lookup.ts';
import { allowsOccupation, type Options } from './ask.ts';
import { sparesMatter } from './matter.ts';
import { refusedWork } from './refused-work.ts';
import { sparesWork } from './settings.ts';
import { keepsLevel } from './step-down.ts';
import type { World } from './world.ts';

/** Whether a trade (its ROME code) may be gone to by who leaves these (`at`): neither refused nor of what they avoid, as every answer judges it. */
export function allowedWork(
  world: World,
  at: readonly string[],
  options: Options,
): (code: string) => boolean {
  const { lookup } = world.space;
  const sparing = sparesMatter(
    at.map((code) => found(lookup.occupations, code)),
    options.settings,
  );
  const spares = sparesWork(lookup, options.settings);
  const level = keepsLevel(lookup, at, options.settings);
  const refused = refusedWork(world, options.avoid);
  const sectors = (code: string) => (lookup.sectorsByOccupation.get(code) ?? []).map(({ id }) => id);
  return (code) => {
    const trade = found(lookup.occupations, code);
    return (
      !refused.trade(code) &&
      level.trade(code) &&
      sparing(trade) &&
      spares(trade) &&
      allowsOccupation(options, trade, sectors(code))
    );
  };
}
