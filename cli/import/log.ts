import type { Issue } from '#core/catalogue/issue.ts';

/** What was read of one file. */
export type SourceReport = { file: string; read: number; kept: number; setAside: Record<string, number> };

const keyOf = ({ file, line, field, value }: Issue): string => JSON.stringify([file, line, field, value]);

/** The import's memory of what it saw: counts per file, issues, remarks. */
export class ImportLog {
  readonly sources: SourceReport[] = [];
  readonly issues: Issue[] = [];
  readonly remarks: string[] = [];

  readonly #said = new Set<string>();
  /** Each report under the name its counts are kept under. */
  readonly bySource: [string, SourceReport][] = [];

  /** `source`: the name its counts are kept under, whatever the file is called; none for what is written by hand. */
  source(file: string, source?: string): SourceReport {
    const report = { file, read: 0, kept: 0, setAside: {} };
    this.sources.push(report);
    if (source !== undefined) this.bySource.push([source, report]);
    return report;
  }

  /** How many records each source gave, by the name of the source. */
  gave(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const [source, { kept }] of this.bySource) counts[source] = (counts[source] ?? 0) + kept;
    return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Adds an issue that reading a cell twice would give twice. */
  once(issue: Issue): void {
    if (this.#said.has(keyOf(issue))) return;
    this.#said.add(keyOf(issue));
    this.issues.push(issue);
  }
}

/** Counts one record set aside for a reason. */
export function setAside(report: SourceReport, reason: string): void {
  report.setAside[reason] = (report.setAside[reason] ?? 0) + 1;
}
