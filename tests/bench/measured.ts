import { terminal } from '../../cli/io.ts';
import { run } from '../../cli/run.ts';
import { readRncpXml } from '../../cli/import/rncp/xml.ts';
import { ImportLog } from '../../cli/import/log.ts';
import { Progress } from '../../cli/import/progress.ts';

/** Runs one job in a process of its own and prints, as one JSON line, its time (s), peak memory (MB) and a count. */
const [job, ...args] = process.argv.slice(2);
const start = performance.now();
const count =
  job === 'xml'
    ? await readXml(args[0] ?? '')
    : await run(args, { ...terminal, out: () => undefined, tty: false });
const seconds = (performance.now() - start) / 1000;
process.stdout.write(
  `${JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024, count })}\n`,
);

async function readXml(path: string): Promise<number> {
  const readings = await readRncpXml(path, new ImportLog(), new Progress(terminal, true));
  return readings.reduce((sum, { records }) => sum + records.size, 0);
}
