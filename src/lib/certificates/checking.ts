import { readLines, type CertificateLine } from '#core/certificates/lines.ts';
import type { Answer } from '#core/certificates/resolve.ts';

/** How many lines are asked at once: few enough that the page can say how far it is. */
const atOnce = 100;

/** Answers for a pasted text, part after part; `onpart` is told how many lines are done, and ends it by `false`: then `null`. */
export async function checkText(
  answer: (lines: CertificateLine[]) => Promise<Answer[]>,
  text: string,
  onpart: (done: number, all: number) => boolean,
): Promise<Answer[] | null> {
  const lines = readLines(text);
  const answers: Answer[] = [];
  for (let at = 0; at < lines.length; at += atOnce) {
    if (!onpart(at, lines.length)) return null;
    answers.push(...(await answer(lines.slice(at, at + atOnce))));
  }
  return onpart(lines.length, lines.length) ? answers : null;
}
