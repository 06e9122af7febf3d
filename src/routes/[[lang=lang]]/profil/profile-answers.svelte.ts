import { tick } from 'svelte';
import { differenceOf } from '#core/match/difference.ts';
import { noFilter, type MatchFilter } from '#core/match/view.ts';
import { addressOf, type End } from '#core/plan/ends.ts';
import { noProfileWish, type ProfileWish } from '#core/plan/profile-wish.ts';
import { parseMobility } from '#core/plan/query.ts';
import { isEmpty, type Profile } from '#core/profile/profile.ts';
import { doorText } from '$lib/i18n/door/index.ts';
import { entryText } from '$lib/i18n/entry/index.ts';
import { fundingText } from '$lib/i18n/funding/index.ts';
import { keptText } from '$lib/i18n/kept/index.ts';
import { leadsText } from '$lib/i18n/leads/index.ts';
import { moveText } from '$lib/i18n/move/index.ts';
import { nextText } from '$lib/i18n/next/index.ts';
import { papersText } from '$lib/i18n/papers/index.ts';
import { profileText } from '$lib/i18n/profile/index.ts';
import { openNames } from '$lib/names.svelte.ts';
import { unlessLost } from '$lib/part.ts';
import { addressOfWish } from '$lib/plan/wish-address.ts';
import { carriesProfile, openAtStart, openProfile } from '$lib/profile/opening.ts';
import { profileStore } from '$lib/profile/store.svelte.ts';
import { told } from '$lib/profile/told.svelte.ts';
import { workClient } from '$lib/work/client.svelte.ts';
import { unlessFailed } from '$lib/worker/client.svelte.ts';
import { doorFor, leadsFor, moreFor, standAlone } from './answers.ts';
import type { leadParts } from './parts.ts';

/** What the page of a profile answers: everything follows the profile, the wish of the address and the filter. */
export class ProfileAnswers {
  filter = $state.raw(noFilter());
  /** What the address brings of a question: where one would like to go, what to avoid. */
  wish = $state.raw<ProfileWish>(noProfileWish());
  wished = $state.raw<End | null>(null);
  answers = $state.raw<Awaited<ReturnType<typeof leadsFor>>>();
  /** What the home page answers of the same; the first leads may be there before it. */
  door = $state.raw<Awaited<ReturnType<typeof doorFor>>>();
  /** Takes longer than all the rest: leads and questions do not wait for it. */
  more = $state.raw<Awaited<ReturnType<typeof moreFor>>>();
  /** What draws the leads, and whether it could not come. */
  parts = $state.raw<typeof leadParts>();
  lost = $state(false);
  notices = $state.raw<string[]>([]);
  /** Grows when what is held, or where one would go, changes otherwise than by an answer: the questions are then chosen anew. */
  round = $state(0);

  /** What goes along a link to a move: what to avoid, and where one would like to go. */
  readonly avoidAddress = $derived(addressOfWish({ ...this.wish, to: null }));
  readonly wishAddress = $derived(addressOfWish({ ...this.wish, to: this.wished && addressOf(this.wished) }));
  /** What the home page answers to the same wish, as long as one is kept. */
  readonly aimed = $derived(this.door && this.parts ? this.parts.aimedOf(this.door, this.wished) : null);
  /** Where who must leave their trade may enter another one; without any certificate near, no question nor bloc of it is asked. */
  readonly entries = $derived(
    this.door?.kind === 'anywhere' || this.door?.kind === 'move' ? this.door.entries : [],
  );
  readonly leaves = $derived(this.entries.length > 0 && this.answers?.leads.total === 0);
  /** By how many trades who has none yet enters, or who must leave theirs and is near nothing; in one line. */
  readonly begun = $derived.by(() => {
    const { door, entries, answers } = this;
    if (door?.kind === 'entry') return leadsText().dockBegun(door.entries.length);
    return entries.length > 0 && answers?.leads.near === 0 ? leadsText().dockBegun(entries.length) : null;
  });

