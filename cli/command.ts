import { parseArgs, type ParseArgsConfig } from 'node:util';
import { answerLines, inputLines } from './batch.ts';
import { messageOf, Usage } from './errors.ts';
import type { Io } from './io.ts';
import { readToday } from './today.ts';
import { readLimit } from './search-answer.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Lines = () => AsyncIterable<string>;
/** `lines` are those of a batch; the standard input by default. */
export type Run = (args: readonly string[], io: Io, lines?: Lines) => Promise<number>;

const help = { help: { type: 'boolean', short: 'h' } } as const;
const asking = {
  limit: { type: 'string' },
  json: { type: 'boolean' },
  batch: { type: 'boolean' },
  catalogue: { type: 'string' },
  today: { type: 'string' },
} as const;

type Read<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>
>;
type Given<O extends Options> = { values: Read<O>['values']; positionals: string[] };

/** `parseArgs` of Node with our way to refuse: a `Usage` in French. */
function readArgs<const O extends Options>(args: readonly string[], options: O, most: number): Given<O> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    const extra = positionals[most];
    if (extra !== undefined) throw new Usage(`argument inattendu : ${extra}`);
    return { values: values, positionals };
  } catch (error) {
    throw error instanceof Usage ? error : new Usage(refusal(messageOf(error)));
  }
}

function refusal(message: string): string {
  const option = /'(-[^' ]*)/.exec(message)?.[1];
  if (message.startsWith('Unknown option') && option) return `option inconnue : ${option}`;
  if (message.includes('argument missing') && option) return `l'option ${option} attend une valeur`;
  return message;
}

/** A command with its own options; `--help` and wrong uses are dealt with here. `positionals`: how many words it takes at most. */
export function command<const O extends Options>(
  { usage, options, positionals }: { usage: string; options: O; positionals: number },
  act: (given: Given<O>, io: Io) => Promise<number>,
): Run {
  return async (args, io) => {
    const { values, positionals: words } = readArgs(args, { ...options, ...help }, positionals);
    if ((values as { help?: boolean }).help) {
      io.out(usage);
      return 0;
    }
    return act({ values: values, positionals: words }, io);
  };
}

/** A command that puts questions to the catalogue: one from the command line, or one per line of a batch. */
type Asking<O extends Options, W, A extends object> = {
  usage: string;
  options: O;
  positionals: number;
  /** Refuses by a `Usage` what is not one question; called before the catalogue is read. */
  check: (given: Given<O> & { batch: boolean }) => void;
  /** What answers: read once from the catalogue's folder, as it stands on a day. */
  load: (folder: string, today: string) => Promise<W>;
  /** Answers one question; `limit` is the one asked for, or 10. */
  one: (world: W, given: Given<O>, limit: number, io: Io) => A | Promise<A>;
  /** Answers one line of a batch, or throws a sentence. */
  line: (world: W, asked: unknown, limit: number) => object;
  /** The answer in words. */
  page: (world: W, answer: A) => string;
  /** The answer for a machine; as it is by default. */
  json?: (answer: A) => object;
};

/** `--limit`, `--json`, `--batch`, `--catalogue`, `--today`, once for all commands that answer questions. */
export function askingCommand<const O extends Options, W, A extends object>(spec: Asking<O, W, A>): Run {
  return async (args, io, lines = inputLines) => {
    const { usage, positionals } = spec;
    return command({ usage, positionals, options: { ...spec.options, ...asking } }, async (given) => {
      const { limit: most, json, batch, catalogue, today } = given.values as Given<typeof asking>['values'];
      const asked = given as unknown as Given<O>;
      spec.check({ ...asked, batch: batch ?? false });
      const limit = readLimit(most);
      const world = await spec.load(catalogue ?? 'data/catalogue', readToday(today));
      if (batch) {
        await answerLines(lines(), io, (line) => spec.line(world, line, limit));
        return 0;
      }
      const answer = await spec.one(world, asked, limit, io);
      io.out(json ? `${JSON.stringify(spec.json?.(answer) ?? answer)}\n` : spec.page(world, answer));
      return 0;
    })(args, io);
  };
}
