import { heads, saysWho } from '../../text/ranks.ts';
import { stem } from '../../text/stem.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Engine } from '../engine.ts';
import { naming, type Met, type Scored } from './score.ts';

/** Under this share of the best trade, one that is named by fewer words of a wording of ours is another. */
const fewerWords = 0.6;

type Known = Pick<Engine, 'cards' | 'index' | 'names'>;

/**
 * What was found without the trades that have the words in passing: one named by fewer words of the wording that stands for what was
 * typed than the best ("conducteur de ligne" of food for one of chemistry), and a trade that none of its names says who does it
 * by the word that was typed, where the best one has it ("gareur" is no "chef de gare").
 */
export function withoutPassing(engine: Known, found: readonly Scored[]): Scored[] {
  const trades = found.filter((one) => isTrade(engine, one));
  const kept = new Set(sameWho(engine, wholeNamed(trades)));
  return found.filter((one) => !isTrade(engine, one) || kept.has(one));
}

const isTrade = ({ cards }: Known, { record }: Scored): boolean => cards[record]?.kind === 'occupation';

const bestOf = (found: readonly Scored[]): Scored | undefined =>
  found.reduce<Scored | undefined>((top, one) => (top && top.score >= one.score ? top : one), undefined);

/** Whether all words of the wording of ours through which a record was found name it; of no wording, all do. */
function isWhollyNamed({ met }: Scored): boolean {
  const own = met.filter(({ group }) => group.whole !== undefined);
  const named = own.filter(({ fields }) => fields.some((field) => naming.has(field)));
  return named.length >= (own[0]?.group.whole ?? 0);
}

function wholeNamed(found: readonly Scored[]): readonly Scored[] {
  const best = bestOf(found);
  if (best === undefined || !isWhollyNamed(best)) return found;
  return found.filter((one) => one.score >= best.score * fewerWords || isWhollyNamed(one));
}

/** Endings of what who does it does, or works in: `horlogerie`, `polissage`, `logistique`. */
const doneBy = /(?:erie|age|ment|tion|ture|[nst]tique|nique)s?$/u;

/** The word of who does it that was met as it was typed; null when none, or when other words are met too. */
function whoMet({ met }: Scored): string | null {
  const [only, ...others] = met;
  if (only === undefined || others.length > 0) return null;
  const { found, through } = only.alternative;
  return through !== 'synonym' && saysWho(found) && !heads.has(found) ? found : null;
}

/** Whether a name of the trade says who does it, not what is done; null while the names have not come. */
function saysSame({ index, names }: Known, { record }: Scored, { alternative }: Met): boolean | null {
  for (const label of index.labelsHolding(alternative.stem, record)) {
    const name = names.of(record, label - index.title(record));
    if (name === null) return null;
    if (
      tokenise(name).some((word) => (saysWho(word) || doneBy.test(word)) && stem(word) === alternative.stem)
    )
      return true;
  }
  return false;
}

function sameWho(engine: Known, trades: readonly Scored[]): readonly Scored[] {
  const best = bestOf(trades);
  const who = best === undefined ? null : whoMet(best);
  const [met] = best?.met ?? [];
  if (best === undefined || met === undefined || who === null || saysSame(engine, best, met) !== true)
    return trades;
  return trades.filter((one) => {
    const [own] = one.met;
    return own === undefined || whoMet(one) !== who || saysSame(engine, one, own) !== false;
  });
}
