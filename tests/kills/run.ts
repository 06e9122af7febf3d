import { join } from 'node:path';
import { randomOf } from '../fuzz/random.ts';
import { contents, temp } from '../import/harness.ts';
import { older, smallImport, stepOf } from './imports.ts';
import { damage, killed, whole, type Command, type Moment } from './kill.ts';

/**
 * npm run kills -- [n] [seed] [command…]: kills an import n times at random moments, a third of them while it writes, then once at each
 * of its calls to the disk; after each, the next command must find the old catalogue or the new one, whole.
 */
const [count = '30', seed = '1', ...words] = process.argv.slice(2);
const [program, ...args] = words;
const command: Command = program === undefined ? smallImport : [program, ...args];
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const begun = Date.now();
const after = join(await temp(), 'catalogue');
await whole(command, after);
const duration = Date.now() - begun;
const before = await older(after);
const expected = [await contents(before), await contents(after)];

const random = randomOf(Number(seed));
const momentOf = (at: number): Moment =>
  at % 3 > 0
    ? { from: 'start', ms: Math.floor(random() ** 2 * duration) }
    : { from: 'writing', ms: Math.floor(random() * duration * 0.15) };
const wrong: string[] = [];
let [killedCount, endedCount] = [0, 0];
for (let at = 0; at < Number(count); at += 1) {
  const moment = momentOf(at);
  const { out, died } = await killed(command, before, moment);
  if (died) killedCount += 1;
  else endedCount += 1;
  const found = await damage(out, expected);
  if (found !== null) wrong.push(`${moment.from} + ${moment.ms} ms : ${found} (${out})`);
}
say(
  `${killedCount} imports tués à un moment au hasard, ${endedCount} finis avant ; un import dure ${duration} ms`,
);

const steps = await stepOf();
for (let at = 0; at < steps.count; at += 1) {
  const found = await steps.damageAfter(at);
  if (found !== null) wrong.push(`après ${at} appels au disque : ${found}`);
}
say(`${steps.count} échanges tués, un à chaque appel au disque`);
say(wrong.length === 0 ? 'catalogue toujours entier' : `catalogue abîmé :\n${wrong.join('\n')}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
