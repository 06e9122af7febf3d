import { singular } from '../../text/singular.ts';
import { isPoliteStem } from '../../text/polite-stems.ts';
import { isPoliteWord } from '../../text/stop-words.ts';
import { heads, isRank } from '../../text/ranks.ts';
import { stem } from '../../text/stem.ts';
import { terms, words } from '../../text/terms.ts';
import type { Alternative } from './alternatives.ts';
import type { Names } from './names.ts';
import { isOfWording } from './of-wording.ts';
import type { Wording } from './wording.ts';

/** One typed word (or a wording that replaces it) and the stems that satisfy it. */
export type WordGroup = {
  typed: string;
  polite: boolean;
  /** Hardly any text holds it: it may be initials that most titles spell out. */
  rare: boolean;
  /** Titles that it spells beside the word of a diploma. */
  titles?: readonly Wording[];
  /** One of so many words of a wording that stands for what was typed: it has its sense with all of them only. */
  whole?: number;
  alternatives: Alternative[];
};

/** One way to understand what was typed: as it is, or with one wording replaced. */
export type Reading = {
  groups: WordGroup[];
  weight: number;
  /** The wording that stands for what was typed is meant with all of its words, however long. */
  exact?: true;
  /** The groups that the wording stands for. */
  stood?: readonly WordGroup[];
  /** What the reading before it finds is likelier: this finds that share of it at most. */
  below?: number;
};

/** A curated wording as stems, polite words left out, and what it stands for. */
export type Synonym = {
  from: readonly string[];
  to: readonly Wording[];
  /** The only word that counts, as it is written; null of several. */
  word: string | null;
  /** Whether it names who produces: "producteur de lait". */
  producer?: true;
};

/** A word met so rarely may be initials. */
export const rareCount = 3;

const synonymWeight = 0.9;
/** What a sense is worth without the words beside it, and what one word of many is. */
const besideSense = 0.7;
const besideOne = 0.2;
/** What a trade is worth to who asks for a rank in it. */
const rankless = 0.3;
const mostReadings = 24;

export function synonymsOf(said: readonly (readonly [string, readonly string[]])[]): Synonym[] {
  return said
    .map(([from, to]) => ({
      from: essential(terms(from)),
      word: onlyWord(from),
      to: to
        .map((text) => ({ text, stems: [...new Set(terms(text))] }))
        .filter(({ stems }) => stems.length > 0),
    }))
    .filter(({ from }) => from.length > 0)
    .sort((one, other) => other.from.length - one.from.length);
}

function onlyWord(from: string): string | null {
  const counted = words(from).filter((word) => !isPoliteWord(word));
  return counted.length === 1 ? (counted[0] ?? null) : null;
}

/** Wordings whose words keep their order and count all, polite ones too. */
export function sensesOf(said: readonly (readonly [string, readonly string[]])[]): Synonym[] {
  const own = new Map(said.map(([from]) => [terms(from).join(' '), terms(from)]));
  return said
    .map(([from, to]) => ({
      from: own.get(terms(from).join(' ')) ?? [],
      word: onlyWord(from),
      to: to.map((text) => ({ text, stems: [...new Set(terms(text))] })),
      ...(words(from).some((word) => whoProduces.test(word)) && { producer: true as const }),
    }))
    .sort((one, other) => other.from.length - one.from.length);
}

/** Who produces has a farm, where "production" is of a works too, though one stem is theirs. */
const whoProduces = /^product(?:eur|rice)s?$/u;
const whatIsDone = /^productions?$/u;

/** The readings of a text that holds a wording with a sense of its own: its words alone are not read. A word that has one decides when it stands alone. Null when it holds none. */
export function readingsOfSense(groups: WordGroup[], senses: readonly Synonym[]): Reading[] | null {
  const stems = groups.map(stemsOfGroup);
  const alone = groups.filter(({ polite }) => !polite).length === 1;
  for (const { from, to, word, producer } of senses) {
    const place = placeOf(stems, from);
    if (place < 0 || (from.length === 1 && (!alone || !isVery(groups[place], word)))) continue;
    const said = groups.slice(place, place + from.length);
    if (producer && said.some(({ typed }) => whatIsDone.test(typed))) continue;
    return to.flatMap((wording) => {
      const reading: Reading = { ...replace(groups, said, wording), exact: true, stood: said };
      return said.length < groups.length ? [reading, mostly(reading, besideSense)] : [reading];
    });
  }
  return null;
}

/** The wording that stands for what was typed is asked for, and the words beside it only help. */
function mostly(reading: Reading, weight: number): Reading {
  const groups = reading.groups.map((group) => (group.whole ? group : { ...group, polite: true }));
  return { ...reading, groups, weight: reading.weight * weight };
}

