import { tick } from 'svelte';
import type { Person } from '#core/next-steps/facts.ts';
import { personSaid } from '#core/next-steps/person.ts';
import { beginning, hasNeverWorked, isBeginning } from '#core/plan/beginning.ts';
import type { DoorQuery } from '#core/plan/door.ts';
import type { PastedSaid } from '#core/plan/pasted-said.ts';
import { settingsSaid } from '#core/plan/settings-said.ts';
import type { Setting } from '#core/plan/setting.ts';
import type { Understood } from '#core/plan/field-reading.ts';
import { splitInHalves } from './split-typed.ts';
import type { Either } from '#core/search/either-wish.ts';
import type { Read } from '#core/search/results.ts';
import { isWideWish } from '#core/search/wide-wish.ts';
import { saysSiteCloses } from '#core/text/closing-site.ts';
import { doorText } from '$lib/i18n/door/index.ts';
import { sayName } from '$lib/names.svelte.ts';
import { unlessLost } from '$lib/part.ts';
import { nameBeside } from './door-look-up.ts';
import { recruiting } from './door-recruits.ts';
import {
  isUnreadWish,
  eachOnce,
  refusedIn,
  saidOfWish,
  situationsOf,
  nothingRead,
  widthOf,
} from './door-wish.ts';

type Said = Understood;
/** A field of the door. */
type Field = { read: () => Promise<Said>; forget: () => void };
/** `reads`: the circumstances that the words say; `person`: who they tell of. */
export type OnAsk = (query: DoorQuery, reads: Read[], person: Person) => void;
/** What the page asked last. `begun`: of who has no trade yet. */
type Before = { settings: readonly Setting[]; avoid: readonly string[]; begun: boolean; onask: OnAsk };

const nothingBeside: PastedSaid = { situations: [], settings: [], left: [] };
/** What reads a pasted text comes with the first one. */
const pasteReader = () => unlessLost(import('./door-paste.ts'));

/** What is said in the door, and how it becomes a question. */
export class DoorAsking {
  fromField = $state<Field>();
  toField = $state<Field>();
  fromText = $state('');
  toText = $state('');
  fromChosen = $state<string | null>(null);
  toChosen = $state<string | null>(null);
  pasting = $state(false);
  pasted = $state('');
  /** A long text takes its time. */
  reading = $state(false);
  said = $state('');
  /** Words that name neither trade nor industry: the search may know them. */
  lost = $state('');
  /** Other trades that the words name as well, one press away. */
  others = $state.raw<{ name: string; ask: () => void }[]>([]);
  /** Where who recruits is led. */
  onward = $state.raw<{ href: string; label: string } | null>(null);
  /** Two industries were said: the other is one press away. */
  either = $state.raw<{ typed: Either['typed']; ask: () => void } | null>(null);
  /** Words of a sentence that name no aim, and were answered widely: asked again, they are so again. */
  #wideBefore = '';
  readonly #before: () => Before;

  constructor(before: () => Before) {
    this.#before = before;
  }

  /** `unknown`: one does not know where to go. */
  async ask(unknown: boolean): Promise<void> {
    this.reading = true;
    await this.#answered(unknown).finally(() => (this.reading = false));
  }

  /** No trade yet: what one would like, if anything, is still read. */
  async begin(unknown: boolean): Promise<void> {
    this.#hush();
    const start = this.pasting ? nothingRead : ((await this.fromField?.read()) ?? nothingRead);
    const end = unknown ? nothingRead : ((await this.toField?.read()) ?? nothingRead);
    const situations = situationsOf([...start.reads, ...end.reads]);
    if (!unknown && end.place === null)
      if (end.avoid) this.said = doorText().wideBut(this.toText.trim());
      else if (isWideWish(this.toText)) this.said = doorText().wide(this.toText.trim());
    const [words, avoided] = [this.#words(), this.#avoided(situations)];
    // Words that said something more are kept: asked again, they say it again.
    if (start.place === null && start.reads.length === 0) this.fromText = '';
    // What was read as a trade in such words is none: asked again, they begin again.
    this.fromChosen = null;
    this.#before().onask(
      { from: beginning, to: end.place, settings: avoided, avoid: this.#refused(end) },
      [...start.reads, ...end.reads],
      personSaid(words, situations, avoided),
    );
  }

  /** The other of the two industries that were said. */
  askOther(): void {
    const { either } = this;
    this.either = null;
    either?.ask();
  }

  /** The same question without one of the conditions to avoid. */
  bear(setting: Setting): void {
    const { settings, avoid } = this.#before();
    this.#again(
      settings.filter((one) => one !== setting),
      avoid,
    );
  }

  /** The same question, without refusing any sector. */
  goAnywhere(): void {
    this.#again(this.#before().settings, []);
  }

