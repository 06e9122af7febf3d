import { readCatalogue } from '../../cli/catalogue.ts';
import { writeCatalogue } from '../../cli/import/write.ts';
import { stoppedDisk } from './stopped-disk.ts';

/** tsx step.ts FROM OUT STEPS: writes the catalogue of FROM over the one of OUT and dies, as by SIGKILL, after STEPS calls to the disk. */
const [from = '', out = '', steps = ''] = process.argv.slice(2);
const die = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
};
const { files, done } = stoppedDisk(steps === '' ? Infinity : Number(steps), die);
await writeCatalogue(await readCatalogue(from), out, null, files);
process.stdout.write(String(done()));
