import { claim } from '../profile/edit.ts';
import type { Profile } from '../profile/profile.ts';
import { match } from './match.ts';
import { found, skillIds } from '../catalogue/lookup.ts';
import type { Space } from './space.ts';
import type { Band, PathwayMatch } from './types.ts';

/** "With this skill, this pathway would come closer": what changes if it were claimed. */
type Counterfactual = {
  id: string;
  label: string;
  band: Band;
  rank: number;
  /** Blocs that could then be assessed, more than before. */
  blocs: number;
  before: { band: Band; rank: number };
};

const order = { close: 0, reachable: 1, far: 2 } as const;
const ready = ({ acquired, toAssess }: PathwayMatch): number => acquired + toAssess;

/** A skill in the words of the person's own trade; one of another trade by its gesture, common to all sectors. */
function wording({ lookup }: Space, own: ReadonlySet<string>, id: string): string {
  const fine = lookup.fineSkills.get(id);
  const macro = lookup.skills.get(lookup.macroOf(id));
  return (own.has(id) ? fine?.label : macro?.label) ?? fine?.label ?? macro?.label ?? id;
}

/** The skills asked and not met as such whose claim would bring a pathway closest; none when none would. */
export function whatIf(space: Space, profile: Profile, id: string, limit: number): Counterfactual[] {
  const place = (of: Profile) => {
    const { pathways } = match(space, of);
    const rank = pathways.findIndex((one) => one.id === id) + 1;
    const own = pathways[rank - 1];
    return own ? { own, rank } : null;
  };
  const now = place(profile);
  if (!now) return [];
  const own = new Set(
    profile.jobs.flatMap(({ code }) => {
      const trade = space.lookup.occupations.get(code);
      return trade ? skillIds(trade) : [];
    }),
  );
  const asked = found(space.demandOf, id).blocs.flatMap(({ skills }) =>
    skills.filter(({ nature }) => nature === 'trade'),
  );
  const missing = [...new Set(asked.map((skill) => skill.id))]
    .filter((skill) => profile.skills[skill] !== 'yes')
    .slice(0, 12);
  const results = missing.flatMap((skill): Counterfactual[] => {
    const then = place(claim(profile, skill, 'yes'));
    if (!then || (then.own.band === now.own.band && then.rank >= now.rank)) return [];
    const label = wording(space, own, skill);
    const before = { band: now.own.band, rank: now.rank };
    return [
      {
        id: skill,
        label,
        band: then.own.band,
        rank: then.rank,
        blocs: ready(then.own) - ready(now.own),
        before,
      },
    ];
  });
  return results
    .sort(
      (a, b) =>
        order[a.band] - order[b.band] || b.blocs - a.blocs || a.rank - b.rank || (a.id < b.id ? -1 : 1),
    )
    .slice(0, limit);
}
