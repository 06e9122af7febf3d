import type { Finding } from '../recognise/recognise.ts';
import type { Spoken } from '../recognise/spoken.ts';
import type { FormReading } from './forms.ts';
import type { HeldKind } from './forms-file.ts';
import type { Zone } from './zones.ts';

/**
 * What a text tells. `years`: of exercise of a trade. For a diploma: its `year`, and `then`, the record in force that year
 * when it is not the one of today. `held`: papers, methods, tools and languages, with their English name.
 */
export type TextFinding =
  | (Finding & { years?: number; year?: number; then?: { id: string; title: string } })
  | (Zone & {
      kind: HeldKind | 'diploma';
      id: string;
      label: string;
      labelEn: string;
      words: string;
      year?: number;
      /** The record that bore this title, which nothing replaces. */
      then?: { id: string; title: string };
      /** The savoir of ROME that says the same: it may be claimed. */
      knowledge?: string;
    });

/** Where a form was read. */
export function placeOf(reading: FormReading<unknown>, words: readonly Spoken[]): Zone {
  const start = words[reading.from]?.start ?? 0;
  return { start, end: words[reading.to - 1]?.end ?? start };
}

/** Where a form was read, and its words as typed. */
export function quoted(
  reading: FormReading<unknown>,
  words: readonly Spoken[],
  text: string,
): Zone & { words: string } {
  const { start, end } = placeOf(reading, words);
  return { words: text.slice(start, end), start, end };
}

/** Each thing once, where it is first read; the years of one trade are added. Trades by years, the rest in the order of the text. */
export function once(findings: readonly TextFinding[]): TextFinding[] {
  const kept = new Map<string, TextFinding>();
  for (const finding of findings) {
    const key = `${finding.kind} ${finding.id}`;
    const before = kept.get(key);
    if (!before) kept.set(key, finding);
    else if ('years' in finding && finding.kind === 'occupation') {
      const years = (('years' in before && before.years) || 0) + (finding.years ?? 0);
      kept.set(key, { ...before, ...(years > 0 ? { years } : {}) });
    }
  }
  return [...kept.values()].sort(
    (a, b) => rank(a) - rank(b) || lengthOf(b) - lengthOf(a) || a.start - b.start,
  );
}

const order = ['occupation', 'certification', 'diploma', 'licence', 'method', 'tool', 'language'];
const rank = ({ kind }: TextFinding): number => (order.includes(kind) ? order.indexOf(kind) : order.length);
const lengthOf = (finding: TextFinding): number => ('years' in finding && finding.years) || 0;
