import { heads, isCommand } from '../../text/ranks.ts';
import { words } from '../../text/terms.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Engine } from '../engine.ts';
import { readingsOfSense, type WordGroup } from '../read/readings.ts';
import { readingsOfThing } from '../read/things.ts';
import type { Correction, FieldName, Hit, Match } from '../results.ts';
import { isAnyWho } from '../read/english.ts';
import { bestFound } from './best.ts';
import { groupsOf, isUnknown } from './groups.ts';
import { isOutsideTrade, isUsersTrade } from './industry.ts';
import { withoutPassing } from './in-passing.ts';
import type { Met, Scored } from './score.ts';
import { withoutStray } from './stray.ts';

/** Why a record answers. */
type Explanation = Pick<Hit, 'matched' | 'alsoKnownAs'>;

/** A record that answers; the explanation is made for those that are shown. */
export type Candidate = { record: number; score: number; explain: () => Explanation };

/** `unknown`: words that nothing is like; the others are searched without them. `loose`: no record has all words. `thing`: one of ours is all that is said. */
export type TextMatches = {
  candidates: Candidate[];
  groups: WordGroup[];
  unknown: string[];
  loose: boolean;
  thing?: true;
};

/** How much a trade to which no pathway leads goes down. */
const withoutPathway = -0.2;
/** How much a title counts that says a command which was not asked for. */
const unaskedCommand = 0.85;
/** Records whose texts answer a text without filter words, in the order of the records. `diploma`: the word of one stood beside it. */
export function findByText(engine: Engine, text: string, diploma = false): TextMatches {
  const typed = words(text);
  const all = groupsOf(engine, typed, diploma);
  const thing = readingsOfThing(typed, all, engine.things);
  const sense = thing ?? readingsOfSense(all, engine.senses);
  const inSense = (group: WordGroup) => sense?.[0]?.stood?.includes(group) === true;
  const unknown = all.filter((group) => !inSense(group) && isUnknown(engine, group));
  const groups = all.filter((group) => !unknown.includes(group));
  if (
    sense === null &&
    unknown.length > 0 &&
    groups.every(({ polite, typed: word }) => polite || heads.has(word) || isAnyWho(word))
  )
    return { candidates: [], groups: all, unknown: unknown.map((group) => group.typed), loose: false };
  const beside = groups.filter((group) => !group.polite && !inSense(group)).length;
  const { best, loose } = bestFound(engine, groups, sense, beside);
  return {
    candidates: candidatesOf(
      engine,
      beside + unknown.length > 1 ? withoutWeak(best, beside + unknown.length) : best,
      typed.some(isCommand),
    ),
    groups,
    unknown: unknown.map((group) => group.typed),
    loose: loose && best.size > 0,
    ...(thing !== null && best.size > 0 && { thing: true as const }),
  };
}

/** Fields of which one word alone names a record. */
const namesIt: ReadonlySet<FieldName> = new Set(['title', 'names', 'occupations']);

/** Of several words asked, one met as it was typed in what a record is made of, or among, is met by chance ("boulot propre, pas salissant"). */
function withoutWeak(found: ReadonlyMap<number, Scored>, asked: number): ReadonlyMap<number, Scored> {
  return new Map(
    [...found].filter(([, { met }]) => {
      const typed = new Set(met.map(({ group }) => group.typed));
      return (
        typed.size * 2 > asked ||
        met.some(
          ({ alternative, fields }) =>
            alternative.through === 'synonym' || fields.some((field) => namesIt.has(field)),
        )
      );
    }),
  );
}

/** What was found without its stray end, in the order of the records. */
function candidatesOf(engine: Engine, best: ReadonlyMap<number, Scored>, commanded: boolean): Candidate[] {
  return withoutStray(withoutPassing(engine, [...best.values()]), {
    isTrade: (record) => engine.cards[record]?.kind === 'occupation',
    isPathway: (record) => engine.cards[record]?.kind === 'pathway',
    isOutside: (record) => isOutsideTrade(engine.cards[record]),
    isUsers: (record) => isUsersTrade(engine.cards[record]),
  })
    .sort((one, other) => one.record - other.record)
    .map((scored) => toCandidate(engine, scored, commanded));
}

/** Typed words that were replaced because nothing holds them. */
export function correctionsOf(groups: readonly WordGroup[]): Correction[] {
  return groups.flatMap(({ typed, polite, alternatives: [first] }) =>
    first?.through === 'typo' && !polite ? [{ typed, used: first.found }] : [],
  );
}

function toCandidate(engine: Engine, { record, score, met, label }: Scored, commanded: boolean): Candidate {
  const explain = () => {
    const place = label === null ? 0 : label - engine.index.title(record);
    return { matched: matchesOf(met), alsoKnownAs: place === 0 ? null : engine.names.of(record, place) };
  };
  const share = (1 + prior(engine, record)) * (commanded || !commands(engine, record) ? 1 : unaskedCommand);
  return { record, score: Math.round(score * share * 1000) / 1000, explain };
}

/** Whether a title says that one commands others: not what is meant by the trade alone. */
function commands({ cards }: Engine, record: number): boolean {
  const [head = ''] = tokenise(cards[record]?.title ?? '');
  return isCommand(head);
}

/** Trades that the catalogue's pathways lead to come before those to which none leads, at equal relevance. */
function prior({ cards }: Engine, record: number): number {
  const card = cards[record];
  if (card?.kind !== 'occupation') return 0;
  return card.pathways > 0 ? 0.1 + 0.02 * Math.min(card.pathways, 10) : withoutPathway;
}

function matchesOf(met: readonly Met[]): Match[] {
  const matches = new Map<string, Match>();
  for (const { group, alternative, fields } of met) {
    const key = `${group.typed} ${alternative.found}`;
    const now = matches.get(key);
    const all = [...new Set([...(now?.fields ?? []), ...fields])];
    matches.set(key, {
      typed: group.typed,
      found: alternative.found,
      fields: all,
      through: alternative.through,
    });
  }
  return [...matches.values()];
}