  #again(settings: readonly Setting[], avoid: readonly string[]): void {
    const { begun, onask } = this.#before();
    // What asked to avoid something is taken back with it.
    for (const field of [this.fromField, this.toField]) field?.forget();
    onask(
      { from: begun ? beginning : this.fromChosen, to: this.toChosen, settings, avoid },
      [],
      personSaid('', [], settings),
    );
  }

  #refused(end: Said): string[] {
    return refusedIn(this.#before().avoid, end);
  }

  async #answered(unknown: boolean): Promise<void> {
    const typed = this.fromText.trim();
    this.#hush();
    if (!this.pasting && (await this.#recruits())) return;
    if (!this.pasting && this.fromChosen === null && hasNeverWorked(this.fromText))
      return this.begin(unknown);
    const wished = !this.pasting && (await this.#split());
    const isTyped = !this.pasting && this.fromChosen === null;
    const start = await this.#start();
    if (start === undefined || start.place === null) return this.#withoutStart(start, unknown);
    const { isWide, isOpen, anywhere } = widthOf(this.toText, {
      chosen: this.toChosen !== null,
      unknown,
      wideBefore: this.#wideBefore,
    });
    // "Je ne sais pas" after a sentence that says a wish: the wish is read all the same.
    const wish = (await this.toField?.read()) ?? nothingRead;
    const rules = await unlessLost(import('#core/plan/own-aim.ts'));
    const wanted = rules?.ownAim({ means: start, typed }, { means: wish, typed: this.toText }) ?? wish;
    const end = anywhere && !wished ? { ...wanted, place: null } : wanted;
    if (end.place !== this.toChosen) this.toChosen = end.place;
    const isUnread = isUnreadWish(this.toText, end, isOpen);
    // "plus de nuits", "Rennes": how or where one would work; what at remains to be found.
    // What a sentence wishes and nobody can read does not keep the rest of it from its answer.
    if (isUnread && !unknown && !wished) {
      if (wanted.lost) this.said = doorText().failed;
      else this.#notFound(this.toText.trim());
      return;
    }
    if (isUnread && wished) this.#wideBefore = this.toText;
    const does = { place: start.place, typed: this.fromText };
    const place = isTyped ? await nameBeside(does, { place: end.place, typed: this.toText }) : start.place;
    await this.#send(typed, { ...start, place }, end, isWide || (isUnread && wished));
  }

  /** Asks, and says what of the words was left out. `isWide`: the wish names no aim. */
  async #send(typed: string, start: Said, end: Said, isWide: boolean): Promise<void> {
    const reads = [...start.reads, ...end.reads];
    const paste = this.pasting ? await pasteReader() : undefined;
    const beside = (await paste?.besidePasted(this.pasted, end.place !== null)) ?? nothingBeside;
    const situations = eachOnce([...situationsOf(reads), ...beside.situations]);
    const avoided = this.#avoided(situationsOf(reads), beside.settings);
    this.said = saidOfWish(this.toText.trim(), end, { left: beside.left, isWide }) || this.said;
    // Part of the wish is not understood: its answer may be beside it.
    const doubts = end.doubts ?? [];
    if (doubts.length > 0 && this.said === '')
      [this.said, this.lost] = [doorText().doubt, this.toText.trim()];
    const words = this.pasting ? `${this.pasted} ${this.toText}` : this.#words();
    const person = personSaid(words, situations, avoided);
    const asked = { from: start.place, to: end.place, settings: avoided, avoid: this.#refused(end) };
    const { onask } = this.#before();
    const { others = [] } = start;
    if (others.length > 0 && this.said === '') this.said = doorText().several(typed);
    this.others = others.map(({ id, title }) => ({
      name: sayName('occupation', id, title).name,
      ask: () => {
        this.#hush();
        onask({ ...asked, from: id }, reads, person);
      },
    }));
    if (end.either) {
      const { typed, other } = end.either;
      this.either = { typed, ask: () => onask({ ...asked, to: other }, reads, person) };
    }
    onask(asked, [...reads, ...doubts], person);
  }

  #hush(): void {
    [this.said, this.lost, this.either, this.onward, this.others] = ['', '', null, null, []];
  }

  /** Who recruits asks who may come, not where to go. */
  async #recruits(): Promise<boolean> {
    const [does, wishes] = [
      this.fromChosen === null ? this.fromText : '',
      this.toChosen === null ? this.toText : '',
    ];
    const found = await recruiting(does, wishes || this.toText);
    if (found) [this.said, this.onward] = [found.said, found];
    return found !== null;
  }

  #words(): string {
    // Two sentences: "l’entrepôt ferme" beside "la laiterie" is no dairy farm.
    return `${this.pasting ? '' : this.fromText}. ${this.toText}`;
  }

  #avoided(situations: string[], beside: readonly Setting[] = []): Setting[] {
    const { settings } = this.#before();
    return eachOnce([...settings, ...beside, ...settingsSaid(this.#words(), situations)]);
  }

  /** What one does: of the pasted text, or of the field. */
  async #start(): Promise<Said | undefined> {
    if (!this.pasting || this.pasted.trim() === '') return this.fromField?.read();
    const paste = await pasteReader();
    const nowhere = paste ? await paste.readPasted(this.pasted) : doorText().failed;
    if (nowhere === null) return { place: 'profil', reads: [] };
    this.said = nowhere;
    return nothingRead;
  }

  async #withoutStart(start: Said | undefined, unknown: boolean): Promise<void> {
    if (this.said !== '') return;
    if (start?.lost) {
      this.said = doorText().failed;
      return;
    }
    if (start && !this.pasting && isBeginning(this.fromText, situationsOf(start.reads)))
      return this.begin(unknown);
    const isEmpty = this.fromText.trim() === '';
    // No trade yet was said just before: it is still so.
    if (isEmpty && !this.pasting && this.#before().begun) return this.begin(unknown);
    if (isEmpty) this.said = doorText().needFrom;
    else
      this.#notFound(this.fromText.trim(), (start?.reads ?? []).length > 0 || saysSiteCloses(this.fromText));
  }

  /** `circumstance`: the words say how or where one would work; the search has an answer to that. */
  #notFound(words: string, circumstance = false): void {
    this.said = circumstance ? doorText().needFrom : doorText().notFound(words);
    this.lost = words;
  }

  /** "15 ans d’usinage, je veux passer en aéro", all in the first field: each half goes to its own. */
  async #split(): Promise<boolean> {
    const isAll = this.toText.trim() === '' && this.fromChosen === null;
    const both = isAll ? await splitInHalves(this.fromText) : null;
    if (!both) return false;
    [this.fromText, this.toText] = [both.does, both.wants];
    await tick();
    return true;
  }
}
