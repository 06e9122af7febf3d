import { allowedWork } from './allowed-work.ts';
import { allowsPathway, noOptions, type Options } from './ask.ts';
import { fledFrom } from './fled.ts';
import { refusedWork } from './refused-work.ts';
import type { Setting } from './setting.ts';
import { sparedPathways } from './spared-pathways.ts';
import type { World } from './world.ts';

/** Who reads a list of leads: the trade they leave (ROME code; anything else is none), what they avoid, the sectors they refuse. */
export type Avoiding = {
  from: string | null;
  settings: readonly Setting[];
  avoid: readonly string[];
};

/** A lead that no answer would propose to them, with which of their conditions says so; none where a sector that they refuse does. */
export type AvoidedLead = { id: string; settings: Setting[] };

/** Of leads, by ROME code or number, those that the answers and the plans would leave out for who avoids this; what the catalogue does not know is none. */
export function leadsToAvoid(
  world: World,
  ids: readonly string[],
  { from, settings, avoid }: Avoiding,
): AvoidedLead[] {
  if (settings.length + avoid.length === 0) return [];
  const at = from !== null && world.space.lookup.occupations.has(from) ? [from] : [];
  const allows = (some: Pick<Options, 'settings' | 'avoid'>) =>
    allowsLead(world, at, { ...noOptions(), ...some });
  const all = allows({ settings, avoid });
  const each = settings.map((setting) => ({ setting, allows: allows({ settings: [setting], avoid: [] }) }));
  return ids
    .filter((id) => !all(id))
    .map((id) => ({
      id,
      settings: each.flatMap((one) => (one.allows(id) ? [] : [one.setting])),
    }));
}

function allowsLead(world: World, at: readonly string[], options: Options): (id: string) => boolean {
  const { lookup } = world.space;
  const held = at.flatMap((code) => lookup.occupations.get(code) ?? []);
  const works = allowedWork(world, at, options);
  const spared = sparedPathways(lookup, world.titles, options.settings, held);
  const refused = refusedWork(world, options.avoid);
  const fled = fledFrom(world, at, options.settings);
  return (id) => {
    if (lookup.occupations.has(id)) return works(id) && !fled.trade(id);
    const pathway = lookup.pathways.get(id);
    if (pathway === undefined) return true;
    return (
      allowsPathway(options, pathway) &&
      !refused.pathway(pathway) &&
      !fled.pathway(pathway) &&
      spared(pathway)
    );
  };
}
