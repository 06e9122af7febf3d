import { blocIndex } from '#core/bridges/bridges.ts';
import type { English } from '#core/catalogue/english.ts';
import type { Catalogue } from '#core/catalogue/files.ts';
import type { ItemRecords } from '#core/catalogue/listed.ts';
import { glossesIn } from '#core/words/glosses.ts';
import { comparePathways, type Compared } from '#core/compare/pathways.ts';
import { compareCsv } from '#core/compare/csv.ts';
import { compareSectors } from '#core/compare/sectors.ts';
import { blocsFor, counted, explainCounted, forYou } from '#core/match/for-you.ts';
import { match } from '#core/match/match.ts';
import { withNames } from '#core/match/explained.ts';
import { matchView, type MatchFilter } from '#core/match/view.ts';
import { tellingQuestions } from '#core/match/telling.ts';
import { buildSpace, type SpaceParts } from '#core/match/space.ts';
import { nearestPathways } from '#core/match/nearest.ts';
import { whatIf } from '#core/match/counterfactual.ts';
import { found, lookup } from '#core/catalogue/lookup.ts';
import { named } from '#core/catalogue/summary.ts';
import type { Person } from '#core/next-steps/facts.ts';
import { fundingGoal } from '#core/pages/funding-goal.ts';
import { doorNext } from '#core/pages/door-next.ts';
import { matchNext, pathwayPageNext, tradePageNext } from '#core/pages/page-next.ts';
import { avoiding, seeksWorkStudy } from '#core/next-steps/person.ts';
import { plannedNext } from '#core/pages/plan-next.ts';
import { answerMobility, saidAgain, tradesSaid } from '#core/plan/answer.ts';
import { endOf } from '#core/plan/end-of.ts';
import { beginning } from '#core/plan/beginning.ts';
import { answerDoor } from '#core/plan/door.ts';
import type { DoorQuery } from '#core/plan/door-answer.ts';
import { drivingLast } from '#core/plan/driving-last.ts';
import { leadsToAvoid, type Avoiding } from '#core/plan/leads-to-avoid.ts';
import { moveLists, type MoveTable, type NearMoves } from '#core/plan/moves.ts';
import { grants, noProfileWish, type ProfileWish } from '#core/plan/profile-wish.ts';
import type { MobilityQuery } from '#core/plan/query.ts';
import { singleBlocs } from '#core/plan/single-blocs.ts';
import { buildWorld, type World, type WorldParts } from '#core/plan/world.ts';
import { describe } from '#core/profile/describe.ts';
import { paperView } from '#core/profile/papers.ts';
import type { Profile } from '#core/profile/profile.ts';
import { surenessOf } from '#core/profile/sureness.ts';
import { knownIn, reconcile } from '#core/profile/reconcile.ts';
import type { TextData } from '#core/profile/reading/forms-file.ts';
import type { TextReader } from '#core/profile/reading/read-text.ts';
import type { Lang } from '#core/words/lang.ts';
import { dayOfClock } from '$lib/today.ts';
import type { WordingLoader } from './wordings.ts';

/** How many near pathways are looked at for bridges. */
const mostNear = 40;

/** Competences that an explanation names. */
const itemsIn = ({ blocs }: ReturnType<typeof explainCounted>): string[] =>
  blocs.flatMap(({ skills }) =>
    skills.flatMap(({ id, through }) => (through === null ? [id] : [id, through])),
  );

const tradesOf = ({ jobs }: Profile): string[] => jobs.map(({ code }) => code);

/**
 * What the worker can be asked, on one catalogue and its estimated moves. `forms`: asked for at the first text to read. `words`:
 * brings the wordings that the lean catalogue lacks; a service that says none does not wait for them. `ready`: what came computed with the
 * catalogue.
 */
