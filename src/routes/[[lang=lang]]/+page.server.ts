import { lookupOf } from '$lib/server/catalogue.ts';
import { named } from '#core/pages/summary.ts';

export function load() {
  const { catalogue } = lookupOf();
  const numbered = catalogue.pathways.filter((pathway) => pathway.register !== null).length;
  return {
    counts: {
      pathways: catalogue.pathways.length,
      numbered,
      unnumbered: catalogue.pathways.length - numbered,
      superseded: catalogue.superseded.length,
      occupations: catalogue.occupations.length,
      skills: catalogue.skills.length,
      fine: catalogue.fineSkills.length,
    },
    sectors: catalogue.sectors.map(named),
    families: catalogue.families.map(named),
  };
}
