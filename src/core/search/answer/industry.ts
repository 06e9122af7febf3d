import type { Card } from '../results.ts';

/** Domains of ROME that are of industry or beside it whatever the catalogue says: farming, printing, industry, maintenance, logistics. */
const ofIndustry = /^(?:[AHIN]|E13)/u;

/** A trade of no sector of the catalogue, and of no domain of industry. */
export const isFarTrade = (card: Card | undefined): boolean =>
  card?.kind === 'occupation' && card.sectors.length === 0 && !ofIndustry.test(card.id);

/** A far trade to which no pathway of the catalogue leads either. */
export const isOutsideTrade = (card: Card | undefined): boolean =>
  card?.kind === 'occupation' && card.pathways === 0 && isFarTrade(card);
