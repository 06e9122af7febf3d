import { found } from '../catalogue/lookup.ts';
import { named } from '../catalogue/summary.ts';
import type { Options, Start } from './ask.ts';
import { targetOf } from './answer.ts';
import { endOf } from './end-of.ts';
import type { End } from './ends.ts';
import { withKinElsewhere } from './kin-elsewhere.ts';
import { nearLeads, type DoorLead } from './door-leads.ts';
import { besideOwnWork } from './beside-aim.ts';
import { likedFirst } from './liked-first.ts';
import { hoursLast, lightOnes, sparedFirst } from './spared-first.ts';
import { keptGestures } from './kept-gestures.ts';
import { profileAt } from './problem.ts';
import { bearableOf, otherEntries } from './beginner.ts';
import { openings } from './openings.ts';
import { isOneIndustry } from './one-industry.ts';
import { oneMoreLead } from './one-more-lead.ts';
import { sectorsFrom } from './sectors-alike.ts';
import { avoidedAt, sparedSectors } from './settings.ts';
import { isInWorks } from './in-works.ts';
import { byPlace } from './place-order.ts';
import { isSupport } from './support.ts';
import type { World } from './world.ts';
import type { DoorAnswer, DoorEnds, DoorQuery } from './door-answer.ts';
import { mostOthers } from './answer-towards.ts';
import { tradesKnown } from './trades-known.ts';

/** More to who must leave their trade: they choose anew. */
const mostKept = 8;
const mostSectors = 12;
/** So many trades that spare what hurts are an answer: those that do not are left out. */
const leastLight = 2;

/** The sectors of an end that is one, or a whole industry. */
function sectorsOf(end: End | null): readonly string[] {
  const target = end && targetOf(end);
  return target?.kind === 'field' ? target.sectors : [];
}

/** The answer to who says not where they would go: industries that have their trade, near trades, trades to enter. */
export function answerAnywhere(
  world: World,
  start: Start,
  options: Options,
  ends: DoorEnds,
  {
    at: told = null,
    leaving = false,
    closes = false,
    more = true,
    where: wished = null,
    like = [],
  }: Pick<DoorQuery, 'at' | 'leaving' | 'closes' | 'more' | 'where' | 'like'>,
): DoorAnswer {
  const { lookup } = world.space;
  const person = profileAt(world, start);
  const at = tradesKnown(world, person);
  const held = at.flatMap((code) => lookup.sectorsByOccupation.get(code) ?? []).map(({ id }) => id);
  const now = sectorsOf(endOf(lookup, told));
  const isNow = ({ id }: { id: string }) => now.includes(id);
  // Offices are in works too: who supports firms goes on as anywhere.
  const supports = at.some((code) => isSupport(found(lookup.occupations, code)));
  const where = wished === 'usine' && supports ? null : wished;
  const leaves = leaving || where === 'autre';
  const isLeft = ({ id }: { id: string }) => (leaves && held.includes(id)) || (closes && now.includes(id));
  // Whose job ends with its industry is led out of it first.
  const isOnlyLeft = ({ sectors }: DoorLead) => sectors.length > 0 && sectors.every(isLeft);
  const kept = keptGestures(world, start, person, options);
  const open = openings(world, start, options);
  const near = nearLeads(world, start, person, options, open).filter(
    ({ id }) => !kept.some((lead) => lead.id === id),
  );
  const bearable = bearableOf(world, at, options);
  const beside = besideOwnWork(world, { start, person, options }, bearable, [...kept, ...near]);
  const there = leaving && kept.length === 0 ? withKinElsewhere(world, { person, options }, near) : near;
  const all = [...beside, ...kept, ...there]
    .flatMap((lead) => {
      const sectors = lead.sectors.filter(({ id }) => !options.avoid.includes(id));
      return lead.sectors.length > 0 && sectors.length === 0 ? [] : [{ ...lead, sectors }];
    })
    .sort(hoursLast(options))
    .sort(likedFirst(world, like))
    .sort(sparedFirst(world, options))
    .sort((a, b) => Number(isOnlyLeft(a)) - Number(isOnlyLeft(b)))
    .sort(byPlace(world, where, held));
  const { settings } = options;
  const has = avoidedAt(lookup, settings);
  // Who flees what is in the trade itself is not told to learn more of it.
  const avoided = at.length > 0 && bearable.length === 0;
  const practised = sparedSectors(sectorsFrom(world, bearable, now), options.settings)
    .filter(({ id }) => !options.avoid.includes(id))
    .sort((a, b) => Number(isLeft(a)) - Number(isLeft(b)))
    .sort((a, b) => Number(isNow(a)) - Number(isNow(b)));
  const outside = closes ? practised.filter((one) => !isNow(one)) : practised;
  const sectors = outside.length > 0 ? outside : practised;
  // Who wishes for a factory, near whom nothing is of works, enters there: the roads are no answer.
  const enters = where === 'usine' && !all.some(({ id }) => isInWorks(world, id));
  const entering = (some: readonly DoorLead[]) =>
    otherEntries(
      world,
      start,
      options,
      some.map(({ id }) => id),
      { works: where === 'usine', enters, like },
    );
  const light = lightOnes(world, options, all);
  const isEnough =
    light.length >= leastLight || (light.length < all.length && entering(light).length >= leastLight);
  const leads = enters ? [] : (isEnough ? light : all).slice(0, kept.length > 0 ? mostKept : mostOthers);
  const entries = entering(leads);
  const others = enters && entries.length === 0 ? all.slice(0, mostOthers) : leads;
  const said = new Set([...others, ...entries].map(({ id }) => id));
  // Beside trades that one may enter, what is near lists none of which nothing is there.
  const listed = entries.length > 0 ? open.trades.filter(({ shared }) => shared > 0) : open.trades;
  const isWhole = open.pathways.length === 0 && listed.every(({ code }) => said.has(code));
  return {
    kind: 'anywhere',
    ...ends,
    ...(isWhole && { isWhole }),
    sectors: sectors.slice(0, mostSectors).map(named),
    ownOnly:
      sectors.length > 0 &&
      (sectors.every((one) => isLeft(one) || isNow(one)) || isOneIndustry(lookup, at, sectors)),
    avoided,
    why: settings.filter((one) => at.some((code) => has(found(lookup.occupations, code)).includes(one))),
    others,
    entries,
    oneMore:
      more && !avoided
        ? oneMoreLead(world, start, options, [...bearable, ...others.map(({ id }) => id)])
        : null,
  };
}
