import type { Issue } from '#core/catalogue/issue.ts';

/** What was read of one file. */
export type SourceReport = { file: string; read: number; kept: number; setAside: Record<string, number> };

/** The import's memory of what it saw: counts per file, issues, remarks. */
export class ImportLog {
  readonly sources: SourceReport[] = [];
  readonly issues: Issue[] = [];
  readonly remarks: string[] = [];

  source(file: string): SourceReport {
    const report = { file, read: 0, kept: 0, setAside: {} };
    this.sources.push(report);
    return report;
  }
}

/** Counts one record set aside for a reason. */
export function setAside(report: SourceReport, reason: string): void {
  report.setAside[reason] = (report.setAside[reason] ?? 0) + 1;
}
