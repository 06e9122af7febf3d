import type { Ask } from '../search/asked.ts';
import { leadingWords } from '../search/leading-words.ts';
import { meant, type Meant } from '../search/meant.ts';
import type { Hit } from '../search/results.ts';
import { namesWho } from '../text/ranks.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokenise } from '../text/tokenise.ts';

/** Words of each thing of a list: more is a sentence. */
const mostWords = 3;

const isThing = (part: string): boolean => {
  const words = tokenise(part).filter((word) => !isStopWord(word));
  return words.length > 0 && words.length <= mostWords && !words.some(namesWho);
};

const isIn = ({ card }: Hit, sector: string): boolean =>
  card.kind === 'occupation' && card.sectors.includes(sector);

const headOf = ({ title }: Hit): string => tokenise(title)[0] ?? '';

/**
 * "canapés, tapisserie, les meubles": of a list of things, the first says what is meant, where the trade that all the words find is of
 * that industry, or bears the same name. Null where the words are no list, or where the first thing finds something else.
 */
export async function ledByFirst(
  ask: Ask,
  typed: string,
  end: Meant | null,
  orSector: boolean,
): Promise<Meant | null> {
  const parts = typed
    .split(/[,;]/u)
    .map((part, at) => (at === 0 ? part.replace(leadingWords, '') : part).trim());
  const [first = ''] = parts;
  if (end?.kind !== 'occupation' || parts.length < 2 || !parts.every(isThing)) return null;
  const [found, whole] = [await ask(first), await ask(typed)];
  const led = found ? meant(first, found.suggestions, found.results, orSector) : null;
  const taken = whole?.results.hits.find(({ id }) => id === end.id);
  if (!led || !taken) return null;
  const own = found?.results.hits.find(({ id }) => id === led.id);
  const agrees =
    led.kind === 'sector' ? isIn(taken, led.id) : own !== undefined && headOf(own) === headOf(taken);
  return agrees ? led : null;
}
