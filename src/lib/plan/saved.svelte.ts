import * as v from 'valibot';
import { Situation } from '#core/funding/situation.ts';

const key = 'edec-passerelles-mobilites';
const Saved = v.array(
  v.strictObject({
    address: v.string(),
    label: v.string(),
    on: v.string(),
    /** What was said to find funding; null when nothing was. */
    situation: v.nullable(Situation),
  }),
);
export type SavedPlan = v.InferOutput<typeof Saved>[number];

/** The questions of mobility kept on this device, each saved and erased by a click. */
class SavedPlans {
  #list = $state.raw<SavedPlan[]>([]);
  #before = $state.raw<SavedPlan[] | null>(null);

  get list(): readonly SavedPlan[] {
    return this.#list;
  }

  get canUndo(): boolean {
    return this.#before !== null;
  }

  /** Reads what this device keeps; what is not ours, or damaged, counts as nothing. */
  open(): void {
    try {
      const read = v.safeParse(Saved, JSON.parse(localStorage.getItem(key) ?? '[]'));
      this.#list = read.success ? read.output : [];
    } catch {
      this.#list = [];
    }
  }

  /** What was said of the situation when this question was saved. */
  situationOf(address: string): Situation | null {
    return this.#list.find((plan) => plan.address === address)?.situation ?? null;
  }

  /** Keeps a question; false when the browser refuses. */
  save(plan: SavedPlan): boolean {
    return this.#write([plan, ...this.#list.filter(({ address }) => address !== plan.address)]);
  }

  forget(address: string): void {
    const before = this.#list;
    if (this.#write(this.#list.filter((plan) => plan.address !== address))) this.#before = before;
  }

  undo(): void {
    if (this.#before) this.#write(this.#before);
  }

  #write(list: SavedPlan[]): boolean {
    try {
      localStorage.setItem(key, JSON.stringify(list));
    } catch {
      return false;
    }
    this.#list = list;
    this.#before = null;
    return true;
  }
}

export const savedPlans = new SavedPlans();
