import type { Backend, Writing } from './backend.ts';

/** Why what is kept cannot be used: cut or changed by hand, of another origin, of a later version of the site, too long. */
type Unreadable = 'damaged' | 'foreign' | 'future' | 'tooLong';

/** How a record is written and read. `mended`: what did not fit was dropped, the rest holds. */
export type Codec<T> = {
  empty: () => T;
  format: (value: T) => string;
  parse: (text: string) => { ok: true; value: T; mended: boolean } | { ok: false; refusal: Unreadable };
};

/**
 * How what is shown and what is kept stand to each other.
 * `elsewhere`: another tab saved something else since; `erasedElsewhere`: another tab erased it; `unreadable`: it is not ours to overwrite.
 */
export type Standing =
  | { kind: 'unsaved' | 'saved' | 'mended' | 'elsewhere' | 'erasedElsewhere' }
  | { kind: 'unreadable'; refusal: Unreadable };

/** What a save came to; anything but `saved` wrote nothing. */
export type Saving = Writing | 'elsewhere' | 'erasedElsewhere' | 'unreadable';

type Kept = { text: string | null };

/**
 * One record on this device, and the copy of it that this tab shows. It writes only when told to, never over what another
 * tab wrote, never over what it cannot read, unless told so (`over`). Pure but for its backend.
 */
export class Keeper<T> {
  #key: string;
  #codec: Codec<T>;
  #backend: Backend;
  #value: T;
  /** What stood in the backend when this tab last read or wrote it. */
  #base: Kept = { text: null };
  #standing: Standing = { kind: 'unsaved' };
  #erased: { value: T; text: string | null } | null = null;

  constructor(key: string, codec: Codec<T>, backend: Backend) {
    this.#key = key;
    this.#codec = codec;
    this.#backend = backend;
    this.#value = codec.empty();
  }

  get value(): T {
    return this.#value;
  }

  get standing(): Standing {
    return this.#standing;
  }

  get canUndo(): boolean {
    return this.#erased !== null;
  }

  /** Shows another value, not saved yet. */
  set(value: T): void {
    this.#value = value;
    this.#erased = null;
    if (this.#standing.kind === 'saved' || this.#standing.kind === 'mended')
      this.#standing = { kind: 'unsaved' };
  }

  /** Takes over what is kept, in place of what is shown; true when there was something to show. */
  open(): boolean {
    const text = this.#backend.read(this.#key);
    this.#base = { text };
    if (text === null) {
      this.#standing = { kind: 'unsaved' };
      return false;
    }
    const read = this.#codec.parse(text);
    if (!read.ok) {
      this.#standing = { kind: 'unreadable', refusal: read.refusal };
      return false;
    }
    this.#value = read.value;
    this.#erased = null;
    this.#standing = { kind: read.mended ? 'mended' : 'saved' };
    return true;
  }

  /** Writes down what is shown. `over`: also over what another tab saved or erased, or what cannot be read. */
  save({ over = false } = {}): Saving {
    const text = this.#backend.read(this.#key);
    if (!over) {
      const refused = this.#refusal(text);
      if (refused) return refused;
    }
    const next = this.#codec.format(this.#value);
    const written = this.#backend.write(this.#key, next);
    if (written !== 'saved') return written;
    this.#base = { text: next };
    this.#standing = { kind: 'saved' };
    return 'saved';
  }

  /** Why a save would overwrite what is not this tab's. */
  #refusal(text: string | null): Exclude<Saving, Writing> | null {
    if (text !== null && !this.#codec.parse(text).ok) {
      this.#unreadable(text);
      return 'unreadable';
    }
    if (text === this.#base.text) return null;
    if (text === this.#codec.format(this.#value)) return null;
    const kind = text === null ? 'erasedElsewhere' : 'elsewhere';
    this.#standing = { kind };
    return kind;
  }

  #unreadable(text: string): void {
    const read = this.#codec.parse(text);
    if (!read.ok) this.#standing = { kind: 'unreadable', refusal: read.refusal };
  }

  /**
   * Changes a record that is saved at each change: reads what is kept now, so that another tab's changes stay, then writes.
   * Where nothing can be written the change lives as long as the page.
   */
  edit(change: (value: T) => T): Saving {
    const text = this.#backend.read(this.#key);
    if (text === null && this.#base.text !== null) {
      // Erased in another tab: what this one still shows must not come back with the change.
      this.#value = this.#codec.empty();
      this.#base = { text };
    } else if (text !== this.#base.text || this.#standing.kind === 'unreadable') this.open();
    const next = change(this.#value);
    this.set(next);
    return this.#standing.kind === 'unreadable' ? 'unreadable' : this.save();
  }

  /**
   * Empties what is shown and what is kept; `undo` gives both back as long as the page is open. What another tab saved since,
   * and this one has never shown, stays: the standing then says so.
   */
  erase({ over = false } = {}): void {
    const text = this.#backend.read(this.#key);
    const others = !over && text !== null && text !== this.#base.text;
    const before = { value: this.#value, text: others ? null : text };
    if (!others) this.#backend.remove(this.#key);
    this.#value = this.#codec.empty();
    this.#base = { text: null };
    this.#standing = { kind: others ? 'elsewhere' : 'unsaved' };
    this.#erased = before;
  }

  /** Takes back an erasure: what was shown, and what was kept, each as it was; not over what was saved since. */
  undo(): void {
    if (!this.#erased) return;
    const { value, text } = this.#erased;
    this.#erased = null;
    this.#value = value;
    this.#standing = { kind: 'unsaved' };
    if (text === null || this.#backend.read(this.#key) !== null) return;
    if (this.#backend.write(this.#key, text) !== 'saved') return;
    this.#base = { text };
    const read = this.#codec.parse(text);
    if (read.ok && this.#codec.format(read.value) === this.#codec.format(value))
      this.#standing = { kind: 'saved' };
  }

  /**
   * To be called when another tab changed the record. What is shown follows when it holds nothing unsaved; else it stays, and
   * the standing says that there are two.
   */
  changedElsewhere(): void {
    const text = this.#backend.read(this.#key);
    if (text === this.#base.text) return;
    const untouched = this.#standing.kind === 'saved' || this.#standing.kind === 'mended' || this.#isEmpty();
    if (!untouched) {
      this.#standing = { kind: text === null ? 'erasedElsewhere' : 'elsewhere' };
      return;
    }
    if (text !== null) {
      this.open();
      return;
    }
    this.#value = this.#codec.empty();
    this.#base = { text: null };
    this.#standing = { kind: 'erasedElsewhere' };
  }

  #isEmpty(): boolean {
    return this.#codec.format(this.#value) === this.#codec.format(this.#codec.empty());
  }
}
