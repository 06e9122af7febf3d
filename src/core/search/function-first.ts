import { fold } from '../text/fold.ts';
import { answerFiltered } from './answer/filtered.ts';
import { beforeOthers } from './answer/numbers.ts';
import type { Engine } from './engine.ts';
import { functionNames } from './function-names.ts';
import type { Query } from './query.ts';
import type { Results } from './results.ts';

const before =
  '(?:(?:je|j|on|i|un|une|des|le|la|l|poste|postes|place|travail|travailler|bosser|metiers?|emploi|job|jobs|work|working|service|equipe|d|de|du|en|au|aux|a|dans|cherche|veux|voudrais|aimerais|profil|want|to|in|reconversion|evoluer|vers) )*';
const at =
  '(?:(?:chez|dans|in an?|in the|at an?|at|in|en|d une|pour (?:une?|la|le|l)|au sein d(?:e la|u|e l|e|une)?) )';
const shapes = functionNames.map(
  ([said, name]) =>
    [
      new RegExp(`^${before}(?:${said}) ${at}(?:un |une |a |an |the |la |l )*(?<where>[a-z].+)$`, 'u'),
      name,
    ] as const,
);
/** No place to work in: how, when, or what is trained. */
const noPlace =
  /^(?:cours|continu|continue|ligne|equipe|interne|alternance|apprentissage|formation|interim|cdi|cdd|france|journee|2x8|3x8|bac|bts|cap|\d|(?:usine|industrie|entreprise)$)/u;

/** "R&D chez un fabricant de yaourts": the words that find the function that is asked for in a place; null where none is, or no place. */
export function functionAt(typed: string): string | null {
  const text = fold(typed)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
  for (const [shape, name] of shapes) {
    const where = shape.exec(text)?.groups?.where;
    if (where !== undefined && !noPlace.test(where)) return name;
  }
  return null;
}

/** Two of the function, the first of the place, then as many of the function again. */
const first = 2;
const looked = 40;
/** So many of the first three being of the function, the place has kept it. */
const keptBy = 2;

/** An answer where the place decided and the function was lost: both, the function first. */
export function functionFirst(engine: Engine, query: Query, size: number, found: Results): Results {
  const name = found.recognised.length > 0 ? null : functionAt(query.text);
  if (name === null) return found;
  const question = { read: [], filters: [], rest: name, refused: [], settings: [] };
  const of = answerFiltered(engine, query, looked, question);
  const ids = new Set(of.hits.map(({ id }) => id));
  const kept = found.hits.slice(0, 3).filter(({ id }) => ids.has(id)).length;
  if (kept >= keptBy || ids.has(found.hits[0]?.id ?? '')) return found;
  const both = [...of.hits.slice(0, first), ...found.hits.slice(0, 1), ...of.hits.slice(first, 2 * first)];
  return beforeOthers({ ...of, hits: both }, found, query.page, size);
}
