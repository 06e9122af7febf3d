import type { BlocSkills } from '../catalogue/bloc-skills.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { uniqueBy } from '../catalogue/order.ts';

/** The readings of the blocs (or titles) of these pathways, in the order of their codes; the others are left out. */
export function blocSkillsOf(pathways: readonly Pathway[], readings: readonly BlocSkills[]): BlocSkills[] {
  const kept = new Set(pathways.flatMap(({ id, blocs }) => [id, ...blocs.map(({ code }) => code)]));
  return uniqueBy(
    readings.filter(({ bloc }) => kept.has(bloc)),
    ({ bloc }) => bloc,
  );
}
