import type { Target } from '../../src/core/plan/ask.ts';
import type { Catalogue } from '../../src/core/catalogue/files.ts';
import {
  aimOf,
  everywhere,
  familiesOf,
  meet,
  ownFamilies,
  ownSubjects,
  sectorsOf,
  usualLevel,
} from './belonging.ts';
import { contentOf } from './blocs.ts';
import { clear, type nearnessIn } from './nearness.ts';
import {
  genericOf,
  gesturesIn,
  thereOf,
  heartOf,
  tradeOf,
  wayOf,
  type Known,
  type Person,
  type Way,
} from './person.ts';

/** Words of a profession that is not proposed to who did not ask for it: leading, selling, designing. */
const professions = ['chef', 'commercial', 'dessinateur'];
/** The level of a certificate for who has a trade that no certificate names. */
const entryLevel = 4;

/** What concerns a person who goes somewhere: trades and pathways, for who knows so much. */
export type Relevant = {
  trade: (code: string, known: Known) => boolean;
  way: (way: Way, known: Known) => boolean;
};

export function relevanceFor(
  catalogue: Catalogue,
  { jobs }: Person,
  target: Target,
  { titles }: Pick<ReturnType<typeof nearnessIn>, 'titles'>,
  near: (code: string) => number,
): Relevant {
  const generic = genericOf(catalogue);
  const label = (code: string) => tradeOf(catalogue, code).label;
  const own = ownFamilies(catalogue, jobs, near);
  const aim = aimOf(catalogue, target);
  const subjects = ownSubjects(catalogue, jobs);
  const code = target.kind === 'occupation' ? target.code : null;
  const field = target.kind === 'field';
  const asked = [
    ...jobs.map(label),
    ...(code === null ? [] : [label(code)]),
    ...(target.kind === 'pathway' ? [wayOf(catalogue, target.id).title] : []),
    ...(field ? target.families : []),
  ];
  const fits = (title: string) =>
    professions.every((word) => !title.includes(word) || asked.some((one) => one.includes(word)));

  const usual = jobs.flatMap((job) => usualLevel(catalogue, job));
  const top = usual.length === 0 ? entryLevel : Math.max(...usual) + 1;
  const sentTo = jobs.flatMap((job) => tradeOf(catalogue, job).mobilities);
  /** Towards a sector: a trade usually certified above one's own is not exercised without ROME's word. */
  const stepUp = (to: string) =>
    !meet(familiesOf(catalogue, [to]), own) &&
    field &&
    !sentTo.includes(to) &&
    usualLevel(catalogue, to).some((one) => usual.length > 0 && one > Math.max(...usual));

  /** How much of a title the label of a trade says; in this world its only name. */
  const { like, main } = titles;
  const names = ({ occupations }: Way) => occupations.map((one) => one.code);
  const sector = ({ sectors }: Way, fit: (evidence: string) => boolean) =>
    sectors.filter(({ evidence }) => fit(evidence)).map((one) => one.sector);

  const ofOwnTrade = (way: Way) => {
    const first = main(way);
    return (
      (first !== null &&
        jobs.includes(first) &&
        like(first, way.id) > 0 &&
        !(like(code ?? '', way.id) > 0 && like(code ?? '', way.id) >= like(first, way.id))) ||
      (like(code ?? '', way.id) < 1 && jobs.some((job) => like(job, way.id) === 1))
    );
  };
  const ofAnotherTrade = (way: Way, aimed: string) => {
    const first = main(way);
    const most = first === null ? 0 : like(first, way.id);
    return (
      (first !== aimed && most > 0 && most >= 2 * like(aimed, way.id)) ||
      (like(aimed, way.id) === 0 && names(way).some((one) => one !== aimed && like(one, way.id) === 1))
    );
  };
  const near0 = [...aim.sectors, ...sectorsOf(catalogue, jobs)];
  const ofAnotherIndustry = (way: Way) => {
    const titled = sector(way, (evidence) => evidence === 'title');
    const branch =
      code !== null &&
      aim.sectors.length > 0 &&
      tradeOf(catalogue, code).widespread !== true &&
      titled.length === 0;
    // Towards families alone, for who has sectors: its own branch tells, not what was read of it.
    const alone =
      field && target.sectors.length === 0 && sectorsOf(catalogue, jobs).length > 0 && titled.length === 0;
    const ofBranch = sector(way, (evidence) => evidence === 'certifier');
    const widely = branch ? sector(way, (evidence) => evidence !== 'charter') : titled;
    const told = alone ? ofBranch : widely;
    return told.length > 0 && !meet(told, near0);
  };
  /** Towards a sector: the main trade is of other sectors only, and the title does not name the one aimed at. */
  const mainlyElsewhere = (way: Way) => {
    if (!field || target.sectors.length === 0) return false;
    const first = main(way);
    const places = first === null ? [] : sectorsOf(catalogue, [first]);
    const titled = sector(way, (evidence) => evidence === 'title');
    return places.length > 0 && !meet(places, [...target.sectors]) && !meet(titled, [...target.sectors]);
  };
  const ofFamilies = ({ families }: Way) => {
    const all = families.map(({ family }) => family);
    const strange = all.filter(
      (one) => everywhere.has(one) && !own.includes(one) && !aim.families.includes(one),
    );
    return (
      (meet(all, own) || meet(all, aim.families)) && (!field || strange.length < all.length - strange.length)
    );
  };

  const count = (gestures: Iterable<string>, known: Known) => {
    const all = [...gestures];
    const there = gesturesIn(catalogue, known);
    return counted(
      all.filter((one) => there.has(one)),
      all.length,
    );
  };
  const countHeart = (one: string, known: Known) =>
    counted(thereOf(catalogue, one, known), heartOf(catalogue, one).length);
  const counted = (met: string[], of: number) => {
    return { met: met.length, telling: met.filter((one) => !generic.has(one)).length, of };
  };
  const third = ({ met, telling, of }: ReturnType<typeof count>) => telling > 0 && met * 3 >= of;

  const way = (one: Way, known: Known): boolean => {
    if (target.kind === 'pathway' && one.id === target.id) return true;
    const named = meet(names(one), [...jobs]);
    if (!fits(one.title)) return false;
    if (field && one.title.includes('gestion entreprise') && !named) return false;
    if (code !== null && ofOwnTrade(one)) return false;
    if (field && one.level !== null && one.level > top) return false;
    if (field && named && usual.some(() => one.level !== null && one.level < Math.min(...usual)))
      return false;
    const otherTrade = code !== null && ofAnotherTrade(one, code);
    const otherIndustry = ofAnotherIndustry(one);
    if (named && !(code === null ? otherIndustry : otherTrade)) return true;
    if (otherTrade || otherIndustry || mainlyElsewhere(one)) return false;
    if (code !== null && main(one) === code && like(code, one.id) > 0) return countHeart(code, known).met > 0;
    const { gestures } = contentOf(catalogue, one);
    const about = catalogue.secondReadings.find(({ id }) => id === one.id)?.subjects ?? [];
    if (meet(about, subjects)) return count(gestures, known).met > 0;
    const first = main(one);
    const sent =
      field &&
      first !== null &&
      meet(
        sector(one, (evidence) => evidence === 'title'),
        [...target.sectors],
      ) &&
      jobs.some((job) => tradeOf(catalogue, job).mobilities.includes(first));
    // As towards that trade itself, one gesture of it that tells is enough, where ROME sends there or it is near.
    const nearby =
      field &&
      first !== null &&
      (one.level ?? entryLevel) <= entryLevel &&
      meet(
        sector(one, (evidence) => evidence === 'title'),
        [...target.sectors],
      ) &&
      (sentTo.includes(first) || clear(near(first), 0.05)) &&
      countHeart(first, known).telling > 0;
    const ofTheSector = sent && meet(sectorsOf(catalogue, [first]), [...target.sectors]);
    const belongs = ofFamilies(one) || (one.families.length === 0 ? !field : ofTheSector);
    return belongs && (third(count(gestures, known)) || nearby || (sent && third(countHeart(first, known))));
  };
  /** Where ROME sends, a very near trade of which half is there need not have a gesture that tells. */
  const next = (one: string, { met, of }: ReturnType<typeof count>) =>
    sentTo.includes(one) && clear(near(one), 0.2) && met >= 2 && met * 2 >= of;
  return {
    trade: (one, known) => {
      const there = countHeart(one, known);
      return fits(label(one)) && !stepUp(one) && (third(there) || next(one, there));
    },
    way,
  };
}
