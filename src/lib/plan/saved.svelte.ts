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
export type SavedPlan = v.InferOutput<typeof SavedPlan>;

const most = 100;

/** The questions of mobility kept on this device, each saved and erased by a click. */
class SavedPlans {
  #kept = new Stored(
    'edec-passerelles-mobilites',
    listCodec(SavedPlan, ({ address }) => address, most),
  );
  #forgotten = $state.raw<SavedPlan | null>(null);

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

  forget(address: string): void {
    const gone = this.list.find((plan) => plan.address === address) ?? null;
    this.#kept.edit((list) => list.filter((plan) => plan.address !== address));
    this.#forgotten = gone;
  }

  undo(): void {
    if (this.#forgotten) this.save(this.#forgotten);
  }

  /** Gives up what this device keeps and cannot be read; only when the person says so. */
  reset(): void {
    this.#kept.erase();
  }
}

export const savedPlans = new SavedPlans();
