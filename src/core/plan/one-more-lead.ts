import { found } from '../catalogue/lookup.ts';
import { isProposable } from '../catalogue/reserve.ts';
import { emptyProfile } from '../profile/profile.ts';
import { blocName } from '../text/bloc-name.ts';
import { allowsPathway, type Options, type Start } from './ask.ts';
import { singleBlocs } from './single-blocs.ts';
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
  // A bloc of a record that leads neither to the trade nor to a near one opens what nobody asked for.
  const lead = singleBlocs(world, told, options)
    .filter(({ pathway }) => isProposable(found(pathways, pathway), held))
    .filter(({ pathway }) => allowsPathway(options, found(pathways, pathway)))
    .find(({ pathway }) => found(pathways, pathway).occupations.some(({ code }) => wanted.includes(code)));
  return lead ? { ...lead, label: blocName(lead.label), opens: lead.opens.length } : null;
}