export function services(
  catalogue: Catalogue,
  moves: MoveTable | NearMoves,
  forms: () => Promise<TextData>,
  words: WordingLoader,
  ready: Partial<SpaceParts & WorldParts & { lists: ItemRecords }> = {},
) {
  const ways = lookup(catalogue, ready.itemPlace, ready.lists);
  const space = buildSpace(catalogue, ways, ready);
  const known = knownIn(ways);
  let blocs: ReadonlyMap<string, string[]> | undefined;
  const compared: Compared = {
    lookup: ways,
    ways: {
      get blocs() {
        return (blocs ??= blocIndex(ways, catalogue.pathways));
      },
      near: (id) => nearestPathways(space, id, mostNear),
    },
    get skills() {
      return ways.readings;
    },
  };
  let reader: TextReader | undefined;
  const readerOfTexts = async (): Promise<TextReader> => {
    // Half of the worker's script: it comes with the first text.
    const [{ TextReader: Reader }, read] = await Promise.all([
      import('#core/profile/reading/read-text.ts'),
      forms(),
      words.all(),
    ]);
    return (reader ??= new Reader(ways, known.numbers, read));
  };
  let made: World | undefined;
  const world = (): World => (made ??= buildWorld(space, moves, ready));
  /** Who comes to a page from an answer, by the ends that the address says. */
  const readerOf = (from: string | null, to: string | null, person: Person) => ({
    ...{ person, from: endOf(ways, from), to: endOf(ways, to) },
    beginner: from === beginning,
  });
  let last: { key: string; found: ReturnType<typeof match> } | undefined;
  /** Pathways and trades for a profile, found once for all that a page asks of it. */
  const matched = (profile: Profile) => {
    const key = JSON.stringify(profile);
    if (last?.key !== key) last = { key, found: match(space, profile) };
    return last.found;
  };
  return {
    match: (profile: Profile, filter: MatchFilter, wish = noProfileWish()) =>
      matchView(
        ways,
        matched(profile).pathways,
        filter,
        grants(ways, wish, tradesOf(profile)),
        counted(space, profile),
      ),
    /** The values that the matches can be narrowed to. */
    facets: () => ({
      sectors: catalogue.sectors.map(named),
      families: catalogue.families.map(named),
      routes: catalogue.routes.map(named),
    }),
    /** An end of a question, by its address form. */
    named: (end: string) => endOf(ways, end),
    /** How each bloc stands for a person, without names, and what it comes to. */
    judge: (profile: Profile, id: string) => {
      const blocs = blocsFor(space, profile)(id);
      const codes = found(ways.pathways, id).blocs.map(({ code }) => code);
      return {
        states: blocs.map(({ code, state }) => ({ code, state })),
        forYou: forYou(ways, blocs, codes),
      };
    },
    explain: async (profile: Profile, id: string) => {
      const explained = explainCounted(space, profile, id);
      await words.ofItems(itemsIn(explained), tradesOf(profile));
      return withNames(ways, explained);
    },
    whatIf: async (profile: Profile, id: string) => {
      await words.ofItems(itemsIn(explainCounted(space, profile, id)), tradesOf(profile));
      return whatIf(space, profile, id, 5);
    },
    /** The single blocs that would open most, but those of what is avoided: where one would like to go changes nothing here. */
    oneMore: (profile: Profile, wish: ProfileWish = noProfileWish()) => singleBlocs(world(), profile, wish),
    questions: async (profile: Profile, skipped: string[], wish: ProfileWish = noProfileWish()) => {
      await words.ofTrades(tradesOf(profile));
      return tellingQuestions(space, profile, skipped, 5, grants(ways, wish, tradesOf(profile)));
    },
    sureness: (profile: Profile) => surenessOf(ways, profile),
    describe: async (profile: Profile) => {
      const old = profile.certifications.filter((id) => ways.superseded.get(id)?.title === '');
      await (old.length > 0 ? words.all() : words.ofItems(Object.keys(profile.skills), tradesOf(profile)));
      return describe(ways, profile);
    },
    /** The papers that the catalogue does not hold, with what they still open. */
    papers: (profile: Profile) => (profile.papers ?? []).map((paper) => paperView(ways, paper)),
    reconcile: (profile: Profile) => reconcile(profile, known),
    /** The trades and records that numbers mean today: an old one's successors. */
    numbered: (ids: readonly string[]) => ids.flatMap(known.numbers),
    /** What a text tells. An empty one has the reader ready, which takes longer than to paste. */
    readText: async (text: string, today: string) => (await readerOfTexts()).read(text, today),
    comparePathways: async (ids: string[], lang: Lang, en: English[]) => {
      await words.all();
      return comparePathways(compared, ids, lang, glossesIn({ en }, lang));
    },
    compareCsv: async (ids: string[], lang: Lang) => {
      await words.all();
      return compareCsv(compared, ids, lang);
    },
    mobility: async (query: MobilityQuery, profile: Profile, today: string) => {
      // The words of the trade aimed at come while the answer is sought.
      if (query.from !== null && query.to !== null) void words.ofTrades([query.to]).catch(() => undefined);
      const answer = answerMobility(world(), query, profile, today);
      // Wordings only add to this answer: it does without those that do not come.
      await words.ofTrades(tradesSaid(answer)).catch(() => undefined);
      return saidAgain(world(), answer, profile);
    },
    fundingGoal: (id: string, profile: Profile) => fundingGoal(space, id, profile),
    plannedNext: (
      answer: Parameters<typeof plannedNext>[1],
      person: Person,
      profile: Profile,
      today: string | null = null,
      /** The industry in which one says to work. */
      at: string | null = null,
    ) => plannedNext(ways, answer, person, profile, today, at),
    matchNext: (profile: Profile, id: string, person: Person) =>
      matchNext(ways, explainCounted(space, profile, id), person, profile),
    /** What to do about a trade, as its page names it, for who comes there from an answer (`from` and `to`: its ends). */
    tradeNext: (
      trade: { id: string; label: string },
      from: string | null,
      to: string | null,
      person: Person,
    ) => tradePageNext(ways, trade, readerOf(from, to, person)),
    /** The same about a pathway. */
    pathwayNext: (id: string, from: string | null, to: string | null, person: Person) =>
      pathwayPageNext(ways, found(ways.pathways, id), readerOf(from, to, person)),
    /** Of the leads of a page, those that no answer would propose to who avoids this. */
    leadsToAvoid: (ids: readonly string[], avoiding: Avoiding) => leadsToAvoid(world(), ids, avoiding),
    door: (query: DoorQuery, profile: Profile, person: Person) => {
      const { jobLoss, health } = person;
      const leaving = jobLoss !== null && jobLoss !== 'none';
      const unfit = health === true && (query.settings ?? []).includes('permis');
      const closes = person.redeploys === true || jobLoss === 'site-closing';
      const found = answerDoor(
        world(),
        { today: dayOfClock(), ...query, leaving, closes, workStudy: seeksWorkStudy(person) },
        profile,
      );
      const answer = unfit ? drivingLast(found) : found;
      return {
        answer,
        next: doorNext(ways, answer, avoiding(person, query.settings), profile, query.at ?? null),
      };
    },
    compareSectors: (ids: string[]) =>
      compareSectors({ compared, items: space.items, moves: moveLists(space.occupations, moves).from }, ids),
  };
}

export type WorkServices = ReturnType<typeof services>;
