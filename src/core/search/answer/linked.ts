import { stem } from '../../text/stem.ts';
import type { Engine } from '../engine.ts';
import type { Card, FieldName } from '../results.ts';
import type { Candidate } from './candidates.ts';
import { tellsTrade } from './near-pathway.ts';
import { tellingWords } from './telling.ts';

/** Fields that only say which trades a pathway leads to, or what is done in them. */
const ofItsTrades: ReadonlySet<FieldName> = new Set(['occupations', 'families']);

/** From this share of the best trade on, a trade is what was meant. */
const nearBest = 0.5;
/** From this share of the first record on, a pathway is left whatever links it. */
const nearFirst = 0.6;
/** Words of one family begin with so many letters alike: `manutention`, `manutentionnaire`. */
const alike = 6;

/**
 * What was found without the pathways far under the first that only their trades link to what was asked, where they lead to others
 * mostly and their title says neither it nor a trade that was found: "Agent de silo" leads to who grinds, and is not what who grinds
 * plastic asks for.
 */
export function withoutLinkedOnly(
  { cards }: Pick<Engine, 'cards'>,
  asked: readonly string[],
  found: readonly Candidate[],
): readonly Candidate[] {
  const trades = found.filter(({ record }) => cards[record]?.kind === 'occupation');
  const least = highest(trades) * nearBest;
  const meant = trades.filter(({ score }) => score >= least).map(({ record }) => cards[record]);
  if (meant.length === 0) return found;
  const codes = new Set(meant.map((card) => card?.id ?? ''));
  const said = new Set([...asked, ...meant.flatMap((card) => tellingWords(card?.title ?? ''))].map(stem));
  const top = highest(found) * nearFirst;
  return found.filter((one) => one.score >= top || !isLinkedOnly(one, cards[one.record], codes, said));
}

const highest = (found: readonly Candidate[]): number =>
  found.reduce((top, { score }) => Math.max(top, score), 0);

function isLinkedOnly(
  one: Candidate,
  card: Card | undefined,
  codes: ReadonlySet<string>,
  said: ReadonlySet<string>,
): boolean {
  if (card?.kind !== 'pathway' || tellsTrade(card, codes, said)) return false;
  if (card.occupations.filter((code) => codes.has(code)).length * 2 > card.occupations.length) return false;
  const own = tellingWords(card.title).map(stem);
  if (own.some((word) => [...said].some((other) => isOfFamily(word, other)))) return false;
  return one.explain().matched.every(({ fields }) => fields.every((field) => ofItsTrades.has(field)));
}

const isOfFamily = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= alike && (one.startsWith(other) || other.startsWith(one));
