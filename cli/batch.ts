import { createInterface } from 'node:readline';
import { messageOf } from './errors.ts';
import type { Io } from './io.ts';

/** Lines of the standard input. */
export function inputLines(): AsyncIterable<string> {
  return createInterface({ input: process.stdin, crlfDelay: Infinity });
}

/** A text without the byte order mark that some editors write first. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** Answers each JSON line by one JSON line; a line that cannot be answered gets `{"error": …}` and the next ones follow. */
export async function answerLines(
  lines: AsyncIterable<string>,
  io: Io,
  answer: (asked: unknown) => object,
): Promise<void> {
  for await (const given of lines) {
    const line = withoutMark(given);
    if (line.trim() !== '') io.out(`${JSON.stringify(answerLine(line, answer))}\n`);
  }
}

function answerLine(line: string, answer: (asked: unknown) => object): object {
  try {
    return answer(JSON.parse(line));
  } catch (error) {
    return {
      error: error instanceof SyntaxError ? `ligne JSON illisible : ${error.message}` : messageOf(error),
    };
  }
}
