import { natures } from '../catalogue/reading.ts';
import type { Demand } from '../match/demand.ts';
import { DemandPlacer, strengthOf } from '../match/placed-demands.ts';
import type { Mentions } from '../match/rows.ts';
import { isTransversal } from '../profile/transversal.ts';
import { fromLines } from '../search/data/columns.ts';
import { itemNumbers } from './items.ts';
import { columnOf } from './columns-of.ts';
import { usualCode, type LeanData, type LeanPathway } from './model.ts';
import { fromNumberRows, rowAt, rowsIn, numberRows, toNumberRows } from './number-rows.ts';

const none = new Int32Array(0);

/** What is asked by the trades of each pathway in which nothing was read; see `ReadyData`. */
export function encodeUnread(demands: readonly Demand[], macros: readonly { id: string }[]): string {
  const places = new Map(macros.map(({ id }, place) => [id, place]));
  const rows = demands.flatMap(({ id, evidence, blocs }, at) => {
    if (evidence !== 'occupation') return [];
    const skills = blocs.find(({ code }) => code === id)?.skills ?? [];
    return skills.length === 0 ? [] : [[at, ...skills.flatMap((skill) => places.get(skill.id) ?? [])]];
  });
  return toNumberRows(rows);
}

/** What pathways call for, without the demands in between (`placedDemands` of the catalogue again). */
export function leanCalled(data: LeanData): Mentions {
  const { pathways, blocs, kept, ready } = data;
  const readAt = new Map(fromLines(blocs.codes).map((code, at) => [code, at]));
  const transversal = kept.skills.map(isTransversal);
  const firstSavoir = itemNumbers(data).skills.length;
  const [skills, knowledge] = [numberRows(blocs, 'skills'), numberRows(blocs, 'knowledge')];
  const rows = fromNumberRows(ready.unread);
  const unread = new Map(
    Array.from({ length: rowsIn(rows) }, (_, at) => {
      const [pathway = -1, ...places] = rowAt(rows, at);
      return [pathway, places];
    }),
  );
  const placer = new DemandPlacer();
  /** Puts what was read in a bloc, or title; whether a competence was. */
  const put = (at: number | undefined, otherwise: readonly number[] = []): boolean => {
    const triples = at === undefined ? none : rowAt(skills, at);
    for (let next = 0; next < triples.length; next += 3)
      placer.put(triples[next] ?? 0, strengthOf(natures[triples[next + 1] ?? 0] ?? 'trade'));
    if (triples.length === 0)
      for (const place of otherwise)
        placer.put(place, strengthOf(transversal[place] ? 'transversal' : 'trade'));
    const savoirs = at === undefined ? none : rowAt(knowledge, at);
    for (const place of savoirs) placer.put(firstSavoir + place, 1);
    return triples.length > 0;
  };
  const listed = columnOf(pathways, 'blocs') as LeanPathway['blocs'][];
  (columnOf(pathways, 'id') as string[]).forEach((id, at) => {
    const read = (listed[at] ?? []).map(({ code }, index) => put(readAt.get(code ?? usualCode(id, index))));
    if (!read.includes(true)) put(readAt.get(id), unread.get(at));
    placer.close();
  });
  return placer.demands();
}
