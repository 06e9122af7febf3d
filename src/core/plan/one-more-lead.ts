import { found } from '../catalogue/lookup.ts';
import { isProposable } from '../catalogue/reserve.ts';
import { emptyProfile } from '../profile/profile.ts';
import { blocName } from '../text/bloc-name.ts';
import { allowsPathway, type Options, type Start } from './ask.ts';
import { domainOf } from './industry.ts';
import { singleBlocs } from './single-blocs.ts';
import { isMaking } from './wide.ts';
import type { World } from './world.ts';

/** A bloc that would open pathways, as the home page names it. `opens`: how many. */
export type OneMoreLead = {
  code: string;
  label: string;
  pathway: string;
  pathwayTitle: string;
  opens: number;
};

/** The bloc that would open most towards the trades wanted. */
export function oneMoreLead(
  world: World,
  start: Start,
  options: Options,
  wanted: readonly string[],
): OneMoreLead | null {
  const { pathways } = world.space.lookup;
  // Of a trade about which nothing was answered, as on the page of profiles.
  const told = start.kind === 'profile' ? start.profile : { ...emptyProfile(), jobs: [{ code: start.code }] };
  const held = told.jobs.map(({ code }) => code);
  // A bloc of a record that is neither of the trade nor of one shown, or has nothing of one's own heart, opens what nobody asked for.
  const belongs = nearOf(world, held, wanted);
  const lead = singleBlocs(world, told, options)
    .filter(({ pathway }) => belongs(pathway))
    .filter(({ pathway }) => isProposable(found(pathways, pathway), held))
    .filter(({ pathway }) => allowsPathway(options, found(pathways, pathway)))
    .find(({ pathway }) => found(pathways, pathway).occupations.some(({ code }) => wanted.includes(code)));
  return lead ? { ...lead, label: blocName(lead.label), opens: lead.opens.length } : null;
}

/** How many gestures at the heart of the trades held a record must ask for. */
const leastShared = 2;

/**
 * Whether a record is near what one does: its main trade is one of those wanted, or of the family or the domain of ROME of one of them or of those held; and it asks for some
 * of what is at the heart of the trades held, one gesture of which tells.
 */
function nearOf(world: World, held: readonly string[], wanted: readonly string[]): (id: string) => boolean {
  const { familiesByOccupation } = world.space.lookup;
  const known = [...new Set([...held, ...wanted])];
  const domains = new Set(known.map(domainOf));
  const makes = (code: string) => (familiesByOccupation.get(code) ?? []).map(({ id }) => id).filter(isMaking);
  const families = new Set(known.flatMap(makes));
  const hearts = new Set(held.flatMap((code) => world.core(code)));
  return (id) => {
    const main = world.titles.main(id);
    const isKin =
      main !== null && (domains.has(domainOf(main)) || makes(main).some((one) => families.has(one)));
    const shared = (world.courses.get(id)?.gestures ?? []).filter((place) => hearts.has(place));
    const isOwn =
      held.length === 0 ||
      (shared.length >= Math.min(leastShared, hearts.size) &&
        shared.some((place) => !world.generic.has(place)));
    return isKin && isOwn;
  };
}
