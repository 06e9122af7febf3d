import { json } from '@sveltejs/kit';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

export const prerender = true;

/** Estimated moves between occupations, computed once when the site is built. */
export const GET = () => {
  const ways = lookupOf();
  return json(estimatedMoves(buildSpace(ways.catalogue, ways), buildMobility(ways.catalogue)));
};
