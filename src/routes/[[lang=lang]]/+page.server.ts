import { lookupOf } from '$lib/server/catalogue.ts';

export function load() {
  const { catalogue } = lookupOf();
  const dateOf = (source: string) => catalogue.meta.sources.find(({ id }) => id === source)?.date ?? null;
  return {
    counts: {
      pathways: catalogue.pathways.length,
      superseded: catalogue.superseded.length,
      occupations: catalogue.occupations.length,
      sectors: catalogue.sectors.length,
    },
    dates: { rncp: dateOf('rncp'), rome: dateOf('rome') },
  };
}
