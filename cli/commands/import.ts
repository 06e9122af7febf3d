import { command } from '../command.ts';
import { ImportLog } from '../import/log.ts';
import { importFlags, importUsage, readImportOptions } from '../import/options.ts';
import { Progress } from '../import/progress.ts';
import { importReport } from '../import/report.ts';
import { importCatalogue } from '../import/run.ts';

/** `edec import`: official exports and curated files in, catalogue out. */
export const runImport = command(
  { usage: importUsage, options: importFlags, positionals: 0 },
  async ({ values }, io) => {
    const options = readImportOptions(values);
    const log = new ImportLog();
    const { catalogue } = await importCatalogue(options, log, new Progress(io, options.json));
    const { sources, remarks, issues } = log;
    const { counts, scope } = catalogue.meta;
    if (options.json)
      io.out(`${JSON.stringify({ out: options.out, sources, remarks, scope, counts, issues })}\n`);
    else io.out(importReport(catalogue, log, options.out));
    return 0;
  },
);
