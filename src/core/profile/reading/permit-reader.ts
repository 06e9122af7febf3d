import type { Zone } from './zones.ts';

/** A paper that a text names: its label in French and English. */
export type Permit = Zone & { id: string; label: string; labelEn: string };
export type PermitName = Omit<Permit, 'start' | 'end'>;

/** A wording of papers, and the papers that it names: one wording may list several. */
export type PermitReader = { pattern: RegExp; permits: (match: RegExpExecArray) => PermitName[] };

/** The codes of a list, each once, in capitals. `code`: the pattern of one. */
export const listedCodes = (text: string, code: string): string[] => [
  ...new Set(
    [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])${code}(?![\\p{L}\\d])`, 'giu'))].map((match) =>
      match[0].toUpperCase(),
    ),
  ),
];