  /** Whom what one bloc more would open is about, and what was avoided. */
  #moreOf: { profile: Profile; avoided: string } | undefined;
  /** What the questions shown are about, their answers counted: an answer that comes late for the same draws nothing again. */
  #askedOf: { profile: Profile; wish: ProfileWish } | undefined;
  #latest = 0;

  async refresh(): Promise<void> {
    const mine = ++this.#latest;
    const profile = profileStore.current;
    const { wish, filter } = this;
    const [next] = await Promise.all([unlessFailed(leadsFor(profile, { wish, filter })), this.#draw()]);
    if (mine !== this.#latest || !next) return;
    // Drawn at once the first time; later, all that is shown changes together.
    if (!this.answers && standAlone(next, profile, this.wish)) await this.#drawLeads(next);
    const answer = await unlessFailed(doorFor(profile, this.wish));
    if (mine !== this.#latest || !answer) return;
    if (this.#askedOf?.profile !== profile || this.#askedOf.wish !== this.wish) this.round += 1;
    this.#askedOf = { profile, wish: this.wish };
    [this.answers, this.door] = [next, answer];
    void this.#lookFurther(mine, profile);
  }

  change(profile: Profile): void {
    profileStore.current = profile;
    void this.refresh();
  }

  narrow(filter: MatchFilter): void {
    this.filter = filter;
    void this.refresh();
  }

  /** An answer changes the leads, and tells how; the questions stay where they are. */
  async answer(profile: Profile) {
    const before = this.answers?.leads.pathways ?? [];
    profileStore.current = profile;
    this.#askedOf = { profile, wish: this.wish };
    await this.refresh();
    return this.answers && differenceOf(before, this.answers.leads.pathways);
  }

  async open(text: string): Promise<void> {
    this.notices = (await openProfile(text)) ?? [profileText().failed];
    void this.refresh();
  }

  /** The link or the saved profile first: until it has been read, nothing takes its place. */
  async start(params: URLSearchParams): Promise<void> {
    const { to, options } = parseMobility(params);
    const settings = options.settings.length > 0 ? options.settings : told.avoided;
    this.wish = { to, settings, avoid: options.avoid };
    told.avoided = this.wish.settings;
    told.ends = { from: null, to };
    if (to !== null) this.wished = (await unlessFailed(workClient.call('named', to))) ?? null;
    const said = await openAtStart();
    if (said) {
      this.notices = said;
      await this.refresh();
    } else if (carriesProfile(location.hash)) this.notices = [keptText().linkKept];
  }

  /** Looks anywhere again: the address forgets the wish too. */
  widen(): void {
    [this.wish, this.wished] = [noProfileWish(), null];
    [told.avoided, told.refused] = [[], []];
    told.ends = { from: null, to: null };
    history.replaceState(history.state, '', location.pathname + location.hash);
    void this.refresh();
  }

  /** The first leads are on the screen before more is asked. */
  async #drawLeads(first: typeof this.answers): Promise<void> {
    this.answers = first;
    await tick();
  }

  /** What one bloc more would open: asked after the questions, that stand above it. */
  async #lookFurther(mine: number, profile: Profile): Promise<void> {
    await tick();
    if (mine !== this.#latest || isEmpty(profile)) return;
    const avoided = this.avoidAddress;
    if (profile === this.#moreOf?.profile && avoided === this.#moreOf.avoided) return;
    const found = await unlessFailed(moreFor(profile, this.wish));
    if (mine === this.#latest) [this.more, this.#moreOf] = [found, { profile, avoided }];
  }

  /** Has at hand what draws leads, once there is something to draw them from. */
  async #draw(): Promise<void> {
    if (this.parts !== undefined || isEmpty(profileStore.current)) return;
    const [drawn] = await Promise.all([
      unlessLost(import('./parts.ts'), doorText, entryText, fundingText, moveText, nextText, papersText),
      openNames(),
    ]);
    this.parts = drawn?.leadParts;
    this.lost = this.parts === undefined;
  }
}
