import { ImportLog } from '../import/log.ts';
import { importUsage, readImportOptions } from '../import/options.ts';
import { Progress } from '../import/progress.ts';
import { importReport } from '../import/report.ts';
import { importCatalogue } from '../import/run.ts';
import type { Io } from '../io.ts';

/** `edec import`: official exports and curated files in, catalogue out. */
export async function runImport(args: readonly string[], io: Io): Promise<number> {
  const options = readImportOptions(args);
  if (!options) {
    io.out(importUsage);
    return 0;
  }
  const log = new ImportLog();
  const { catalogue } = await importCatalogue(options, log, new Progress(io, options.json));
  const { sources, remarks, issues } = log;
  const { counts, scope } = catalogue.meta;
  if (options.json)
    io.out(`${JSON.stringify({ out: options.out, sources, remarks, scope, counts, issues })}\n`);
  else io.out(importReport(catalogue, log, options.out));
  return 0;
}
