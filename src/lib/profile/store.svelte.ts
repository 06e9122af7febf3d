import { formatProfile, parseProfile, type Refusal } from '#core/profile/file.ts';
import { emptyProfile, isEmpty, type Profile } from '#core/profile/profile.ts';

const key = 'edec-passerelles-profil';

/** What saving came to: done, or the browser refuses (private window, settings), or its room is full. */
export type Saving = 'saved' | 'forbidden' | 'full';

/** The one profile of this browser tab. It is written down only when the person asks. */
class ProfileStore {
  #current = $state.raw<Profile>(emptyProfile());
  #erased = $state.raw<Profile | null>(null);
  #saved = $state(false);

  get current(): Profile {
    return this.#current;
  }

  set current(profile: Profile) {
    this.#current = profile;
    this.#saved = false;
    this.#erased = null;
  }

  /** Whether what is shown is what is written down. */
  get saved(): boolean {
    return this.#saved;
  }

  /** Whether an erasure can be undone. */
  get canUndo(): boolean {
    return this.#erased !== null;
  }

  /** Reads what was written down on this device; null when there is nothing or the browser refuses. */
  open(): { profile: Profile } | { refusal: Refusal } | null {
    const text = this.#read();
    if (text === null || !isEmpty(this.#current)) return null;
    const read = parseProfile(text);
    if (!read.ok) return { refusal: read.refusal };
    this.#current = read.profile;
    this.#saved = true;
    return { profile: read.profile };
  }

  save(): Saving {
    try {
      localStorage.setItem(key, formatProfile(this.#current));
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
    }
    this.#saved = true;
    return 'saved';
  }

  /** Empties the profile and what was written down; `undo` gives it back as long as the page is open. */
  erase(): void {
    const before = this.#current;
    this.current = emptyProfile();
    this.#erased = before;
    try {
      localStorage.removeItem(key);
    } catch {
      // A browser that refuses storage has nothing to remove.
    }
  }

  undo(): void {
    if (this.#erased) this.current = this.#erased;
  }

  #read(): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }
}

export const profileStore = new ProfileStore();
