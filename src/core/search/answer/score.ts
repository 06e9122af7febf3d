import { heads } from '../../text/ranks.ts';
import type { Ranges } from '../index/documents.ts';
import type { Inverted } from '../index/inverted.ts';
import type { Postings } from '../index/postings.ts';
import type { Alternative } from '../read/alternatives.ts';
import type { WordGroup, Reading } from '../read/readings.ts';
import type { FieldName } from '../results.ts';

/** What satisfied a group of words in a record. */
export type Met = { group: WordGroup; alternative: Alternative; fields: readonly FieldName[]; score: number };

/** `label`: number of the name closest to what was typed; null when none shares a word with it. */
export type Scored = { record: number; score: number; met: Met[]; label: number | null };

/** All words when there are one or two, else three in five. */
function needed(groups: number): number {
  return groups <= 2 ? groups : Math.ceil(groups * 0.6);
}

/** A wording that stands for what was typed has its sense with all of its words; a long one with three in four. */
const neededWhole = (words: number): number => (words <= 3 ? words : Math.ceil(words * 0.75));

const isNamedBy = (fields: readonly FieldName[]): boolean =>
  fields.some((field) => naming.has(field) || field === 'sectors');

/** The rarest word of a wording that stands for what was typed: "… en industrie alimentaire" is not the trade of another industry. */
function mostTelling(asked: readonly WordGroup[], postings: Postings): WordGroup | null {
  const count = ({ alternatives: [first] }: WordGroup) =>
    first === undefined
      ? Infinity
      : [...postings.of(first.stem).values()].filter(({ fields }) => isNamedBy(fields)).length;
  const own = asked.filter(({ whole }) => whole);
  if (neededWhole(own.length) === own.length) return null;
  return own
    .filter((one) => count(one) > 0)
    .reduce<WordGroup | null>(
      (rarest, one) => (rarest !== null && count(rarest) <= count(one) ? rarest : one),
      null,
    );
}

/** How much closeness of the whole label may multiply a score. */
const closenessWeight = 2.2;
const otherNameWeight = 0.9;
const politeShare = 0.3;

/** Records that satisfy a reading, with their scores. `loose`: one word is enough. */
export function scoreReading(
  reading: Reading,
  postings: Postings,
  index: Inverted,
  ranges: Ranges,
  loose = false,
): Scored[] {
  const required = reading.groups.filter(({ polite }) => !polite);
  const polite = reading.groups.filter((group) => group.polite);
  const asked = required.length > 0 ? required : polite;
  const found = new Map<number, Met[]>();
  for (const group of asked) addGroup(found, group, postings);
  const enough = loose ? 1 : needed(asked.length);
  const own = asked.filter((group) => group.whole).length;
  const whole = loose ? 0 : reading.exact ? own : neededWhole(own);
  const telling = loose ? null : mostTelling(asked, postings);
  const kept = [...found].filter(
    ([, met]) =>
      met.length >= enough &&
      (loose || asked.length < 2 || met.some(isMoreThanSector)) &&
      wholly(met, reading.exact === true) >= whole &&
      (telling === null || met.some((one) => one.group === telling && isNamedBy(one.fields))),
  );
  const extra = new Map<number, Met[]>();
  if (required.length > 0) for (const group of polite) addGroup(extra, group, postings);
  return kept.map(([record, met]) => {
    const near = closest(
      met,
      asked.length,
      index,
      record,
      record >= ranges.occupations && record < ranges.superseded,
    );
    const text = sum(met) + politeShare * sum(extra.get(record) ?? []);
    const coverage = (met.length / asked.length) ** 2;
    const score =
      (reading.weight * coverage * text * (1 + closenessWeight * near.closeness ** 2)) /
      Math.sqrt(asked.length);
    return { record, score, met, label: near.label };
  });
}

/** Whether a word is met elsewhere than among the words of a sector: several words of a sector say no trade of it. */
const isMoreThanSector = ({ fields }: Met): boolean => fields.some((field) => field !== 'sectors');

/** How many words of a wording that stands for what was typed one field of the record holds: apart they have another sense. `named`: a field that names it. */
function wholly(met: readonly Met[], named: boolean): number {
  const own = met.filter(({ group }) => group.whole);
  const several = (own[0]?.group.whole ?? 0) > 1;
  const counts = (field: FieldName) => naming.has(field) || !(named || (several && wider.has(field)));
  const fields = new Set(own.flatMap((one) => one.fields).filter(counts));
  return [...fields].reduce(
    (most, field) => Math.max(most, own.filter((one) => one.fields.includes(field)).length),
    0,
  );
}

/** Fields that name a record, or say what it is made of; those of skills, sectors and families are wider than it. */
export const naming: ReadonlySet<FieldName> = new Set(['title', 'names', 'occupations', 'blocs']);

/** Fields of what a record is among: the words of a wording do not make its sense there. */
const wider: ReadonlySet<FieldName> = new Set(['sectors', 'families']);

/** `vernisseur`: who does it is no skill of another trade, and no word of a sector. */
const who = /(?:[^l]eur|euse|ier|iere|iste)s?$/u;
const saysWho = ({ whole }: WordGroup, { found, through }: Alternative): boolean =>
  whole === undefined && through === 'typed' && who.test(found);

/** For each record that one of the group's alternatives reaches, the best alternative. */
function addGroup(found: Map<number, Met[]>, group: WordGroup, postings: Postings): void {
  const best = new Map<number, Met>();
  for (const alternative of group.alternatives) {
    const names =
      heads.has(alternative.found) || saysWho(group, alternative) || alternative.through === 'prefix';
    for (const [record, { score, fields }] of postings.of(alternative.stem)) {
      if (names && !fields.some((field) => naming.has(field))) continue;
      const weighted = score * alternative.weight;
      const now = best.get(record);
      if (now === undefined || now.score < weighted)
        best.set(record, { group, alternative, fields, score: weighted });
    }
  }
  for (const [record, met] of best) {
    const all = found.get(record);
    if (all === undefined) found.set(record, [met]);
    else all.push(met);
  }
}

/** The label that the met words cover best: 1 when it holds every asked word and nothing else. */
function closest(
  met: readonly Met[],
  asked: number,
  index: Inverted,
  record: number,
  namesCountLess: boolean,
): { closeness: number; label: number | null } {
  let closeness = 0;
  let label: number | null = null;
  for (const [candidate, held] of heldLabels(met, index, record)) {
    const share = (held / Math.max(asked, held)) * (held / index.size(candidate));
    const value = namesCountLess && candidate !== index.title(record) ? share * otherNameWeight : share;
    if (value > closeness || (value === closeness && label !== null && candidate < label)) {
      closeness = value;
      label = candidate;
    }
  }
  return { closeness, label };
}

/** Labels of a record, and how many of the met stems each holds. */
function heldLabels(met: readonly Met[], index: Inverted, record: number): Map<number, number> {
  const held = new Map<number, number>();
  for (const stem of new Set(met.map(({ alternative }) => alternative.stem)))
    for (const label of index.labelsHolding(stem, record)) held.set(label, (held.get(label) ?? 0) + 1);
  return held;
}

function sum(met: readonly Met[]): number {
  return met.reduce((total, { score }) => total + score, 0);
}
