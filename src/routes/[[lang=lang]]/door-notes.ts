import type { Person } from '#core/next-steps/facts.ts';
import type { Read } from '#core/search/results.ts';
import { withSituation } from '$lib/plan/situation-address.ts';

/** What the words asked about tell beside the ends of a question, and of whom: no address holds it. */
type Notes = { reads: Read[]; person: Person };

/** Kept by this tab alone, as long as it is open, by the address of the question: a situation told later is of the same one. */
const kept = new Map<string, Notes>();
const keyOf = (search: string): string => withSituation(search, '');

export function keepNotes(search: string, notes: Notes): void {
  kept.set(keyOf(search), notes);
}

/** The notes of a question that was asked in this tab, for who comes back to it; none for an address reached otherwise. */
export const notesOf = (search: string): Notes | null => kept.get(keyOf(search)) ?? null;
