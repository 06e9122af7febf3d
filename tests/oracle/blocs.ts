import type { Catalogue } from '../../src/core/catalogue/files.ts';
import { gestureOf, gesturesOf, heartsOf, isTransversal, type Known, type Way } from './person.ts';

/** What a bloc asks for: competences of a trade, and those that serve everywhere. */
export type Unit = { code: string; whole: boolean; trade: string[]; transversal: string[] };

/** A pathway to obtain. `weak`: known by its trades only. `all`: what it holds, general education too; `brings`: their competences. */
export type Content = { units: Unit[]; weak: boolean; all: Unit[]; brings: string[]; gestures: Set<string> };

/** What a pathway asks for: its blocs but those of general education; without a list, itself, as its title or its trades tell. */
export function contentOf(catalogue: Catalogue, way: Way): Content {
  const read = (code: string) => catalogue.blocSkills.find(({ bloc }) => bloc === code);
  const unit = (code: string, whole: boolean): Unit => {
    const of = (nature: string) =>
      (read(code)?.skills ?? []).filter((skill) => skill.nature === nature).map(({ id }) => id);
    return { code, whole, trade: of('trade'), transversal: of('transversal') };
  };
  const listed = way.blocs.map(({ code }) => code);
  const own = listed.filter((code) => read(code)?.general !== true).map((code) => unit(code, false));
  const isRead = [...listed.map((code) => unit(code, false)), unit(way.id, true)].some(
    ({ trade, transversal }) => trade.length + transversal.length > 0,
  );
  const hearts = isRead ? [] : heartsOf(catalogue, way);
  const itself: Unit = isRead
    ? unit(way.id, true)
    : {
        code: way.id,
        whole: true,
        trade: hearts.filter((gesture) => !isTransversal(catalogue, gesture)),
        transversal: hearts.filter((gesture) => isTransversal(catalogue, gesture)),
      };
  const units = own.length > 0 ? own : [itself];
  const all = [...listed.map((code) => unit(code, false)), itself];
  return {
    units,
    weak: !isRead,
    all,
    brings: all.flatMap(({ trade, transversal }) => [...trade, ...transversal]),
    gestures: new Set(units.flatMap(({ trade }) => trade.flatMap((id) => gestureOf(catalogue, id) ?? []))),
  };
}

/** The number of blocs that a pathway without a list counts for: the median of the others. */
export function usualOf(catalogue: Catalogue): number {
  const counts = catalogue.pathways
    .map((way) => contentOf(catalogue, way).units)
    .filter((units) => units.every(({ whole }) => !whole))
    .map(({ length }) => length)
    .sort((a, b) => a - b);
  return Math.max(1, counts[Math.floor(counts.length / 2)] ?? 1);
}

/** Why a bloc counts for another one, the surest first. */
const reasons = ['official', 'charter', 'shared'] as const;
/** Places of evidence: 0 official, 1 charter, 2 shared, 3 estimated. */
export const estimated = 3;

/** On what it rests that the blocs held count for another one; null when they do not. */
export function countsFor(catalogue: Catalogue, held: ReadonlySet<string>, code: string): number | null {
  if (held.has(code)) return 0;
  const all = (codes: readonly string[]) => codes.length > 0 && codes.every((one) => held.has(one));
  const official = catalogue.pathways
    .flatMap(({ correspondences }) => correspondences)
    .some(
      ({ source, target }) =>
        (source.includes(code) && all(target.blocs)) || (target.blocs.includes(code) && all(source)),
    );
  if (official) return reasons.indexOf('official');
  const blocs = catalogue.pathways.flatMap((way) =>
    way.blocs.map((bloc) => ({ ...bloc, charter: way.charter })),
  );
  const own = blocs.find((bloc) => bloc.code === code);
  if (!own) return null;
  const read = (bloc: string) => catalogue.blocSkills.find((one) => one.bloc === bloc);
  const skillsOf = (bloc: string) => (read(bloc)?.skills ?? []).map(({ id }) => id).sort();
  const others = blocs.filter((bloc) => held.has(bloc.code));
  if (
    others.some(
      (bloc) =>
        own.charter !== null &&
        bloc.charter === own.charter &&
        skillsOf(bloc.code).some((id) => skillsOf(code).includes(id)),
    )
  )
    return reasons.indexOf('charter');
  const ofTrade = (bloc: string) =>
    read(bloc)?.general === false && read(bloc)?.skills.some(({ nature }) => nature === 'trade') === true;
  const same = others.some(
    (bloc) =>
      ofTrade(code) &&
      ofTrade(bloc.code) &&
      bloc.label === own.label &&
      skillsOf(bloc.code).join(' ') === skillsOf(code).join(' '),
  );
  return same ? reasons.indexOf('shared') : null;
}

/** How a competence is met: the same or another one of its gesture, fully or partly; and its points. */
function meet(catalogue: Catalogue, known: Known, id: string) {
  const same = known.get(id) ?? 0;
  const gesture = gestureOf(catalogue, id);
  const besides = [...known].filter(
    ([one]) => gesture !== null && gesturesOf(catalogue, one).includes(gesture),
  );
  const context = Math.max(0, ...besides.map(([, strength]) => strength));
  return { same, context: same > 0 ? 0 : context, points: Math.max(same, context / 2) };
}

/** Whether a bloc may be assessed, and whether a same competence says so. */
function assessable(catalogue: Catalogue, unit: Unit, weak: boolean, known: Known) {
  const { trade, transversal, whole } = unit;
  if (whole && (weak || trade.length + transversal.length < 3)) return null;
  const met = (ids: readonly string[]) => ids.map((id) => meet(catalogue, known, id));
  const own = met(trade);
  const same = own.filter((one) => one.same > 0).length;
  const context = own.filter((one) => one.context > 0).length;
  const points = own.reduce((sum, one) => sum + one.points, 0);
  const all = same + context === trade.length && same >= context;
  const open =
    trade.length === 0
      ? transversal.length > 0 && met(transversal).every((one) => one.same === 1)
      : all || (points * 2 >= trade.length && (same > 0 || context > 1));
  return open ? { same: !weak && met([...trade, ...transversal]).some((one) => one.same > 0) } : null;
}

/** What a pathway costs to who knows and holds this: blocs to learn, steps, and the place of its weakest evidence. */
export function costOf(
  catalogue: Catalogue,
  { units, weak }: Content,
  known: Known,
  held: ReadonlySet<string>,
  usual: number,
) {
  const taken = new Set(held);
  let [blocs, steps, evidence] = [0, 0, 0];
  for (const unit of units) {
    const counts = countsFor(catalogue, taken, unit.code);
    taken.add(unit.code);
    if (counts !== null) {
      evidence = Math.max(evidence, counts);
      continue;
    }
    steps += 1;
    const open = assessable(catalogue, unit, weak, known);
    if (unit.whole) blocs += usual;
    if (open) evidence = Math.max(evidence, open.same ? reasons.indexOf('shared') : estimated);
    else if (!unit.whole) blocs += 1;
  }
  return { blocs, steps: Math.max(1, steps), evidence };
}
