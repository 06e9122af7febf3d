import { heads, isCommand, isRank, saysWho } from '../../text/ranks.ts';
import { words } from '../../text/terms.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Engine } from '../engine.ts';
import {
  readingsOf,
  readingsOfOne,
  readingsOfSense,
  type Reading,
  type WordGroup,
} from '../read/readings.ts';
import type { Correction, Hit, Match } from '../results.ts';
import { groupsOf, isUnknown } from './groups.ts';
import { isOutsideTrade } from './industry.ts';
import { scoreReading, type Met, type Scored } from './score.ts';
import { withoutStray } from './stray.ts';

/** Why a record answers. */
type Explanation = Pick<Hit, 'matched' | 'alsoKnownAs'>;

/** A record that answers; the explanation is made for those that are shown. */
export type Candidate = { record: number; score: number; explain: () => Explanation };

/** `unknown`: words that nothing is like; the others are searched without them. `loose`: no record has all words. */
export type TextMatches = { candidates: Candidate[]; groups: WordGroup[]; unknown: string[]; loose: boolean };

/** How much a trade to which no pathway leads goes down. */
const withoutPathway = -0.2;
/** How much a title counts that says a command which was not asked for. */
const unaskedCommand = 0.85;
/** Records whose texts answer a text without filter words, in the order of the records. `diploma`: the word of one stood beside it. */
export function findByText(engine: Engine, text: string, diploma = false): TextMatches {
  const typed = words(text);
  const all = groupsOf(engine, typed, diploma);
  const sense = readingsOfSense(all, engine.senses);
  const inSense = (group: WordGroup) => sense?.[0]?.stood?.includes(group) === true;
  const unknown = all.filter((group) => !inSense(group) && isUnknown(engine, group));
  const groups = all.filter((group) => !unknown.includes(group));
  if (
    sense === null &&
    unknown.length > 0 &&
    groups.every(({ polite, typed: word }) => polite || heads.has(word))
  )
    return { candidates: [], groups: all, unknown: unknown.map((group) => group.typed), loose: false };
  const beside = groups.filter((group) => !group.polite && !inSense(group)).length;
  const readings = readingsFor(engine, groups, sense, beside);
  const strict = orTradeAlone(engine, groups, bestOf(engine, readings, false));
  const loose = strict.size === 0;
  const best = loose
    ? bestOf(engine, [...looser(readings), ...oneOfMany(groups, readings)], true)
    : orFewerWords(engine, groups, readings, strict);
  return {
    candidates: candidatesOf(engine, best, typed.some(isCommand)),
    groups,
    unknown: unknown.map((group) => group.typed),
    loose: loose && best.size > 0,
  };
}

/** What was found without its stray end, in the order of the records. */
function candidatesOf(engine: Engine, best: ReadonlyMap<number, Scored>, commanded: boolean): Candidate[] {
  return withoutStray([...best.values()], {
    isTrade: (record) => engine.cards[record]?.kind === 'occupation',
    isPathway: (record) => engine.cards[record]?.kind === 'pathway',
    isOutside: (record) => isOutsideTrade(engine.cards[record]),
  })
    .sort((one, other) => one.record - other.record)
    .map((scored) => toCandidate(engine, scored, commanded));
}

/** The readings of a sense where they find something, with those of the words where many stand beside it; else these alone. */
function readingsFor(
  engine: Engine,
  groups: WordGroup[],
  sense: readonly Reading[] | null,
  beside: number,
): Reading[] {
  const inWords = () => readingsOf(groups, engine.synonyms, engine.names);
  const kept = new Set(groups.map(({ typed }) => typed));
  const said = (sense ?? []).map((one) => ({
    ...one,
    groups: one.groups.filter(({ whole, typed }) => whole === true || kept.has(typed)),
  }));
  if (bestOf(engine, said, false).size === 0) return inWords();
  // `frigoriste pour chambres froides`: the name of who does it decides over a sense of the words beside it.
  const outside = groups.filter((group) => !group.polite && sense?.[0]?.stood?.includes(group) === false);
  if (outside.some((group) => saysWho(group.typed) && namesTrade(engine, group))) return inWords();
  return beside < manyWords ? said : [...said, ...inWords()];
}

/** A trade that scores so many times what holds all words is what was meant. */
const meantAlone = 10;

/** `poste à souder semi auto`: nothing holds these words well, and one of them is the whole title of a trade. */
function orTradeAlone(engine: Engine, groups: readonly WordGroup[], found: Map<number, Scored>) {
  const counted = groups.filter(({ polite }) => !polite);
  const [named, ...others] = counted.length < 2 ? [] : counted.filter((group) => namesTrade(engine, group));
  if (named === undefined || others.length > 0 || found.size === 0) return found;
  const alone = bestOf(engine, [{ groups: [named], weight: 1 }], false);
  return highest(alone) >= highest(found) * meantAlone ? alone : found;
}

/** With so many words or more, and so few records that hold all of them, a record that holds fewer may be what was meant. */
const manyWords = 3;
const fewRecords = 4;
/** Those that hold fewer words still come to this share of the best. */
const shareOfBest = 0.6;

/** `bobinier moteur asynchrone, réparation grosse puissance`: the one record that happens to hold all of it is outdone by a winder. */
function orFewerWords(
  engine: Engine,
  groups: readonly WordGroup[],
  readings: readonly Reading[],
  strict: Map<number, Scored>,
): Map<number, Scored> {
  const counted = groups.filter(({ polite }) => !polite).length;
  if (counted < manyWords || strict.size > fewRecords) return strict;
  const fewer = bestOf(engine, [...looser(readings), ...oneOfMany(groups, readings)], true);
  const top = highest(fewer);
  return top > highest(strict)
    ? new Map([...fewer].filter(([, { score }]) => score >= top * shareOfBest))
    : strict;
}

const oneOfMany = (groups: readonly WordGroup[], readings: readonly Reading[]): Reading[] =>
  groups.filter(({ polite }) => !polite).length < manyWords ? [] : readingsOfOne(readings);

const highest = (found: ReadonlyMap<number, Scored>): number =>
  [...found.values()].reduce((top, { score }) => Math.max(top, score), 0);

/** Whether a word is the whole title of a trade to which pathways lead; a rank or the head of many titles is not. */
function namesTrade({ index, cards, ranges }: Engine, { typed, alternatives: [first] }: WordGroup): boolean {
  if (first === undefined || heads.has(typed) || isRank(typed)) return false;
  return cards.slice(ranges.occupations, ranges.superseded).some((card, place) => {
    if (card.kind !== 'occupation' || card.pathways === 0) return false;
    const title = index.title(ranges.occupations + place);
    return (
      index.size(title) === 1 && index.labelsHolding(first.stem, ranges.occupations + place).includes(title)
    );
  });
}

/** The best score of each record over all readings. */
function bestOf({ postings, index, ranges }: Engine, readings: readonly Reading[], loose: boolean) {
  const best = new Map<number, Scored>();
  for (const reading of readings) {
    for (const scored of scoreReading(reading, postings, index, ranges, loose)) {
      const now = best.get(scored.record);
      if (now === undefined || now.score < scored.score) best.set(scored.record, scored);
    }
  }
  return best;
}

/** Where any word will do, those that name no trade will not. */
const looser = (readings: readonly Reading[]): Reading[] =>
  readings.map(({ groups, weight }) => {
    const named = groups.filter(({ typed }) => !heads.has(typed));
    return { groups: named.some(({ polite }) => !polite) ? named : groups, weight };
  });

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
