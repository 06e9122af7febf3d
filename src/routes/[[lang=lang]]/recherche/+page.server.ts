import { named, type Named } from '#core/catalogue/summary.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

type Labels = Record<string, { label: string; labelEn: string }>;

const labels = (records: readonly Named[]): Labels =>
  Object.fromEntries(records.map((record) => [record.id, { label: record.label, labelEn: record.labelEn }]));

/** The labels of the values of each facet; the search itself answers with ids. */
export function load() {
  const { sectors, families, kinds, routes, domains } = lookupOf().catalogue;
  return {
    labels: {
      sector: labels(sectors.map(named)),
      family: labels(families.map(named)),
      kind: labels(kinds.map(named)),
      route: labels(routes.map(named)),
      domain: labels(domains.map(({ code, label }) => ({ id: code, label, labelEn: label }))),
    },
  };
}
