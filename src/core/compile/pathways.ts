import { registerOf } from '../catalogue/number.ts';
import type { Issue } from '../catalogue/issue.ts';
import type { Bloc, Pathway, Succession } from '../catalogue/pathway.ts';
import type { Curated } from './curated.ts';
import { compareIds, compareText, unique, uniqueBy } from '../catalogue/order.ts';
import type { RawRecord } from './raw.ts';
import { routeReader, type RouteReader } from './routes.ts';
import { familyLinks, sectorReader } from './sectors.ts';
import { foldTitle, quietLabel, tidyTitle } from './title.ts';
import type { Register } from './register.ts';

/** Writes the pathway of a kept record. */
type PathwayWriter = (record: RawRecord) => Pathway;

type Older = Register['nearestOlder'];

/** `isKnown`: the numbers the catalogue holds; a succession to another one is left out. */
export function pathwayWriter(
  register: Register,
  curated: Curated,
  isKnown: (id: string) => boolean,
  issues: Issue[],
): PathwayWriter {
  const sectorsOf = sectorReader(curated);
  const routesOf = routeReader(curated.routes, issues);
  /** Only what the catalogue holds can be named as the older record that something was read in. */
  const older: Older = (record, test) =>
    register.nearestOlder(record, (candidate) => isKnown(candidate.id) && test(candidate));
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
      ...certifiersOf(record, older),
      blocs: blocsOf(record, older),
      sectors: sectorsOf(record.title, register.branchesOf(record), occupations),
      families: familyLinks(curated.families, occupations, charter),
      occupations,
      ...accessOf(record, older, routesOf),
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

/** Own certifiers; failing that those of the nearest predecessor of the same title, labelled so. */
function certifiersOf(
  record: RawRecord,
  nearestOlder: Older,
): Pick<Pathway, 'certifiers' | 'certifiersFrom'> {
  const listed = ({ certifiers }: RawRecord) =>
    uniqueBy(certifiers, ({ name }) => name).sort((a, b) => compareText(a.name, b.name));
  if (record.certifiers.length > 0) return { certifiers: listed(record) };
  const title = foldTitle(record.title);
  const older = nearestOlder(
    record,
    (candidate) => candidate.certifiers.length > 0 && foldTitle(candidate.title) === title,
  );
  return older ? { certifiers: listed(older), certifiersFrom: older.id } : { certifiers: [] };
}

/** Own blocs; failing that those of the nearest predecessor that has some, labelled so. */
function blocsOf(record: RawRecord, nearestOlder: Older): Bloc[] {
  const own = uniqueBy(record.blocs, ({ code }) => code);
  if (own.length > 0)
    return own.map(({ code, label, listed }) => ({
      code,
      label: quietLabel(label),
      evidence: 'record',
      ...(listed ? { listed } : {}),
    }));
  const older = nearestOlder(record, ({ blocs }) => blocs.length > 0);
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
  nearestOlder: Older,
  routesOf: RouteReader,
): Pick<Pathway, 'routes' | 'routesFrom'> {
  const own = routesOf(record);
  if (own !== null) return { routes: own };
  const older = nearestOlder(record, (candidate) => routesOf(candidate) !== null);
  return older ? { routes: routesOf(older), routesFrom: older.id } : { routes: null };
}
