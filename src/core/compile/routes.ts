import type { Route } from '../catalogue/field.ts';
import type { RouteId } from '../catalogue/ids.ts';
import type { Issue } from '../catalogue/issue.ts';
import { compareText } from '../catalogue/order.ts';
import type { RawRecord } from './raw.ts';
import { fold } from '../text/fold.ts';

/** The routes of a record; null = its source does not say. */
export type RouteReader = (record: RawRecord) => RouteId[] | null;

/** Reads the labels of the CSV and the elements of the XML (`SI_JURY_FC`); each unknown one is an issue, once. */
export function routeReader(routes: readonly Route[], issues: Issue[]): RouteReader {
  const known = new Map(
    routes.flatMap(({ id, official, xml }) => [...official, xml].map((word) => [fold(word), id])),
  );
  const reported = new Set<string>();
  return (record) => {
    if (record.routes === null) return null;
    const found = record.routes.flatMap((word) => {
      const id = known.get(fold(word));
      if (id === undefined && !reported.has(word)) {
        reported.add(word);
        issues.push({
          file: 'routes.json',
          record: record.id,
          field: 'official',
          value: word,
          expected: 'une voie d’accès connue',
        });
      }
      return id === undefined ? [] : [id];
    });
    return record.routes.length > 0 && found.length === 0 ? null : [...new Set(found)].sort(compareText);
  };
}
