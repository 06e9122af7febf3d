import type { Setting } from '#core/plan/setting.ts';
import { doorText } from '$lib/i18n/door/index.ts';
import { unlessLost } from '$lib/part.ts';
import type { Before, DoorState, Field } from './door-state.ts';

/** What turns words into a question comes with the first one: the page itself stays light. */
const asking = () => unlessLost(import('./door-question.ts'));
type Asking = NonNullable<Awaited<ReturnType<typeof asking>>>;

/** What is said in the door; how it becomes a question is in `door-question.ts`. */
export class DoorAsking implements DoorState {
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
  lost = $state('');
  others = $state.raw<DoorState['others']>([]);
  onward = $state.raw<DoorState['onward']>(null);
  /** The same question anew, where what it needs could not come. */
  again = $state.raw<(() => void) | null>(null);
  either = $state.raw<DoorState['either']>(null);
  readonly before: () => Before;

  constructor(before: () => Before) {
    this.before = before;
  }

  /** `unknown`: one does not know where to go. */
  ask(unknown: boolean): Promise<void> {
    return this.#with(({ ask }) => ask(this, unknown));
  }

  /** No trade yet: what one would like, if anything, is still read. */
  begin(unknown: boolean): Promise<void> {
    return this.#with(({ begin }) => begin(this, unknown));
  }

  /** A text too long for a field goes whole to the box of pasted texts, and leaves it. */
  pasteInstead(text: string, field: 'from' | 'to'): void {
    [this.pasting, this.pasted] = [true, text];
    if (field === 'from') [this.fromText, this.fromChosen] = ['', null];
    else [this.toText, this.toChosen] = ['', null];
  }

  /** One of the other industries that were said. */
  askOther(other: { ask: () => void }): void {
    this.either = null;
    other.ask();
  }

  /** The same question without one of the conditions to avoid. */
  bear(setting: Setting): Promise<void> {
    const { settings, avoid } = this.before();
    const kept = settings.filter((one) => one !== setting);
    return this.#with(({ bear }) => {
      bear(this, doorText().settings[setting], { settings: kept, avoid });
    });
  }

  /** The same question, without refusing any sector. `sectors`: their name. */
  goAnywhere(sectors: string): Promise<void> {
    return this.#with(({ bear }) => {
      bear(this, sectors, { settings: this.before().settings, avoid: [] });
    });
  }

  async #with(act: (rules: Asking) => Promise<void> | void): Promise<void> {
    [this.reading, this.again] = [true, null];
    try {
      const rules = await asking();
      if (rules) await act(rules);
      else this.again = () => void this.#with(act);
    } finally {
      this.reading = false;
    }
  }
}
