import { holdBloc } from '../profile/edit.ts';
import type { Profile } from '../profile/profile.ts';
import { found } from '../catalogue/lookup.ts';
import { match } from './match.ts';
import type { Space } from './space.ts';

/** A single bloc to learn, and the pathways that would come closer with it. */
type OneMore = {
  code: string;
  label: string;
  pathway: string;
  pathwayTitle: string;
  /** Ids of the pathways whose band would rise. */
  opens: string[];
  sectors: string[];
};

/** How many of the nearest pathways lend their blocs as candidates. */
const candidatesFrom = 15;
const rise = { close: 2, reachable: 1, far: 0 } as const;

/**
 * "One more bloc": the single blocs, among those of the nearest pathways, that open the most pathways, then sectors. `keeps`: whether a
 * pathway may be spoken of: one that leads to what is avoided neither lends its blocs nor is opened. `lends`: whether it lends the bloc of
 * a label.
 */
export function oneMoreBloc(
  space: Space,
  profile: Profile,
  limit: number,
  keeps: (id: string) => boolean = () => true,
  lends: (id: string, label: string) => boolean = () => true,
): OneMore[] {
  const now = match(space, profile).pathways.filter(({ score, id }) => score > 0 && keeps(id));
  const before = new Map(now.map(({ id, band }) => [id, band]));
  const lentOf = ({ id }: { id: string }) =>
    found(space.demandOf, id)
      .blocs.filter(
        ({ code, label, general, skills }) =>
          code !== id && !general && skills.length > 0 && !profile.blocs.includes(code) && lends(id, label),
      )
      .map(({ code, label }) => ({ code, label, pathway: id }));
  const candidates = now
    .filter(({ evidence }) => evidence === 'curated')
    .map(lentOf)
    .filter((blocs) => blocs.length > 0)
    .slice(0, candidatesFrom)
    .flat();
  const distinct = [...new Map(candidates.map((bloc) => [bloc.code, bloc])).values()];
  const results = distinct.map(({ code, label, pathway }): OneMore => {
    const then = match(space, holdBloc(profile, code, true)).pathways;
    const opens = then
      .filter(({ id, band }) => rise[band] > rise[before.get(id) ?? 'far'] && keeps(id))
      .map(({ id }) => id);
    const sectors = new Set(
      opens.flatMap((id) => found(space.lookup.pathways, id).sectors.map(({ sector }) => sector)),
    );
    return {
      code,
      label,
      pathway,
      pathwayTitle: found(space.lookup.pathways, pathway).title,
      opens,
      sectors: [...sectors].sort(),
    };
  });
  return results
    .filter(({ opens }) => opens.length > 0)
    .sort(
      (a, b) =>
        b.opens.length - a.opens.length || b.sectors.length - a.sectors.length || (a.code < b.code ? -1 : 1),
    )
    .slice(0, limit);
}
