import { tick } from 'svelte';
import { goto, replaceState } from '$app/navigation';
import { statusChoiceOf } from '#core/funding/status-choice.ts';
import { nobody, type Person } from '#core/next-steps/facts.ts';
import { alsoSaid, personOf, situationOf } from '#core/next-steps/person.ts';
import type { NextView } from '#core/pages/next-view.ts';
import type { End } from '#core/plan/ends.ts';
import { beginning } from '#core/plan/beginning.ts';
import type { DoorAnswer as Answer, DoorQuery } from '#core/plan/door-answer.ts';
import { emptyMobility, formatMobility, parseMobility, unreadEnds } from '#core/plan/query.ts';
import { isWishedWork } from '#core/plan/wished-names.ts';
import { isWishedPlace } from '#core/plan/work-place.ts';
import { removeJob } from '#core/profile/edit.ts';
import type { PaperView } from '#core/profile/papers.ts';
import type { Read } from '#core/search/results.ts';
import { glossesIn, type GlossOf } from '#core/words/glosses.ts';
import { englishNames } from '$lib/english-names.ts';
import { entryText } from '$lib/i18n/entry/index.ts';
import { fundingText } from '$lib/i18n/funding/index.ts';
import { lang, link } from '$lib/i18n/index.ts';
import { keptText } from '$lib/i18n/kept/index.ts';
import { nextText } from '$lib/i18n/next/index.ts';
import { papersText } from '$lib/i18n/papers/index.ts';
import { profileText } from '$lib/i18n/profile/index.ts';
import { readText } from '$lib/i18n/read/index.ts';
import { staffText } from '$lib/i18n/staff/index.ts';
import { paramsHere } from '$lib/params-here.ts';
import { siteAnswers, unlessLost } from '$lib/part.ts';
import { personChosen, readSituation, withSituation } from '$lib/plan/situation-address.ts';
import { profileStore } from '$lib/profile/store.svelte.ts';
import { told } from '$lib/profile/told.svelte.ts';
import { readFrom } from '$lib/read-from.ts';
import { workClient } from '$lib/work/client.svelte.ts';
import { unlessFailed } from '$lib/worker/client.svelte.ts';
import { keepNotes, notesOf } from './door-notes.ts';
import { endsSwapped, type OtherEnd } from './door-other.ts';
import type DoorAnswerView from './DoorAnswer.svelte';

/** Of a profile alone: an answer about a trade speaks of nobody's papers. Without them the answer still says what it says. */
const papersOf = async ({ from }: DoorQuery): Promise<readonly PaperView[]> =>
  from === 'profil' && profileStore.current.papers !== undefined
    ? ((await unlessFailed(workClient.call('papers', profileStore.current))) ?? [])
    : [];

/** What draws an answer, and what is said there. */
const drawing = () =>
  unlessLost(
    import('./DoorAnswer.svelte'),
    entryText,
    fundingText,
    keptText,
    nextText,
    papersText,
    profileText,
    readText,
    staffText,
  );

/** An end that one aims at, as an address says it; null for none. */
const endIn = (said: string | null): string | null =>
  parseMobility(new URLSearchParams({ vers: said ?? '' })).to;

/** As many other ends as a wish is read to say. */
const mostOthers = 4;

/** The other ends that an address says, each once. */
const othersIn = (params: URLSearchParams, to: string): string[] =>
  [...new Set(params.getAll('ou').map(endIn))]
    .flatMap((one) => (one === null || one === to ? [] : [one]))
    .slice(0, mostOthers);

/** For how many people an employer asks; nothing where the address does not say it. */
function staffIn(params: URLSearchParams): Pick<Person, 'staff'> {
  const said = /^[1-9]\d{0,3}$/u.exec(params.get('personnes') ?? '')?.[0];
  return said === undefined ? {} : { staff: Number(said) };
}

/** The question of the home page, that the address holds, and its answer. */
export class HomeAnswer {
  query = $state.raw<DoorQuery>({ from: null, to: null });
  /** What the address names and cannot be an end. */
  unread = $state.raw<readonly string[]>([]);
  answer = $state.raw<Answer>();
  /** The answers for the other ends that were said, and where each is asked first. */
  beside = $state.raw<readonly OtherEnd[]>([]);
  next = $state.raw<NextView | null>(null);
  /** How and where one would work, as the words asked about say it; an address does not keep them. */
  reads = $state.raw<Read[]>([]);
  /** What the profile holds that the catalogue does not. */
  papers = $state.raw<readonly PaperView[]>([]);
  /** English names of what the answer names. */
  names = $state.raw<GlossOf>(() => null);
  /** The answer's drawing comes with the first question: the page itself stays light. */
  View = $state.raw<typeof DoorAnswerView>();
  asking = $state(false);
  /** The answer or its drawing could not come. */
  failed = $state(false);
  /** Who the words asked about tell of; null: an address tells no more than its conditions to avoid. */
  #person: Person | null = null;
  #latest = 0;
  /** How many were asked for here, and up to which one focus has gone to the answer: it does not go to one that an address brings. */
  #asks = 0;
  #reached = 0;

