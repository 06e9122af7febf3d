import type { Card } from '../results.ts';

/** Domains of ROME that are of industry or beside it whatever the catalogue says: farming, printing, industry, maintenance, logistics; those who make instruments, baskets and bindings. */
const ofIndustry = /^(?:[AHIN]|B1[45]|E13)/u;

/** A trade of no sector of the catalogue, and of no domain of industry. */
export const isFarTrade = (card: Card | undefined): boolean =>
  card?.kind === 'occupation' && card.sectors.length === 0 && !ofIndustry.test(card.id);

/** A far trade to which no pathway of the catalogue leads either. */
export const isOutsideTrade = (card: Card | undefined): boolean =>
  card?.kind === 'occupation' && card.pathways === 0 && isFarTrade(card);

/** Domains of ROME where the thing that a sector makes is used or sold, not made: banking, shops, media, tourism, care, services to people, shows. */
const elsewhere = /^(?:C|D1[2-5]|E(?!13)|G|J|K(?!2[23])|L)/u;

/** A far trade of a world that only uses what industry makes: `maquilleur spectacle` for `maquillage`. */
export const isUsersTrade = (card: Card | undefined): boolean =>
  isFarTrade(card) && elsewhere.test(card?.id ?? '');
