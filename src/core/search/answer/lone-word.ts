import { tokenise } from '../../text/tokenise.ts';
import type { Engine } from '../engine.ts';
import type { FieldName, Match } from '../results.ts';
import type { Candidate } from './candidates.ts';

/** From so many words on, a text is a sentence: one of them met in passing is not what it is about. */
const sentence = 4;

/** Fields that say what a record is about by themselves. */
const about: ReadonlySet<FieldName> = new Set(['title', 'sectors', 'families']);

type Known = Pick<Engine, 'cards' | 'index' | 'names' | 'words'>;

/**
 * What a sentence finds, without the records that have one of its words only, in passing: at the end of a longer name, or in a bloc
 * ("je veux plus du coup de feu" asks for no fire eater, "payée par l’employeur" for no childminder).
 */
export function withoutLoneWord(
  engine: Known,
  typed: string,
  found: readonly Candidate[],
): readonly Candidate[] {
  if (tokenise(typed).length < sentence) return found;
  return found.filter((one) => !isPassing(engine, one));
}

function isPassing(engine: Known, { record, explain }: Candidate): boolean {
  const [only, ...others] = explain().matched;
  if (only === undefined || others.length > 0 || only.through === 'synonym') return false;
  if (only.fields.some((field) => about.has(field))) return false;
  return engine.cards[record]?.kind !== 'occupation' || !begins(engine, record, only);
}

/** Whether a name of a trade begins with the word, or is nothing else; so it is while the names have not come. */
function begins({ index, names, words }: Known, record: number, { found }: Match): boolean {
  const own = words.stemOf(found);
  return index.labelsHolding(own, record).some((label) => {
    const name = names.of(record, label - index.title(record));
    return name === null || words.stemOf(tokenise(name)[0] ?? '') === own;
  });
}
