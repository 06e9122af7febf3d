import * as v from 'valibot';
import { IsoDate } from '#core/catalogue/ids.ts';
import { Situation } from '#core/funding/situation.ts';
import type { Saving, Standing } from '$lib/stored/keeper.ts';
import { listCodec } from '$lib/stored/list.ts';
import { Stored } from '$lib/stored/stored.svelte.ts';

const SavedPlan = v.strictObject({
  address: v.string(),
  label: v.string(),
  on: IsoDate,
  /** What was said to find funding; null when nothing was. */
  situation: v.nullable(Situation),
});
type SavedPlan = v.InferOutput<typeof SavedPlan>;

const most = 100;

function savedPlanIn(raw: unknown): SavedPlan | undefined {
  const read = v.safeParse(SavedPlan, raw);
  return read.success ? read.output : undefined;
}

/** The questions of mobility kept on this device, each saved and erased by a click. */
class SavedPlans {
  #kept = new Stored(
    'edec-passerelles-mobilites',
    listCodec(savedPlanIn, ({ address }) => address, most),
  );
  /** The last question forgotten, and where it stood. */
  #forgotten = $state.raw<{ plan: SavedPlan; at: number } | null>(null);

  get list(): readonly SavedPlan[] {
    return this.#kept.current;
  }

  get standing(): Standing {
    return this.#kept.standing;
  }

  get canUndo(): boolean {
    return this.#forgotten !== null;
  }

  open(): void {
    this.#kept.open();
  }

  /** What was said of the situation when this question was saved. */
  situationOf(address: string): Situation | null {
    return this.list.find((plan) => plan.address === address)?.situation ?? null;
  }

  save(plan: SavedPlan): Saving {
    this.#forgotten = null;
    return this.#kept.edit((list) => [plan, ...list.filter(({ address }) => address !== plan.address)]);
  }

  /** Forgets a question; false when the browser refuses, and it is still there. */
  forget(address: string): boolean {
    const at = this.list.findIndex((plan) => plan.address === address);
    const plan = this.list[at];
    if (!plan) return true;
    const done = this.#kept.edit((list) => list.filter((one) => one.address !== address)) === 'saved';
    this.#forgotten = done ? { plan, at } : null;
    return done;
  }

  /** Puts the last question forgotten back where it stood. */
  undo(): void {
    if (!this.#forgotten) return;
    const { plan, at } = this.#forgotten;
    this.#forgotten = null;
    this.#kept.edit((list) => {
      const others = list.filter(({ address }) => address !== plan.address);
      return [...others.slice(0, at), plan, ...others.slice(at)];
    });
  }

  /** Gives up what this device keeps and cannot be read; only when the person says so. */
  reset(): void {
    this.#kept.erase({ over: true });
  }
}

export const savedPlans = new SavedPlans();
