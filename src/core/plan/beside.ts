import { coursesOf, nameOf, tradeOf } from './naming.ts';
import { isOfficial, type FoundPlan } from './question.ts';
import { usualLevel } from './relevance.ts';
import { isDemotion } from './step-down.ts';
import type { World } from './world.ts';

/** What tells how two trades stand to each other. */
type Ways = { joint: Pick<World['joint'], 'between'> } & Parameters<typeof usualLevel>[0] & {
    space: { lookup: { occupations: ReadonlyMap<string, { label: string }> } };
  };
/** With what tells which certificate is the trade left itself. */
type Told = Ways & { titles: Pick<World['titles'], 'likeLabel'>; courses: World['courses'] };

/** What an answer is compared with: the trades left, how near a trade or a pathway is, what it has in common, and how many answers are there already. */
export type Beside = {
  at: readonly string[];
  near: (code: string) => number;
  nearPathway: (id: string) => number;
  /** Whether a gesture that is there of a trade tells something: not one of every trade. */
  tells: (code: string) => boolean;
  known: number;
};

/** Nearness under which a trade that no certification shares is not said beside a surer answer. */
const leastForeign = 0.08;
/** Nearness under which a certificate is not said beside what is surer, nor a trade to learn beside a certificate. */
export const leastHardlyNear = 0.04;
/** The same beside one's own trade, exercised there as it is: what is less near is the certificate of another trade of the branch. */
const leastBesideOwn = 0.2;
/** Levels that one falls by from who knows how to who operates. */
const fall = 2;

/** Whether a trade is far from every trade left: no certification leads to both, and little else is in common. */
const isForeign = ({ joint }: Ways, { at, near }: Beside, code: string): boolean =>
  near(code) < leastForeign && at.every((from) => joint.between(from, code) === 0);

/** Letters and figures of a code of ROME that are its domain. */
const domain = 3;

/**
 * Whether a trade is met by chance: of another domain of ROME, no certification leads to it and to a trade left, and all that is in common
 * is what every trade does (to maintain, to set, to check a machine): an electrician is no blacksmith.
 */
const isByChance = ({ joint }: Ways, { at, tells }: Beside, code: string): boolean =>
  at.every((from) => joint.between(from, code) === 0 && from.slice(0, domain) !== code.slice(0, domain)) &&
  !tells(code);

/** Whether a trade is of another family and asks for two levels less than each trade left. */
function isFall(world: Ways, { at }: Pick<Beside, 'at'>, code: string): boolean {
  const there = usualLevel(world, code);
  return (
    there !== null &&
    at.every((from) => {
      const own = usualLevel(world, from);
      return own !== null && own - there >= fall && world.joint.between(from, code) !== null;
    })
  );
}

/** Whether a certificate is the trade left itself, to learn again: who exercises it may have it recognised, nothing else. */
const isOfTradeLeft = (world: Told, { at }: Beside, one: FoundPlan): boolean =>
  nameOf(world, one) !== 'byVae' &&
  coursesOf(one).some((id) => at.some((code) => world.titles.likeLabel(code, id) === 1));

/**
 * Which trades are still said beside what is surer. Where the trade left is exercised as it is, or ROME sends to another one, a foreign
 * trade is a filler, and so is a certificate that is hardly near; and whose trade is exercised there as it is does not
 * fall two levels, nor from technician to operator, nor learn it again. A trade met by chance is never said, ROME's own mobilities always.
 */
export function saidBeside(
  world: Told,
  beside: Beside,
  trades: readonly FoundPlan[],
): (one: FoundPlan) => boolean {
  const asItIs = beside.known > 0;
  const leastNear = asItIs ? leastBesideOwn : leastHardlyNear;
  const surer = asItIs || trades.some((one) => tradeOf(one) !== null && isOfficial(one));
  return (one) => {
    if (beside.at.length === 0) return true;
    const code = tradeOf(one);
    if (code === null)
      return (
        !(asItIs && isOfTradeLeft(world, beside, one)) &&
        (!surer || coursesOf(one).every((id) => beside.nearPathway(id) >= leastNear))
      );
    if (isOfficial(one)) return true;
    if (isByChance(world, beside, code)) return false;
    const isDown = isFall(world, beside, code) || isDemotion(world.space.lookup, beside.at, code);
    return !(surer && isForeign(world, beside, code)) && !(asItIs && isDown);
  };
}

/** Whether a plan is a faint one: ROME does not send to where it arrives, and that is hardly near. */
export function isFaint(
  { near, nearPathway }: Pick<Beside, 'near' | 'nearPathway'>,
  one: FoundPlan,
): boolean {
  const code = tradeOf(one);
  if (code !== null) return !isOfficial(one) && near(code) < leastHardlyNear;
  return coursesOf(one).every((id) => nearPathway(id) < leastHardlyNear);
}
