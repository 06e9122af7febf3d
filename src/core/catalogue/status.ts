import type { Catalogue } from './files.ts';

/** What says whether a record still runs: its state in the source, and the end of its registration (null = unknown). */
export type Dated = { status: 'active' | 'inactive'; ends: string | null };

/** State of a record on a day. `ends` is the day of the registration's end, the last on which it runs; null = unknown. */
export type State =
  | { kind: 'running'; ends: string | null }
  | { kind: 'ending'; ends: string }
  | { kind: 'ended'; ends: string | null };

/** How near an end is told, and how near it leaves no time to prepare for the record. */
const soonInMonths = 6;
const tooSoonInMonths = 3;

/**
 * In force, ending within six months, or ended, on a day (`AAAA-MM-JJ`). A record without end date is what its source says. No
 * day, as on a page that no script runs on: an end is a date, and only the source's own word ends a record.
 */
export function stateOn({ status, ends }: Dated, today: string | null): State {
  if (status === 'inactive') return { kind: 'ended', ends };
  if (ends === null || today === null) return { kind: 'running', ends };
  if (ends < today) return { kind: 'ended', ends };
  return ends <= monthsAfter(today, soonInMonths) ? { kind: 'ending', ends } : { kind: 'running', ends };
}

/** Whether a record that runs on a day ends within six months of it; a day of null tells nothing. */
export const endsSoon = (record: Dated, today: string | null): boolean =>
  stateOn(record, today).kind === 'ending';

/** The same day some months later; a day that this month has not is read as its last one, by the order of texts. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}-${day.slice(8)}`;
}

/** The records in their order; after them those that end within three months of a day, then those that are not for all (overseas, the armed forces) or that nothing confirms, then those that have ended. */
export function inForceFirst<T extends Dated & { reserve?: string }>(
  records: readonly T[],
  today: string | null,
): T[] {
  const after = (record: T) => {
    const { kind, ends } = stateOn(record, today);
    if (kind === 'ended') return 3;
    if (record.reserve !== undefined) return 2;
    return Number(today !== null && ends !== null && ends <= monthsAfter(today, tooSoonInMonths));
  };
  return [...records].sort((a, b) => after(a) - after(b));
}

/** A record as it stands on a day: one whose end has passed is inactive. */
export function dated<T extends Dated>(record: T, today: string): T {
  return record.status === 'active' && stateOn(record, today).kind === 'ended'
    ? { ...record, status: 'inactive' }
    : record;
}

/** The catalogue as it stands on a day: every rule that asks for active pathways then asks for those of that day. */
export function asOf(catalogue: Catalogue, today: string): Catalogue {
  const pathways = catalogue.pathways.map((pathway) => dated(pathway, today));
  // A list that is made when it is first asked for stays so: no value is read here.
  return Object.defineProperties({} as Catalogue, {
    ...Object.getOwnPropertyDescriptors(catalogue),
    pathways: { value: pathways, enumerable: true, configurable: true, writable: true },
  });
}
