import { parseArgs } from 'node:util';
import { inputsOf } from './inputs.ts';
import { judge, outcomes, type Outcome } from './judge.ts';

/** npm run fuzz -- [--count 10000] [--seed 1]: changed official files through the importer's readers, counted by what became of them. */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const [count, seed] = [Number(values.count), Number(values.seed)];

const inputOf = await inputsOf();
const found = new Map<Outcome, number[]>(outcomes.map((outcome) => [outcome, []]));
for (let at = seed; at < seed + count; at += 1) found.get(await judge(inputOf(at)))?.push(at);

for (const [outcome, seeds] of found) process.stdout.write(`${outcome} : ${seeds.length}\n`);
const bad = (['crashed', 'silent', 'lost'] as const).flatMap((outcome) => found.get(outcome) ?? []);
if (bad.length > 0) process.stdout.write(`entrées à revoir : ${bad.slice(0, 20).join(', ')}\n`);
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`mémoire au plus : ${memory} Mo\n`);
process.exitCode = bad.length > 0 ? 1 : 0;
