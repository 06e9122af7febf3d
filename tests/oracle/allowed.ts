import type { Options } from '../../src/core/plan/ask.ts';
import type { Case } from './draw.ts';
import { tradeOf, wayOf, type Way } from './person.ts';

/** Contexts of ROME that tell of a condition; loads follow a trade that was split from another one, nights do not. */
const contexts: Readonly<Record<string, string>> = { nuit: '300803', charges: '300795' };

function bears({ catalogue }: Case, code: string, setting: Options['settings'][number]): boolean {
  const trade = tradeOf(catalogue, code);
  const has = (one: typeof trade) => one.contexts.includes(contexts[setting] ?? '');
  return has(trade) || (setting !== 'nuit' && trade.parent !== null && has(tradeOf(catalogue, trade.parent)));
}

/** Whether a name is that of a trade held with more words, or with fewer. */
function isNamedAsOwn({ catalogue }: Case, code: string, jobs: readonly string[]): boolean {
  const words = (trade: string) => tradeOf(catalogue, trade).label.split(' ');
  const begins = (long: string[], short: string[]) =>
    long.length > short.length && short.every((word, place) => long[place] === word);
  return jobs.some((job) => begins(words(code), words(job)) || begins(words(job), words(code)));
}

/** Whether the constraints let one exercise a trade; towards a sector or a family, one's own trade by another name is none to go to. */
export function mayExercise(one: Case, code: string, jobs: readonly string[]): boolean {
  const { catalogue, options, target } = one;
  if (target.kind === 'field' && isNamedAsOwn(one, code, jobs)) return false;
  const sectors = catalogue.sectors
    .filter(({ occupations }) => occupations.includes(code))
    .map(({ id }) => id);
  return (
    !options.refused.includes(`metier:${code}`) &&
    !options.settings.some((setting) => bears(one, code, setting)) &&
    (sectors.length === 0 || sectors.some((id) => !options.avoid.includes(id)))
  );
}

/** Whether the constraints let one go through a pathway. */
export function mayFollow(one: Case, way: Way, held: readonly string[]): boolean {
  const { sectors, avoid, maxLevel, routes, registeredOn, refused, settings } = one.options;
  const own = way.sectors.map(({ sector }) => sector);
  const trades = way.occupations.map(({ code }) => code);
  return (
    way.status === 'active' &&
    !held.includes(way.id) &&
    !refused.includes(`parcours:${way.id}`) &&
    !way.blocs.some(({ code }) => refused.includes(`bloc:${code}`)) &&
    (own.length === 0 || own.some((id) => !avoid.includes(id))) &&
    (sectors.length === 0 || own.some((id) => sectors.includes(id))) &&
    (maxLevel === null || way.level === null || way.level <= maxLevel) &&
    (routes.length === 0 || (way.routes ?? []).some((route) => routes.includes(route))) &&
    (registeredOn === null || (way.register !== null && (way.ends === null || way.ends >= registeredOn))) &&
    (trades.length === 0 || trades.some((code) => !settings.some((setting) => bears(one, code, setting))))
  );
}

type Field = Extract<Case['target'], { kind: 'field' }>;

/** Towards families alone, a certificate names only trades of them, or its title has the first word of the name of one. */
const isOfHeart = (
  { title, occupations }: Way,
  target: Field,
  families: Case['catalogue']['families'],
): boolean =>
  target.sectors.length > 0 ||
  target.families.length === 0 ||
  target.families.some((id) => title.split(' ').includes(id.split('-')[0] ?? '')) ||
  occupations.every(({ code }) =>
    families.some((family) => target.families.includes(family.id) && family.occupations.includes(code)),
  );

/** Trades and pathways of where one aims, whatever the constraints. */
export function goalsOf({ catalogue, target }: Case): { trades: string[]; ways: Way[] } {
  const { occupations, pathways, sectors, families } = catalogue;
  if (target.kind === 'pathway') return { trades: [], ways: [wayOf(catalogue, target.id)] };
  if (target.kind === 'occupation')
    return {
      trades: [target.code],
      ways: pathways.filter((way) => way.occupations.some(({ code }) => code === target.code)),
    };
  const inAll = (chosen: readonly string[], own: readonly string[]) =>
    chosen.length === 0 || chosen.some((id) => own.includes(id));
  const of = (all: typeof sectors | typeof families, code: string) =>
    all.filter((one) => one.occupations.includes(code)).map(({ id }) => id);
  return {
    trades: occupations
      .map(({ code }) => code)
      .filter(
        (code) => inAll(target.sectors, of(sectors, code)) && inAll(target.families, of(families, code)),
      ),
    ways: pathways.filter(
      (way) =>
        inAll(
          target.sectors,
          way.sectors.map(({ sector }) => sector),
        ) &&
        inAll(
          target.families,
          way.families.map(({ family }) => family),
        ) &&
        isOfHeart(way, target, families),
    ),
  };
}

/**
 * To a trade aimed at: certificates without number only where there is none with one; those of one branch only for who exercises a trade of
 * its sectors, once a charter gives one in common.
 */
export function commonOnes(
  { catalogue, target }: Case,
  jobs: readonly string[],
  ways: readonly Way[],
): Way[] {
  if (target.kind !== 'occupation') return [...ways];
  const numbered = ways.filter(({ register }) => register !== null);
  const left = numbered.length > 0 ? numbered : ways;
  const ofBranch = ({ kind }: Way) => kind.startsWith('cqp');
  if (left.every((way) => !ofBranch(way) || way.charter === null)) return [...left];
  const here = catalogue.sectors
    .filter(({ occupations }) =>
      jobs.some((code) => occupations.includes(code) && tradeOf(catalogue, code).widespread !== true),
    )
    .map(({ id }) => id);
  return left.filter(
    (way) =>
      !ofBranch(way) || way.charter !== null || way.sectors.some(({ sector }) => here.includes(sector)),
  );
}
