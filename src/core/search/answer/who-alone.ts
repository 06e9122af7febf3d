import { heads, isCommonWho, isRank, saysWho } from '../../text/ranks.ts';
import { singular } from '../../text/singular.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Engine } from '../engine.ts';
import type { Reading, WordGroup } from '../read/readings.ts';
import { sectorsOf } from '../read/sectors.ts';
import type { FieldName, Read } from '../results.ts';
import type { Scored } from './score.ts';

type Found = ReadonlyMap<number, Scored>;

/** With so many words or fewer, who does it and where is all that was said. */
const fewWords = 3;
const nameOf: ReadonlySet<FieldName> = new Set(['title', 'names', 'occupations']);

/** From this share of the first on, a record whose title has who does it is what was found. */
const nearFirst = 0.5;

/** Domain of ROME of those who keep machines going, whatever is made there. */
const keepers = 'I13';

/**
 * `électricien laiterie`, `cariste abattoir`: who does it decides over the place, where what was found first is of the place alone.
 * The other words then only help; of those who are exercised in every place, those who keep its machines going are meant. Null when no
 * one trade is said (`outside`: beside a sense), or when it is what was found, or most of the words are.
 */
export function whoAlone(
  engine: Engine,
  groups: readonly WordGroup[],
  outside: readonly WordGroup[],
  found: Found,
  search: (reading: Reading) => Map<number, Scored>,
): Map<number, Scored> | null {
  const counted = groups.filter(({ polite }) => !polite);
  if (counted.length < 2) return null;
  const [who, ...others] = counted.filter((group) => outside.includes(group) && saysOne(group));
  if (who === undefined || others.length > 0) return null;
  const first = bestOf([...found.values()]);
  if (first === null) return null;
  const trades = [...found.values()].filter(({ record }) => engine.cards[record]?.kind === 'occupation');
  const named = trades.filter((one) => isIn(engine, one, who) && one.score >= first.score * nearFirst);
  if (named.length > 0) return isIn(engine, first, who) ? null : headFirst(engine, who, found, named);
  if (counted.length > fewWords) return null;
  const helped = groups.map((group) => (group === who ? group : { ...group, polite: true }));
  const alone = () => search({ groups: helped, weight: 1 });
  if (keepsMachines(engine, who) && !isKeeper(engine, (bestOf(trades) ?? first).record))
    return ofKeepers(engine, alone(), sectorsOf(engine, words(groups)));
  const said = new Set(first.met.map(({ group }) => group.typed));
  const isWho = first.met.some(
    ({ group, fields }) => group.typed === who.typed && fields.some((field) => nameOf.has(field)),
  );
  if (isWho || said.size * 2 > counted.length || !beginsTitle(engine, who)) return null;
  const own = alone();
  return own.size > 0 ? own : null;
}

/** What stays of a record whose title has not who does it, beside the best trade whose title begins so. */
const underHead = 0.9;

/** `soudeur TIG inox`: the trade whose title begins by who does it comes before those of what it is done to, and with. */
function headFirst(
  engine: Engine,
  who: WordGroup,
  found: Found,
  named: readonly Scored[],
): Map<number, Scored> | null {
  const top = bestOf(named);
  if (top === null || !(beginsTitle(engine, who) || isKeeper(engine, top.record))) return null;
  const best = bestOf([...found.values()])?.score ?? 0;
  const share = Math.min(1, (top.score / best) * underHead);
  return new Map(
    [...found].map(([record, one]) => [
      record,
      isIn(engine, one, who) ? one : { ...one, score: one.score * share },
    ]),
  );
}

function bestOf(found: readonly Scored[]): Scored | null {
  return found.reduce<Scored | null>(
    (top, one) => (top !== null && top.score >= one.score ? top : one),
    null,
  );
}

const saysOne = ({ typed }: WordGroup): boolean =>
  saysWho(typed) && !heads.has(typed) && !isCommonWho(typed) && !isRank(typed);

/** Whether the title of a record has who does it. */
const isIn = ({ index, words }: Engine, { record }: Scored, { typed }: WordGroup): boolean =>
  index.labelsHolding(words.stemOf(typed), record).includes(index.title(record));

function isKeeper({ cards }: Engine, record: number): boolean {
  const card = cards[record];
  if (card?.kind === 'occupation') return card.id.startsWith(keepers);
  return card?.kind === 'pathway' && card.occupations.some((code) => code.startsWith(keepers));
}

/** Whether the title of a trade of those who keep machines going has the word. */
function keepsMachines(engine: Engine, { typed }: WordGroup): boolean {
  const { cards, postings, words } = engine;
  if (!words.has(singular(typed))) return false;
  return [...postings.of(words.stemOf(typed))].some(
    ([record, { fields }]) =>
      cards[record]?.kind === 'occupation' && isKeeper(engine, record) && fields.includes('title'),
  );
}

/** What one of the sector that was said counts for beside one of every industry. */
const ofIt = 2.5;

/** Those who keep machines going, but for those of other sectors than the one that was said; those of this one count for more. */
function ofKeepers(
  engine: Engine,
  found: Map<number, Scored>,
  said: readonly Read[],
): Map<number, Scored> | null {
  const kept = [...found].flatMap(([record, one]): [number, Scored][] => {
    const card = engine.cards[record];
    const sectors = card === undefined || card.kind === 'superseded' ? [] : card.sectors;
    if (!isKeeper(engine, record)) return [];
    if (said.length === 0 || sectors.length === 0) return [[record, one]];
    const isOf = said.some(({ value }) => sectors.includes(value));
    return isOf ? [[record, { ...one, score: one.score * ofIt }]] : [];
  });
  return kept.length > 0 ? new Map(kept) : null;
}

const words = (groups: readonly WordGroup[]): string[] => groups.map(({ typed }) => typed);

/** Where the titles of more trades begin so, who does it says none of them. */
const mostNamed = 5;

/** Whether a word is who does something, as the titles begin of a few of the trades to which pathways lead. */
function beginsTitle({ cards, ranges, words }: Engine, { typed }: WordGroup): boolean {
  const own = words.stemOf(typed);
  const named = cards.slice(ranges.occupations, ranges.superseded).filter((card) => {
    if (card.kind !== 'occupation' || card.pathways === 0) return false;
    const [head = '', ...others] = tokenise(card.title);
    return words.stemOf(head) === own && [head, ...others].includes(singular(typed));
  });
  return named.length > 0 && named.length <= mostNamed;
}
