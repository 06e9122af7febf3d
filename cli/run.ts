import { commands } from './commands/table.ts';
import { Fatal, systemSentence, Usage } from './errors.ts';
import type { Io } from './io.ts';

/** Runs one command line; gives the exit code: 0 well, 1 a problem in the data, 2 a wrong use. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...args] = argv;
  const entry = name === undefined || !Object.hasOwn(commands, name) ? undefined : commands[name];
  if (!entry) return help(name, io);
  try {
    return await (
      await entry.load()
    )(args, io);
  } catch (error) {
    return explain(error, args.includes('--json'), io);
  }
}

function explain(error: unknown, json: boolean, io: Io): number {
  const sentence = error instanceof Fatal || error instanceof Usage ? error.message : systemSentence(error);
  if (sentence === undefined) throw error;
  if (json) io.out(`${JSON.stringify({ error: sentence })}\n`);
  io.err(`Erreur : ${sentence}\n`);
  return error instanceof Usage ? 2 : 1;
}

function help(name: string | undefined, io: Io): number {
  const asked = name === undefined || name === 'help' || name === '--help' || name === '-h';
  const longest = Math.max(...Object.keys(commands).map((command) => command.length));
  const lines = Object.entries(commands).map(
    ([command, { summary }]) => `  ${command.padEnd(longest)}  ${summary}`,
  );
  const text = `Usage : npm run -s edec -- <commande> [options]\n\nCommandes :\n${lines.join('\n')}\n`;
  if (asked) io.out(text);
  else io.err(`Erreur : commande inconnue : ${name}\n${text}`);
  return asked && name !== undefined ? 0 : 2;
}
