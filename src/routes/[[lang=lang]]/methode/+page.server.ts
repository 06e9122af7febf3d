import facts from '../../../../tests/quality/facts.json';
import { lookupOf } from '$lib/server/catalogue.ts';
import { qualityFigures, sectorFigures } from '$lib/server/quality.ts';

export function load() {
  const { meta } = lookupOf().catalogue;
  return {
    sources: meta.sources,
    scope: meta.scope,
    facts,
    quality: qualityFigures(),
    sectorsRead: sectorFigures(),
  };
}
