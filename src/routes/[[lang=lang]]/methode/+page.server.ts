import facts from '../../../../tests/quality/facts.json';
import { lookupOf } from '$lib/server/catalogue.ts';
import { qualityFigures, sectorFigures } from '$lib/server/quality.ts';

export function load() {
  const { meta, pathways } = lookupOf().catalogue;
  return {
    sources: meta.sources,
    scope: meta.scope,
    facts,
    mended: new Set(pathways.flatMap(({ mended }) => mended ?? []).map(({ id }) => id)).size,
    quality: qualityFigures(),
    sectorsRead: sectorFigures(),
  };
}
