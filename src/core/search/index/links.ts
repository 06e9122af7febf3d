import type { Model } from '../data/model.ts';
import type { FieldName } from '../results.ts';
import { rangesOf } from './documents.ts';

/** What a document gives to another one that refers to it: part of its score, under the name of a field. */
export type Link = { to: number; weight: number; as: FieldName };

const weights = {
  occupationToPathway: 0.45,
  pathwayToOccupation: 0.12,
  coreSkill: 0.9,
  otherSkill: 0.35,
  sector: 0.7,
  family: 0.6,
} as const;

/** Links by the number of the document that gives. */
export function linksOf(model: Model): Link[][] {
  const at = rangesOf(model);
  const links: Link[][] = Array.from({ length: at.end }, () => []);
  const link = (from: number | undefined, to: number, weight: number, as: FieldName) => {
    if (from !== undefined) links[from]?.push({ to, weight, as });
  };
  const sectors = numbers(model.sectors, at.sectors);
  const families = numbers(model.families, at.families);
  model.pathways.forEach(({ card, occupations }, place) => {
    const share = weights.occupationToPathway / Math.sqrt(Math.max(1, occupations.length / 2));
    for (const occupation of occupations) {
      link(at.occupations + occupation, place, share, 'occupations');
      if (card.status === 'active')
        link(place, at.occupations + occupation, weights.pathwayToOccupation, 'skills');
    }
    for (const id of card.sectors) link(sectors.get(id), place, weights.sector, 'sectors');
    for (const id of card.families) link(families.get(id), place, weights.family, 'families');
  });
  model.occupations.forEach(({ card, core, others }, place) => {
    const to = at.occupations + place;
    for (const skill of core) link(at.skills + skill, to, weights.coreSkill, 'skills');
    for (const skill of others) link(at.skills + skill, to, weights.otherSkill, 'skills');
    for (const id of card.sectors) link(sectors.get(id), to, weights.sector, 'sectors');
    for (const id of card.families) link(families.get(id), to, weights.family, 'families');
  });
  return links;
}

function numbers(items: readonly { id: string }[], first: number): Map<string, number> {
  return new Map(items.map(({ id }, place) => [id, first + place]));
}