/** `je faisais le flexo sur des bobines d'emballage`: among many words, one that a curated wording has says most. */
export const readingsOfOne = (readings: readonly Reading[]): Reading[] =>
  readings
    .filter(({ groups }) => groups.some(({ whole }) => whole) && groups.some(({ whole }) => !whole))
    .map((reading) => mostly(reading, besideOne));

/** The typed reading first, then one per wording that a synonym or initials give. */
export function readingsOf(groups: WordGroup[], synonyms: readonly Synonym[], names: Names): Reading[] {
  const counted = groups.filter(({ polite }) => !polite);
  const initials = groups.find(({ titles = [] }) => titles.length > 0);
  if (initials?.titles)
    return initials.titles.slice(0, mostReadings).map((wording) => replace(groups, [initials], wording));
  const stems = counted.map(stemsOfGroup);
  const curated = synonyms.flatMap(({ from, to, word }) => {
    const place = placeOf(stems, from);
    return place < 0 || !isSaid(counted[place], word)
      ? []
      : to.map((wording) => replace(groups, counted.slice(place, place + from.length), wording));
  });
  const together = allReplaced(counted, synonyms);
  const known = (group: WordGroup) =>
    synonyms.some(({ from: [one = ''], from }) => from.length === 1 && stemsOfGroup(group).includes(one));
  const spelledOut = counted
    .filter((group) => group.rare && !known(group))
    .flatMap((group) => names.wordingsOf(group.typed).map((wording) => replace(groups, [group], wording)));
  return [{ groups, weight: 1 }, ...curated, ...together, ...spelledOut, ...withoutRank(groups)].slice(
    0,
    mostReadings,
  );
}

/** `tireuse, boucheuse, étiqueteuse`: each word that one other stands for, all at once; none where fewer than two have one. */
function allReplaced(counted: readonly WordGroup[], synonyms: readonly Synonym[]): Reading[] {
  const others = counted.map((group) =>
    synonyms
      .filter(
        ({ from: [one = ''], from, word }) =>
          from.length === 1 && stemsOfGroup(group).includes(one) && isSaid(group, word),
      )
      .flatMap(({ to }) => to)
      .find(({ stems }) => stems.length === 1),
  );
  if (others.filter((one) => one !== undefined).length < 2) return [];
  const groups = counted.map((group, at) => standIn(group, others[at]));
  const once = new Map(groups.map((group) => [group.alternatives[0]?.stem, group]));
  return [{ groups: [...once.values()], weight: synonymWeight }];
}

function standIn(group: WordGroup, by: Wording | undefined): WordGroup {
  const [stem] = by?.stems ?? [];
  if (by === undefined || stem === undefined) return group;
  return { ...group, rare: false, alternatives: [{ stem, weight: 1, found: by.text, through: 'synonym' }] };
}

/** `chef soudeur`: failing the rank, the trade. */
function withoutRank(groups: readonly WordGroup[]): Reading[] {
  const kept = groups.filter(({ typed }) => !isRank(typed));
  const trade = kept.some(({ polite, typed }) => !polite && !heads.has(typed));
  return trade && kept.length < groups.length ? [{ groups: kept, weight: rankless }] : [];
}

export function replace(
  groups: readonly WordGroup[],
  replaced: readonly WordGroup[],
  { text, stems }: Wording,
): Reading {
  const typed = replaced.map((group) => group.typed).join(' ');
  const others = groups.filter((group) => !replaced.includes(group));
  const by = stems.map((stem): WordGroup => ({
    typed,
    polite: false,
    rare: false,
    whole: stems.length,
    alternatives: [{ stem, weight: 1, found: text, through: 'synonym' }],
  }));
  return { groups: [...by, ...others], weight: synonymWeight };
}

function essential(stems: readonly string[]): string[] {
  const kept = stems.filter((stem) => !isPoliteStem(stem));
  return kept.length > 0 ? kept : [...stems];
}

/** What a group may be in a curated wording: the word itself, or the one that it is read as. */
const stemsOfGroup = ({ typed, alternatives: [first] }: WordGroup): readonly string[] => [
  stem(typed),
  ...(first === undefined ? [] : [first.stem]),
];

/** Whether a group says the only word of a wording; several words are met by their stems. */
const isSaid = (group: WordGroup | undefined, word: string | null): boolean =>
  word === null ||
  group === undefined ||
  isOfWording(group.typed, word) ||
  isOfWording(group.alternatives[0]?.found ?? '', word);

/** Whether a group is the only word of a wording, in the plural or not: no other word of its stem. */
const isVery = (group: WordGroup | undefined, word: string | null): boolean =>
  word === null || group === undefined || singular(group.typed) === singular(word);

function placeOf(stems: readonly (readonly string[])[], wanted: readonly string[]): number {
  return stems.findIndex((_, place) => wanted.every((one, offset) => stems[place + offset]?.includes(one)));
}
