import type { Ask } from '../search/asked.ts';
import type { Read } from '../search/results.ts';
import { thingsRefused } from '../search/without-refused.ts';

/** The situations that things refused tell of one by one: "marre du bruit et du froid" is of both, though only one may be read in all the words. */
export async function readsRefused(ask: Ask, typed: string, known: readonly Read[]): Promise<Read[]> {
  const things = thingsRefused(typed);
  const found = await Promise.all(things.map((one) => ask(`pas de ${one}`)));
  const reads = found.flatMap((one) => one?.results.read.filter(({ kind }) => kind === 'situation') ?? []);
  const values = reads.map(({ value }) => value);
  return reads.filter(
    ({ value }, at) => values.indexOf(value) === at && known.every((one) => one.value !== value),
  );
}
