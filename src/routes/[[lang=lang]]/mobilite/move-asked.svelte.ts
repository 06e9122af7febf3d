import { tick } from 'svelte';
import { replaceState } from '$app/navigation';
import type { Situation } from '#core/funding/situation.ts';
import { statusChoiceOf } from '#core/funding/status-choice.ts';
import type { NextView } from '#core/pages/next-view.ts';
import { nobody } from '#core/next-steps/facts.ts';
import {
  alsoSaid,
  avoiding,
  personOf,
  recruits,
  seeksWorkStudy,
  situationOf,
} from '#core/next-steps/person.ts';
import type { MobilityAnswer } from '#core/plan/answer.ts';
import {
  emptyMobility,
  formatMobility,
  industryAt,
  parseMobility,
  soughtSaid,
  unreadEnds,
  type MobilityQuery,
} from '#core/plan/query.ts';
import { entryText } from '$lib/i18n/entry/index.ts';
import { fundingText } from '$lib/i18n/funding/index.ts';
import { keptText } from '$lib/i18n/kept/index.ts';
import { moveText } from '$lib/i18n/move/index.ts';
import { nextText } from '$lib/i18n/next/index.ts';
import { plannedText } from '$lib/i18n/planned/index.ts';
import { paramsHere } from '$lib/params-here.ts';
import { unlessLost } from '$lib/part.ts';
import { personChosen, readSituation, withSituation } from '$lib/plan/situation-address.ts';
import { savedPlans } from '$lib/plan/saved.svelte.ts';
import { carriesProfile, openAtStart } from '$lib/profile/opening.ts';
import { profileStore } from '$lib/profile/store.svelte.ts';
import { told } from '$lib/profile/told.svelte.ts';
import { dayOfClock } from '$lib/today.ts';
import { workClient } from '$lib/work/client.svelte.ts';
import { unlessFailed } from '$lib/worker/client.svelte.ts';
import type { moveParts } from './parts.ts';

/** What draws an answer, and what is said there. */
export const drawn = () =>
  [import('./parts.ts'), entryText, fundingText, moveText, nextText, plannedText] as const;

/** A question of the page of moves and what is known of its answer: the address is the only state, with the profile. */
export class MoveAsked {
  query = $state.raw<MobilityQuery>(emptyMobility());
  /** What the address names and cannot be an end. */
  unread = $state.raw<readonly string[]>([]);
  answer = $state.raw<MobilityAnswer>();
  /** What draws the answer, and whether it could not come. */
  parts = $state.raw<typeof moveParts>();
  lost = $state(false);
  notices = $state.raw<string[]>([]);
  searching = $state(false);
  today = $state('');
  /** Asked only when the person wants leads. */
  situation = $state.raw<Situation | null>(null);
  /** Come by the employers' door: the trade to fill is asked, and who may come is told, until a start is named. */
  recruits = $state(false);
  /** The words in which one said the trade to fill, and no trade was read. */
  sought = $state('');
  next = $state.raw<NextView>();
  /** The recommended plan is drawn first; the other parts of the first answer come with what to do next. */
  whole = $state(false);
  /** The lists that an end or a condition is chosen from are there: a page that is asked a question answers it before them. */
  listed = $state(false);
  /** Where the reader goes on once the answer is there: ids, the first one that stands. */
  goOn: readonly string[] = [];
  #opened = false;
  #latest = 0;

  /** Whatever changed the address, the plans follow. */
  async refresh(): Promise<void> {
    const mine = ++this.#latest;
    this.today = dayOfClock();
    this.#read(paramsHere());
    this.searching = true;
    // A link to a part of the answer: it is drawn later than the page.
    if (/^#(ouvertures|gestes-\w+)$/u.test(location.hash)) this.goOn = [location.hash.slice(1)];
    savedPlans.open();
    // What was answered in this tab is there after a step back.
    this.situation ??= savedPlans.situationOf(formatMobility(this.query)) ?? told.funding;
    const isReady = await this.#openProfile();
    const [found] = await Promise.all([
      isReady
        ? unlessFailed(workClient.call('mobility', this.#forPerson(), profileStore.current, this.today))
        : undefined,
      this.#draw(),
    ]);
    if (mine !== this.#latest) return;
    this.searching = false;
    this.listed ||= !found;
    if (!found) return;
    this.answer = found;
    await this.#follow(mine);
  }

  /** A situation told: whom to call follows, the plans stay. */
  tell(said: Situation | null): void {
    this.situation = said;
    told.add(personOf(said, []));
    told.funding = said;
    keepSituation();
    void this.#follow(this.#latest);
  }

  /** The question, with what was told of the person that orders its plans. */
  #forPerson(): MobilityQuery {
    const { options } = this.query;
    return { ...this.query, options: { ...options, workStudy: seeksWorkStudy(told.current) } };
  }

  #read(params: URLSearchParams): void {
    this.query = parseMobility(params);
    this.unread = unreadEnds(params);
    this.sought = soughtSaid(params);
    const { from, to } = this.query;
    told.ends = { from, to };
    this.listed ||= from === null && to === null;
    const choice = readSituation(params);
    if (choice !== null) told.add(personChosen(choice));
    if (this.query.options.workStudy === true) told.add({ ...nobody(), workStudy: true });
    const isDoor = location.hash === '#arrivee';
    this.recruits = from === null && (isDoor || (to !== null && (this.recruits || recruits(told.current))));
    // Said once, it is held by the address: loaded anew or sent on, the page asks the same.
    if (this.recruits && to !== null && !recruits(told.current)) told.add(personChosen('employer'));
    keepSituation();
    if (this.query.from !== null || this.query.to !== null)
      [told.avoided, told.refused] = [this.query.options.settings, this.query.options.avoid];
  }

  /** The link or the saved profile, once; false when it could not be read. */
  async #openProfile(): Promise<boolean> {
    const said = this.#opened ? [] : await openAtStart();
    this.#opened ||= said !== undefined;
    if (said === undefined) this.notices = carriesProfile(location.hash) ? [keptText().linkKept] : [];
    else if (said.length > 0) this.notices = said;
    return said !== undefined;
  }

  /** Has at hand what draws an answer, where there is a question. */
  async #draw(): Promise<void> {
    if (this.parts !== undefined || (this.query.from === null && this.query.to === null)) return;
    this.parts = (await unlessLost(...drawn()))?.moveParts;
    this.lost = this.parts === undefined;
    await this.parts?.openNames();
  }

  /** What to do next, and where the reader goes on. */
  async #follow(mine: number): Promise<void> {
    const { settings } = this.query.options;
    const person = avoiding(alsoSaid(told.current, personOf(this.situation, settings)), settings);
    const { answer } = this;
    const view =
      answer !== undefined && answer.kind !== 'nothing' && answer.kind !== 'emptyProfile'
        ? await unlessFailed(
            workClient.call(
              'plannedNext',
              answer,
              person,
              profileStore.current,
              this.today || null,
              industryAt(this.query),
            ),
          )
        : undefined;
    if (mine !== this.#latest) return;
    this.next = view;
    this.whole = true;
    this.listed = true;
    await tick();
    const there = this.goOn.map((id) => document.getElementById(id)).find((one) => one !== null);
    this.goOn = [];
    there?.focus();
  }
}

/** The situation told goes along in the address, as on the home page. */
function keepSituation() {
  const { pathname, search, hash } = location;
  const said = withSituation(search, statusChoiceOf(situationOf(told.current)) ?? '');
  if (said !== search) replaceState(`${pathname}${said}${hash}`, {});
}
