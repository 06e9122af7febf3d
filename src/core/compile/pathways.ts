import { registerOf } from '../catalogue/number.ts';
import type { Issue } from '../catalogue/issue.ts';
import type { Bloc, Pathway, Succession } from '../catalogue/pathway.ts';
import type { Curated } from './curated.ts';
import { compareIds, compareText, unique, uniqueBy } from './order.ts';
import type { RawRecord } from './raw.ts';
import { routeReader, type RouteReader } from './routes.ts';
import { familyLinks, sectorReader } from './sectors.ts';
import { quietLabel, tidyTitle } from './title.ts';
import type { Register } from './register.ts';

/** Writes the pathway of a kept record. */
export type PathwayWriter = (record: RawRecord) => Pathway;

/** `isKnown`: the numbers the catalogue holds; a succession to another one is left out. */
export function pathwayWriter(
  register: Register,
  curated: Curated,
  isKnown: (id: string) => boolean,
  issues: Issue[],
): PathwayWriter {
  const sectorsOf = sectorReader(curated);
  const routesOf = routeReader(curated.routes, issues);
  const known = (links: readonly Succession[] | undefined): Succession[] =>
    (links ?? []).filter(({ id }) => isKnown(id)).sort((a, b) => compareIds(a.id, b.id));
  return (record) => {
    const occupations = register.occupationsOf(record);
    const charter = register.charterOf(record);
    return {
      id: record.id,
      title: tidyTitle(record.title),
      kind: register.kindOf(record) ?? '',
      register: registerOf(record.id),
      level: record.level,
      status: record.active ? 'active' : 'inactive',
      ends: record.ends,
      certifiers: uniqueBy(record.certifiers, ({ name }) => name).sort((a, b) => compareText(a.name, b.name)),
      blocs: blocsOf(record, register),
      sectors: sectorsOf(record.title, register.branchesOf(record), occupations),
      families: familyLinks(curated.families, occupations, charter),
      occupations,
      ...accessOf(record, register, routesOf),
      prerequisites: record.prerequisites,
      predecessors: known(register.graph.predecessors.get(record.id)),
      successors: known(register.graph.successors.get(record.id)),
      correspondences: uniqueBy(
        record.correspondences,
        ({ source, target }) => `${source.join(' ')} > ${target.pathway} ${target.blocs.join(' ')}`,
      ),
      charter: charter?.id ?? null,
      nsf: unique(record.nsf),
      formacodes: unique(record.formacodes),
      updated: record.updated,
      sources: unique(record.sources),
    };
  };
}

/** Own blocs; failing that those of the nearest predecessor that has some, labelled so. */
function blocsOf(record: RawRecord, register: Register): Bloc[] {
  const own = uniqueBy(record.blocs, ({ code }) => code);
  if (own.length > 0)
    return own.map(({ code, label, listed }) => ({
      code,
      label: quietLabel(label),
      evidence: 'record',
      ...(listed ? { listed } : {}),
    }));
  const older = register.nearestOlder(record, ({ blocs }) => blocs.length > 0);
  if (!older) return [];
  return uniqueBy(older.blocs, ({ code }) => code).map(({ code, label }) => ({
    code,
    label: quietLabel(label),
    evidence: 'predecessor',
    from: older.id,
  }));
}

/** Own routes; failing that those of the nearest predecessor, labelled so. */
function accessOf(
  record: RawRecord,
  register: Register,
  routesOf: RouteReader,
): Pick<Pathway, 'routes' | 'routesFrom'> {
  const own = routesOf(record);
  if (own !== null) return { routes: own };
  const older = register.nearestOlder(record, (candidate) => routesOf(candidate) !== null);
  return older ? { routes: routesOf(older), routesFrom: older.id } : { routes: null };
}
