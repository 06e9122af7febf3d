import type { Issue } from '#core/catalogue/issue.ts';
import type { RawRecord } from '#core/compile/raw.ts';
import { setAside, type ImportLog, type SourceReport } from './log.ts';

type Place = { field: string; issue: Pick<Issue, 'file' | 'line'>; log: ImportLog };

/** A number given twice: one is kept, the same whatever the order of the lines, and it is said. */
export function keepRecord(
  records: Map<string, RawRecord>,
  record: RawRecord,
  report: SourceReport,
  { field, issue, log }: Place,
): void {
  const before = records.get(record.id);
  if (before) {
    setAside(report, 'numéro en double');
    log.issues.push({ ...issue, record: record.id, field, value: record.id, expected: 'un numéro unique' });
    if (JSON.stringify(before) <= JSON.stringify(record)) return;
  } else report.kept += 1;
  records.set(record.id, record);
}
