import { found } from '../catalogue/lookup.ts';
import { isGivenHere } from '../catalogue/reserve.ts';
import { recognitionRank } from '../catalogue/vae.ts';
import type { Profile } from '../profile/profile.ts';
import { groupOf } from './band.ts';
import { byScore } from './occupation-matches.ts';
import { shareTitled } from './titled.ts';
import type { Space } from './space.ts';
import type { TradeNearness } from './trade-nearness.ts';
import type { PathwayMatch } from './types.ts';

const places = { own: 0, reach: 1, further: 2 } as const;
const bands = { close: 0, reachable: 1, far: 2 } as const;

/** How a pathway can be had by validation of experience: the first thing to tell who exercises the trade. */
function vaeOf({ lookup }: Space, id: string): number {
  return recognitionRank(found(lookup.pathways, id));
}

/** The years that the longest trade named by a record was held; after them all, when nobody told them. */
function yearsOf({ lookup }: Space, { jobs }: Profile): (one: PathwayMatch) => number {
  const told = new Map(jobs.map(({ code, years }) => [code, years ?? -1]));
  return ({ id, own }) => {
    const codes = own === null ? [] : found(lookup.pathways, id).occupations.map(({ code }) => code);
    return Math.max(-1, ...codes.map((code) => told.get(code) ?? -1));
  };
}

/**
 * The order of the list: its three groups; records of a trade held by the years it was held, the longest first, then by whether they
 * open to VAE, then those whose title says the trade; of the others of a band, those that only their record links to a trade held last, and those of a trade where ROME sends first; then scores, ids.
 */
export function inOrder(
  space: Space,
  profile: Profile,
  pathways: PathwayMatch[],
  { isSent }: TradeNearness,
): PathwayMatch[] {
  const yearsAt = yearsOf(space, profile);
  const held = new Map(pathways.map((one) => [one.id, yearsAt(one)]));
  const years = ({ id }: PathwayMatch) => held.get(id) ?? -1;
  const vae = new Map(pathways.flatMap(({ id, own }) => (own === null ? [] : [[id, vaeOf(space, id)]])));
  const open = ({ id }: PathwayMatch) => vae.get(id) ?? 0;
  const says = new Map(
    pathways.flatMap(({ id, own }) => (own === null ? [] : [[id, shareTitled(space.lookup, id, own)]])),
  );
  const said = ({ id }: PathwayMatch) => says.get(id) ?? 0;
  const sent = ({ id, own, band }: PathwayMatch) => Number(own === null && band !== 'far' && isSent(id));
  /** What has ended, then what is given overseas only or to the armed forces, comes last. */
  const trades = profile.jobs.map(({ code }) => code);
  const last = ({ id }: PathwayMatch) => {
    const pathway = found(space.lookup.pathways, id);
    return pathway.status === 'inactive' ? 2 : Number(!isGivenHere(pathway, trades));
  };
  return pathways.sort(
    (a, b) =>
      places[groupOf(a)] - places[groupOf(b)] ||
      bands[a.band] - bands[b.band] ||
      Number(a.scant) - Number(b.scant) ||
      last(a) - last(b) ||
      years(b) - years(a) ||
      open(a) - open(b) ||
      said(b) - said(a) ||
      sent(b) - sent(a) ||
      byScore(a, b),
  );
}
