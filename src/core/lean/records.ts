import type { FineSkill, Knowledge } from '../catalogue/occupation.ts';
import { permitCategory } from '../plan/permits.ts';
import { pick } from '../search/data/columns.ts';
import { itemNumbers } from './items.ts';
import type { LeanData } from './model.ts';
import { fromNumberRows, rowAt, numberRows, sumsAt } from './number-rows.ts';

/** Records of a list, each made when first asked for: an answer asks for few of thousands. */
export class Records<T> {
  readonly length: number;
  readonly #make: (place: number) => T;
  readonly #made: (T | undefined)[];
  #whole = false;

  constructor(length: number, make: (place: number) => T) {
    this.length = length;
    this.#make = make;
    this.#made = new Array<T | undefined>(length);
  }

  at(place: number): T | undefined {
    if (!(place >= 0 && place < this.length)) return undefined;
    return (this.#made[place] ??= this.#make(place));
  }

  /** All of them: the very records that were asked for one by one are in it. */
  all(): T[] {
    if (!this.#whole) for (let place = 0; place < this.length; place++) this.at(place);
    this.#whole = true;
    return this.#made as T[];
  }
}

type Coded = Pick<LeanData, 'kept' | 'fine' | 'knowledge'>;

function fineOf({ kept, fine }: Coded, numbers: Float64Array): Records<FineSkill> {
  const macros = kept.skills.map(({ id }) => id);
  const macroOf = rowAt(numberRows(fine, 'macros'), 0);
  const transverse = new Set(sumsAt(fromNumberRows(fine.transverse), 0));
  const toldBy = (rows: number[][]) =>
    new Map(rows.map(([at = -1, ...places]) => [at, pick(macros, places)]));
  const [also, implies] = [toldBy(fine.also), toldBy(fine.implies)];
  return new Records(numbers.length, (at) => {
    const id = String(numbers[at]);
    const skill = macros[(macroOf[at] ?? 0) - 1] ?? null;
    const category = transverse.has(at) ? 'Transverse' : null;
    const [own, implied] = [also.get(at), implies.get(at)];
    return {
      ...{ id, label: '', skill, category },
      ...(own !== undefined && { also: own }),
      ...(implied !== undefined && { implies: implied }),
    };
  });
}

function savoirsOf({ knowledge }: Coded, numbers: Float64Array): Records<Knowledge> {
  const permits = new Map(knowledge.permits);
  return new Records(numbers.length, (at) => {
    const [id, label] = [String(numbers[at]), permits.get(at)];
    return label === undefined ? { id, label: '', category: null } : { id, label, category: permitCategory };
  });
}

/** The fine competences and the savoirs of a lean catalogue. */
type LeanRecords = { fine: Records<FineSkill>; savoirs: Records<Knowledge> };
const made = new WeakMap<Coded, LeanRecords>();

/** The same again for the same data: whoever holds a record sees its words come. */
export function leanRecords(data: Coded): LeanRecords {
  const before = made.get(data);
  if (before !== undefined) return before;
  const numbers = itemNumbers(data);
  const records = { fine: fineOf(data, numbers.fine), savoirs: savoirsOf(data, numbers.savoirs) };
  made.set(data, records);
  return records;
}
