import { heads, isCommonWho, isRank, saysWho } from '../../text/ranks.ts';
import type { Engine } from '../engine.ts';
import { readingsOf, readingsOfOne, type Reading, type WordGroup } from '../read/readings.ts';
import type { FieldName } from '../results.ts';
import { scoreReading, type Scored } from './score.ts';
import { whoAlone } from './who-alone.ts';

/**
 * The best score of each record over all that the words may mean; `loose`: no record has all words, any word will do. `beside`: how
 * many words stand beside those of a sense.
 */
export function bestFound(
  engine: Engine,
  groups: WordGroup[],
  sense: readonly Reading[] | null,
  beside: number,
): { best: Map<number, Scored>; loose: boolean } {
  const found = bestOfAll(engine, groups, sense, beside);
  const outside = groups.filter((group) => sense?.[0]?.stood?.includes(group) !== true);
  const alone = whoAlone(engine, groups, outside, found.best, (one) => bestOf(engine, [one], false));
  return alone === null ? found : { best: alone, loose: false };
}

function bestOfAll(
  engine: Engine,
  groups: WordGroup[],
  sense: readonly Reading[] | null,
  beside: number,
): { best: Map<number, Scored>; loose: boolean } {
  const readings = readingsFor(engine, groups, sense, beside);
  const strict = orTradeAlone(engine, groups, bestOf(engine, readings, false));
  if (strict.size > 0) return { best: orFewerWords(engine, groups, readings, strict), loose: false };
  const wide = [...looser(readings), ...oneOfMany(groups, readings)];
  return { best: ofWho(engine, groups, bestOf(engine, wide, true)), loose: true };
}

/** Fields that say who does it. */
const saying: ReadonlySet<FieldName> = new Set(['title', 'names', 'occupations']);

/**
 * Where nothing holds all of many words and one of them is who does something, this decides: the others are what it is done with,
 * where and why ("ostréiculteur, tri, je veux le permis" is neither who sorts waste nor who drives a bus). A word that no record has,
 * and that a wording of ours stands for, decides as well.
 */
function ofWho(
  { words, postings }: Pick<Engine, 'words' | 'postings'>,
  groups: readonly WordGroup[],
  found: Map<number, Scored>,
): Map<number, Scored> {
  const counted = groups.filter(({ polite }) => !polite).map(({ typed }) => typed);
  const who = counted.filter(saysOne);
  if (counted.length < manyWords || who.length === 0) return found;
  const own = [...found].filter(([, { met }]) =>
    met.some(({ group, alternative: { through }, fields }) => {
      const typed = group.typed.split(' ');
      const ours = through === 'synonym';
      if (ours && typed.some((word) => postings.of(words.stemOf(word)).size === 0)) return true;
      return typed.some((word) => who.includes(word)) && (ours || fields.some((field) => saying.has(field)));
    }),
  );
  return own.length > 0 ? new Map(own) : found;
}

const saysOne = (word: string): boolean =>
  saysWho(word) && !heads.has(word) && !isCommonWho(word) && !isRank(word);

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
    groups: one.groups.filter(({ whole, typed }) => whole !== undefined || kept.has(typed)),
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

/** The best score of each record over all readings, each held below the one before it where that is likelier. */
function bestOf({ postings, index, ranges }: Engine, readings: readonly Reading[], loose: boolean) {
  const best = new Map<number, Scored>();
  let before = Infinity;
  for (const reading of readings) {
    const found = scoreReading(reading, postings, index, ranges, loose);
    const top = Math.max(0, ...found.map(({ score }) => score));
    const share = Math.min(1, (before * (reading.below ?? Infinity)) / top);
    if (top > 0) before = top * share;
    for (const scored of found) {
      const score = scored.score * share;
      const now = best.get(scored.record);
      if (now === undefined || now.score < score) best.set(scored.record, { ...scored, score });
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
