import { certificatesTo } from '../catalogue/certified.ts';
import { found } from '../catalogue/lookup.ts';
import type { Options, Start, Target } from './ask.ts';
import { hasSomething, leadOfPlans, leadTo, type DoorLead } from './door-leads.ts';
import { besideAim } from './beside-aim.ts';
import { hoursLast, sparedFirst } from './spared-first.ts';
import { drivenBy } from './permits.ts';
import { plan } from './plan.ts';
import { profileAt } from './problem.ts';
import { firstPlanTo } from './first-plan.ts';
import { rulesThere } from './rules-there.ts';
import type { Planned } from './plan.ts';
import { leadsSomewhere } from './last-resort.ts';
import { toldAt } from './settings.ts';
import type { World } from './world.ts';
import type { DoorAnswer, DoorEnds, TradeThere } from './door-answer.ts';
import { tradesKnown } from './trades-known.ts';

/** How many other leads an answer lists. */
export const mostOthers = 5;

/** The answer to who says where they would go: what of it is theirs there already, and the first lead. */
export function answerTowards(
  world: World,
  start: Start,
  target: Target,
  options: Options,
  ends: DoorEnds,
): DoorAnswer {
  const person = profileAt(world, start);
  const planned = plan(world, start, target, options);
  const nearest =
    target.kind === 'field' ? leadOfPlans(world, person, planned.plans) : leadTo(world, person, target);
  // One's own trade has there what is avoided: a spared one of which most is to learn is one of the others, and no answer.
  const lead = planned.fledThere.length > 0 && nearest && isMostlyToLearn(nearest) ? null : nearest;
  const inSector = target.kind === 'field' ? target.sectors : [];
  const spared = planned.sparedThere.filter(({ id }) => id !== lead?.id);
  const said = new Set([...planned.alsoThere, ...spared, ...(lead ? [lead] : [])].map(({ id }) => id));
  const answered =
    planned.alsoThere.length > 0 ||
    spared.length > 0 ||
    (lead !== null && hasSomething(lead) && leadsOn(planned));
  const beside = besideAim(world, { start, person, target, options }, { said, answered });
  const others = beside.leads.sort(hoursLast(options)).sort(sparedFirst(world, options));
  return {
    kind: 'move',
    ...ends,
    asItIs: planned.alsoThere.map((trade) => ({
      ...trade,
      certified: certifiedIn(world, trade.id, inSector),
      settings: toldAt(found(world.space.lookup.occupations, trade.id), options.settings),
      drives: drivenBy(trade),
      welds: /soud/iu.test(trade.label),
    })),
    fled: planned.fledThere,
    spared,
    entries: (planned.none?.entries ?? []).filter(({ id }) => !said.has(id)),
    coldThere: planned.coldThere,
    aimedHas: planned.aimedHas,
    permitsThere: planned.permitsThere,
    rulesThere:
      planned.alsoThere.length > 0 ? rulesThere(world.space.lookup, target, tradesKnown(world, person)) : [],
    lead: lead && hasSomething(lead) && leadsOn(planned) ? lead : null,
    ...firstPlanTo(planned.plans, lead),
    others: others.slice(0, mostOthers),
    othersThere: beside.there,
  };
}

const isMostlyToLearn = ({ counts: { have, recognise, learn } }: DoorLead): boolean =>
  learn > have + recognise;

/** Whether the page of the plan leads on: by a plan, by what it names that leads there, or by what it says of what is to be avoided. */
const leadsOn = ({ plans, none, sameOccupation, aimedHas, coldThere }: Planned): boolean =>
  plans.length > 0 ||
  sameOccupation ||
  coldThere ||
  aimedHas.length > 0 ||
  none === null ||
  leadsSomewhere(none);

function certifiedIn(
  { space: { lookup } }: World,
  code: string,
  wanted: readonly string[],
): TradeThere['certified'] {
  const pathways = certificatesTo(lookup, code);
  if (pathways.length === 0) return null;
  const there = pathways.some(({ sectors }) => sectors.some(({ sector }) => wanted.includes(sector)));
  return wanted.length === 0 || there ? 'there' : 'elsewhere';
}
