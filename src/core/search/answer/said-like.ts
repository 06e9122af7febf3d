import { stem } from '../../text/stem.ts';
import { words } from '../../text/terms.ts';
import type { Engine } from '../engine.ts';
import type { Query } from '../query.ts';
import type { ReadQuestion } from '../read/read.ts';
import type { Hit, Results } from '../results.ts';
import { passes } from './facet-values.ts';
import { withoutBarred } from './lighter.ts';

/** Where so few are found, what people who say such things are led to fills the list up to that. */
const few = 3;
const filled = 5;
/** Else one is shown, after the first two. */
const shownAt = 2;
/** So many are looked at. */
const looked = 12;
/** Words that explain why: at most so many are shown, and so many must lead there. */
const explained = 3;
/** Where nothing is found, fewer do. */
const fewest = 2;

/** An answer, with the trades that people are led to who say something like it: one in the third place, more where little is found. */
export function withSaidLike(engine: Engine, query: Query, question: Question, found: Results): Results {
  if (isSure(question, found)) return found;
  const like = hitsLike(engine, query, question);
  const seen = new Set(found.hits.map(({ id }) => id));
  if (found.total < few) {
    const more = like
      .filter(({ id, matched }) => !seen.has(id) && (found.total > 0 || matched.length >= fewest))
      .slice(0, filled - found.total);
    return {
      ...found,
      total: found.total + more.length,
      hits: [...found.hits, ...more],
      loose: found.loose || found.total === 0,
    };
  }
  const first = found.hits.slice(0, shownAt);
  const one = like.find(({ id }) => first.every((hit) => hit.id !== id));
  // Two words may be there by chance: "pas dans le froid" is no wish to mend freezers.
  if (one === undefined || one.matched.length < explained || query.page > 1) return found;
  const others = found.hits.slice(shownAt).filter(({ id }) => id !== one.id);
  const shown = found.hits.find(({ id }) => id === one.id) ?? one;
  return {
    ...found,
    total: found.total + (seen.has(one.id) ? 0 : 1),
    hits: [...first, shown, ...others],
  };
}

type Question = Pick<ReadQuestion, 'read' | 'refused' | 'wish' | 'named'>;

/** What is asked of money or rules, and not of a trade. */
const asksHow: ReadonlySet<string> = new Set(['intention', 'scheme', 'opco', 'idcc', 'number']);

/** Whether a sentence says by its words which trade it asks for: rules answer that, and words alone would lead back to it. */
const isSure = ({ wish, named, read }: Question, { total }: Results): boolean =>
  wish !== undefined ||
  named === true ||
  read.some(({ kind }) => kind === 'move') ||
  (total === 0 && read.some(({ kind }) => asksHow.has(kind)));

/** Whether what people say may add to an answer: not where pathways alone are asked for, nor another order, nor a name and no more. */
export const asksLike = (query: Query, found: Results): boolean =>
  query.show !== 'pathway' && query.sort === 'relevance' && !isNamed(query.text, found);

/** Whether what was typed is the name of the first that was found, no more. */
function isNamed(text: string, { hits, named }: Results): boolean {
  const typed = words(text).map(stem);
  const title = new Set(words(`${hits[0]?.title ?? ''} ${hits[0]?.alsoKnownAs ?? ''}`).map(stem));
  return named && typed.every((one) => title.has(one));
}

/** Trades that go with the words, as hits: none that health forbids, none whose name is refused. */
function hitsLike(engine: Engine, { text, facets }: Query, { read, refused }: Question): Hit[] {
  const { sayings, numbers, cards, values } = engine;
  if (sayings === null) return [];
  const said = new Set(refused.flatMap(words).map(stem));
  const records = sayings.nearest(text).flatMap(({ code }) => numbers.get(code) ?? []);
  return withoutBarred(engine, read, records)
    .slice(0, looked)
    .flatMap((record) => {
      const [card, own] = [cards[record], values[record]];
      if (card === undefined || own === undefined || !passes(own, facets)) return [];
      if (
        words(card.title)
          .map(stem)
          .some((one) => said.has(one))
      )
        return [];
      const matched = sayings.why(text, card.id).slice(0, explained);
      return [
        {
          kind: card.kind,
          id: card.id,
          title: card.title,
          score: 0,
          card,
          matched: matched.map((typed) => ({
            typed,
            found: card.title,
            fields: [],
            through: 'said' as const,
          })),
          alsoKnownAs: null,
        },
      ];
    });
}
