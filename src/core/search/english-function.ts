import type { Ask } from './asked.ts';
import { functionSaid, functionWish } from './function-wish.ts';
import { leadingWords } from './leading-words.ts';
import type { Read } from './results.ts';

/** What a wish said in English, of a function in an industry, is about: as the same wish in French; null where it is none. */
export async function englishFunction(
  ask: Ask,
  typed: string,
  read: readonly Read[],
): Promise<ReturnType<typeof functionWish>> {
  const said = read.some(({ kind }) => kind === 'english')
    ? functionSaid(typed.replace(leadingWords, ''))
    : null;
  if (said === null) return null;
  const text = `${said.name} ${said.left}`;
  const [industry, trades] = await Promise.all([ask(said.left), ask(text)]);
  return industry && trades
    ? functionWish(text, { read: industry.results.read, hits: trades.results.hits })
    : null;
}