  /** Answers what the address asks, anew. */
  async refresh(): Promise<void> {
    const mine = ++this.#latest;
    const asks = this.#asks;
    const isAwaited = asks > this.#reached;
    // An answer drawn again must not lose who was reading it.
    const isRead = (document.activeElement?.closest('[aria-labelledby="reponse"]') ?? null) !== null;
    const isAsked = this.#read(paramsHere());
    [this.answer, this.asking, this.failed, this.beside] = [undefined, isAsked, false, []];
    // Notes are of the words asked about: who comes back has them again, an address reached otherwise has none.
    if (!isAwaited) {
      const notes = notesOf(location.search);
      [this.reads, this.#person] = [notes?.reads ?? [], notes?.person ?? null];
    }
    if (!isAsked) return;
    told.avoided = this.query.settings ?? [];
    told.refused = this.query.avoid ?? [];
    told.ends = { from: this.query.from, to: this.query.to };
    const { or = [] } = this.query;
    const [found, drawn, english, others] = await Promise.all([
      this.#answerOf(this.query),
      drawing(),
      englishNames(),
      Promise.all(or.map((to) => this.#answerOf({ ...this.query, to, or: [] }))),
    ]);
    if (mine !== this.#latest) return;
    this.asking = false;
    this.failed = !found || !drawn;
    if (!found || !drawn) return;
    const outside = await papersOf(this.query);
    if (mine !== this.#latest) return;
    this.papers = outside;
    this.names = glossesIn({ en: english }, lang());
    this.View = drawn.default;
    const { answer } = found;
    const inEnglish = (one: Answer): Answer => ({
      ...one,
      ...{ from: this.#inEnglish(one.from), to: this.#inEnglish(one.to) },
    });
    this.answer = inEnglish(answer);
    this.beside = or.flatMap((to, at) => {
      const other = others[at];
      const href = link(`/${endsSwapped(location.search, to)}`);
      return other ? [{ answer: inEnglish(other.answer), to, href }] : [];
    });
    this.next = found.next;
    await tick();
    const heading = document.getElementById('reponse');
    if (isAwaited) readFrom(heading, innerHeight);
    else if (isRead) heading?.focus();
    // Another one may have been asked for since: its answer is still to come.
    this.#reached = asks;
  }

  /** Asks in the address, with what the words tell. */
  ask(
    { from, to, settings = [], avoid = [], at = null, like = [], where = null, or = [] }: DoorQuery,
    said: Read[],
    who: Person,
  ): void {
    this.#asks += 1;
    told.add(who);
    [this.reads, this.#person] = [said, who];
    const { options } = emptyMobility();
    const wishes = told.current.workStudy === true && { workStudy: true };
    const asking = formatMobility({ from, to, options: { ...options, settings, avoid, ...wishes } });
    const chez = at === null || from === beginning ? '' : `&chez=${at}`;
    const beside = or.map((one) => `&ou=${one}`).join('');
    const wished = like.map((one) => `&envie=${one}`).join('') + (where === null ? '' : `&lieu=${where}`);
    const { redeploys, staff } = told.current;
    const people = redeploys === true && staff !== undefined ? `&personnes=${String(staff)}` : '';
    const choice = statusChoiceOf(situationOf(told.current)) ?? '';
    const address = withSituation(`?${asking}${beside}${chez}${wished}${people}`, choice);
    keepNotes(address, { reads: said, person: who });
    if (address === location.search) void this.refresh();
    else void goto(link(`/${address}`), { noScroll: true, keepFocus: true });
  }

  /** A situation told chooses whom to call: the answer stays. */
  async tell(said: Person, choice: string): Promise<void> {
    told.add(said);
    const { pathname, search } = location;
    replaceState(`${pathname}${withSituation(search, choice)}`, {});
    const mine = this.#latest;
    const found = await this.#answerOf(this.query);
    if (found && mine === this.#latest) this.next = found.next;
  }

  /** A trade read by mistake is taken away, and the answer is of the others. */
  forget(code: string): void {
    profileStore.current = removeJob(profileStore.current, code);
    void this.refresh();
  }

  /** After a failure. The address holds the question: loaded anew, the page asks it again. */
  async retry(): Promise<void> {
    await this.refresh();
    if (this.failed && (await siteAnswers(location.href))) location.reload();
  }

  /** Whether the address asks something. */
  #read(params: URLSearchParams): boolean {
    const { from: start, to, options } = parseMobility(params);
    const from = params.get('de') === beginning ? beginning : start;
    const { settings, avoid } = options;
    const like = params.getAll('envie').filter(isWishedWork);
    const or = to === null ? [] : othersIn(params, to);
    const place = params.get('lieu') ?? '';
    const where = to === null && isWishedPlace(place) ? place : null;
    this.query = {
      from,
      to,
      settings,
      avoid,
      at: params.get('chez'),
      like,
      where,
      or,
    };
    const choice = readSituation(params);
    if (choice !== null) told.add({ ...personChosen(choice), ...staffIn(params) });
    if (options.workStudy === true) told.add({ ...nobody(), workStudy: true });
    this.unread = unreadEnds(params).filter((end) => end !== from);
    // A link that names one end that is none, and another, is told of both.
    return from !== null || (to !== null && this.unread.length > 0);
  }

  async #answerOf(question: DoorQuery) {
    // Read only when it is asked about: the reader of shared links is heavy.
    if (question.from === 'profil') {
      const opening = await unlessLost(import('$lib/profile/opening.ts'), profileText, keptText);
      if (!opening) return undefined;
      await opening.openAtStart();
    }
    const who = alsoSaid(told.current, this.#person ?? personOf(null, question.settings ?? []));
    return unlessFailed(workClient.call('door', question, profileStore.current, who));
  }

  /** An end with its English name, on an English page: the field shows it. */
  #inEnglish(end: End | null): End | null {
    return end?.kind === 'occupation' ? { ...end, labelEn: this.names('occupation', end.id) } : end;
  }
}
