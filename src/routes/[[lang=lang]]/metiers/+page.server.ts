import { groupBy } from '#core/catalogue/lookup.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

export function load() {
  const lookup = lookupOf();
  const { occupations, domains } = lookup.catalogue;
  const groups = groupBy(occupations, (occupation) => [occupation.domain[0] ?? '']);
  return {
    total: occupations.length,
    groups: [...groups].map(([code, list]) => ({
      code,
      label: domains.find((domain) => domain.code === code)?.label ?? code,
      occupations: list.map((occupation) => ({
        code: occupation.code,
        label: occupation.label,
        pathways: lookup.pathwaysByOccupation.get(occupation.code)?.length ?? 0,
      })),
    })),
  };
}
