import { lookupOf } from '$lib/server/catalogue.ts';
import { named } from '#core/catalogue/summary.ts';

export function load() {
  const lookup = lookupOf();
  const { catalogue } = lookup;
  const numbered = catalogue.pathways.filter((pathway) => pathway.register !== null).length;
  return {
    counts: {
      pathways: catalogue.pathways.length,
      numbered,
      unnumbered: catalogue.pathways.length - numbered,
      superseded: catalogue.superseded.length,
      occupations: catalogue.occupations.length,
      titles: catalogue.occupations.reduce((sum, { titles }) => sum + titles.length, 0),
      skills: catalogue.skills.length,
      fine: catalogue.fineSkills.length,
    },
    sectors: catalogue.sectors
      .map((sector) => ({ ...named(sector), pathways: lookup.pathwaysBySector.get(sector.id)?.length ?? 0 }))
      .sort((a, b) => b.pathways - a.pathways || a.label.localeCompare(b.label, 'fr')),
    families: catalogue.families.map(named),
  };
}
