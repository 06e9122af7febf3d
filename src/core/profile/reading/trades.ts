import type { Finding } from '../recognise/recognise.ts';
import type { Spoken } from '../recognise/spoken.ts';
import { gapOf, type FormReading, type Forms } from './forms.ts';
import { clausesOf, membersOf, sentencesOf } from './clauses.ts';
import { briefIn, durationsIn } from './durations.ts';
import { employerAt, isOwnName } from './others.ts';
import { overlaps, type Zone } from './zones.ts';

/** What a wording of a trade stands for. `near`: words of which one must stand too; null = none needed. */
export type TradeForm = { code: string; near: Forms<string> | null; weak: 'task' | 'place' | 'field' | null };

/** A trade that a text names; `label` when the text says one of the trade's own names. */
export type Trade = Zone & { code: string; label?: string };

type Read = FormReading<TradeForm> & Zone;
/** `employer`: the trade of who employs, not of the person. */
type Weight = TradeForm['weak'] | 'employer';
type Weighed = Trade & { weak: Weight };

/**
 * One trade for the same words: the longest wording, the one with fewest other words inside, then the one whose neighbours stand on the line, then in the text. A
 * name of the ROME that covers more words wins. A place ("abattoir") tells a trade only where its clause names none.
 */
export function chooseTrades(
  read: readonly Read[],
  names: readonly Finding[],
  text: string,
  words: readonly Spoken[],
): Trade[] {
  const jobs = linesOfJobs(text, words);
  const ranked = read
    .map((one) => ({ one, near: nearness(one, words, jobs) }))
    .filter(({ near }) => near > 0)
    .sort(
      (a, b) =>
        weakness(a.one.of) - weakness(b.one.of) ||
        b.one.size - a.one.size ||
        gapOf(a.one) - gapOf(b.one) ||
        b.near - a.near ||
        a.one.start - b.one.start,
    )
    .map(({ one }) => one);
  const forms: Weighed[] = [];
  for (const one of ranked)
    if (!forms.some((other) => overlaps(one, other)))
      forms.push({
        start: one.start,
        end: one.end,
        code: one.of.code,
        weak: weaknessIn(text, one, one.of.weak),
      });
  const isPerson = ({ start, end }: Zone) => isOneWord(text.slice(start, end)) && isOwnName(text, start);
  const longer = onePerWords(names, text).filter(
    (name) =>
      !isPerson(name) &&
      !saysHow(name, text) &&
      !forms.some((form) => overlaps(form, name) && covers(form, name)),
  );
  const own = longer.map(({ id, label, start, end }) => ({
    code: id,
    label,
    start,
    end,
    weak: weaknessIn(text, { start, end }, isOneWord(text.slice(start, end)) ? 'task' : null),
  }));
  const all = [...own, ...forms.filter((form) => !own.some((name) => overlaps(form, name)))];
  return withoutPlaces(all, text).sort((a, b) => a.start - b.start);
}

/** "éducateur sportif": one word behind who does something, which says how. */
const saysHow = ({ start, end }: Zone, text: string): boolean =>
  /^\p{L}+(?:if|ive|el|elle)$/iu.test(text.slice(start, end)) &&
  /\p{L}{3}(?:eur|euse|rice|ier|i[eè]re|ien|ienne)\s$/iu.test(text.slice(Math.max(0, start - 20), start));

/** One trade for the same words: the one whose own name says them, else the first. */
const onePerWords = (names: readonly Finding[], text: string): Finding[] =>
  [...names]
    .sort((a, b) => Number(saysWords(b, text)) - Number(saysWords(a, text)))
    .filter(
      ({ start, end }, at, all) => all.findIndex((one) => one.start === start && one.end === end) === at,
    );
const saysWords = ({ label, start, end }: Finding, text: string): boolean =>
  label
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(text.slice(start, end).toLowerCase());

/** Who employs is not what one does: "chez un chaudronnier". */
const weaknessIn = (text: string, place: Zone, weak: TradeForm['weak']): Weight =>
  weak !== 'field' && employerAt(text, place) !== null ? 'employer' : weak;

/** A name of the ROME of one word alone may be another thing: it counts as a task. */
const isOneWord = (words: string): boolean => !/[\s’'/-]/u.test(words.trim());

const covers = (one: Zone, other: Zone): boolean => one.end - one.start >= other.end - other.start;

/** The lines that tell dates: each a job of its own. */
const linesOfJobs = (text: string, words: readonly Spoken[]): ReadonlySet<number | undefined> =>
  new Set(
    durationsIn(text)
      .filter(({ dated }) => dated)
      .map(({ end }) => words.findLast((word) => word.start < end)?.line),
  );

/**
 * 3: neighbours on the line; 2: in the text; 1: none needed; 0: needed and missing. Neighbours on the line of another job say
 * nothing of this one.
 */
function nearness(
  { of, from }: Read,
  words: readonly Spoken[],
  jobs: ReadonlySet<number | undefined>,
): number {
  if (of.near === null) return 1;
  const line = words[from]?.line;
  const others = of.near.read(words);
  if (others.some((other) => words[other.from]?.line === line)) return 3;
  const elsewhere = others.filter((other) => !(jobs.has(line) && jobs.has(words[other.from]?.line)));
  return elsewhere.length > 0 ? 2 : 0;
}

const weakness = ({ weak }: Pick<TradeForm, 'weak'>): number => (weak === null ? 0 : 1);

const placeIn =
  (zones: readonly Zone[]) =>
  ({ start }: Zone): number =>
    zones.findIndex((zone) => start >= zone.start && start < zone.end);

const ofPlace = /(\p{L}{4,})\s+(?:de |d['’]|du |en |à la |au |dans (?:un |une |le |la |l['’])?)$/iu;
/** Endings of who does something, and words of anybody at work, whose place says the trade. */
const doer = /(?:eur|euse|rice|ier|i[eè]re|iste|aire|ien|ienne|ante?)$/iu;
const anybody =
  /^(?:ouvri|op[ée]rat|agent|employ|salari|int[ée]rimaire|travaill|stagiaire|saisonni|polyvalent|apprent|d[ée]butant|pendant|avant|durant|maintenant|entier|premier|derni)/iu;

/** "surveillante de cantine", "gardien d'abattoir": the place of another trade, which was not read. */
function isOfAnother(text: string, { start }: Zone): boolean {
  const [, word = ''] = ofPlace.exec(text.slice(Math.max(0, start - 50), start)) ?? [];
  return doer.test(word) && !anybody.test(word);
}

/** What tells a trade more surely, between two commas. */
const surer: Record<'task' | 'place' | 'field', readonly Weight[]> = {
  task: [null],
  place: [null, 'task'],
  field: [null, 'task', 'place'],
};

/** How many signs may stand between a field and its length of time: "10 ans dans la menuiserie". */
const besideLength = 16;

/** Whether a length of time is told right beside, whatever stands in brackets between. */
function isBeside(text: string, one: Zone, other: Zone): boolean {
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return between.replace(/\([^)]*\)/gu, '').length <= besideLength;
}

/**
 * Tasks and places stay only where nothing nearer names a trade; a place also where the text tells for how many years; each of them beside
 * its own length of time, apart from a trade that has its own ("7 ans dans l'agro, 1 an soudeur").
 */
function withoutPlaces(trades: readonly Weighed[], text: string): Trade[] {
  const clauseOf = placeIn(clausesOf(text));
  const sentenceOf = placeIn(sentencesOf(text));
  const memberOf = placeIn(membersOf(text));
  const lengths = [...durationsIn(text), ...briefIn(text)].filter(({ dated }) => !dated);
  const lasting = new Set(lengths.map(clauseOf));
  const isNamed = trades.some(({ weak }) => weak === null);
  const beside = (trade: Weighed, weak: Weight) =>
    trades.some((other) => other.weak === weak && clauseOf(other) === clauseOf(trade));
  const lengthIn = (clause: number) => lengths.some((length) => clauseOf(length) === clause);
  const follows = (trade: Weighed) =>
    trades.some(
      (other) => other.weak === null && clauseOf(other) === clauseOf(trade) - 1 && !lengthIn(clauseOf(other)),
    );
  const hasLength = (trade: Weighed) => lengths.some((length) => memberOf(length) === memberOf(trade));
  const inMember = (trade: Weighed, weights: readonly Weight[]) =>
    trades.some(
      (other) => other !== trade && weights.includes(other.weak) && memberOf(other) === memberOf(trade),
    );
  const isApart = (trade: Weighed): boolean =>
    trade.weak !== 'employer' &&
    hasLength(trade) &&
    !inMember(trade, surer[trade.weak ?? 'task']) &&
    trades.some(
      (other) => other.weak === null && sentenceOf(other) === sentenceOf(trade) && hasLength(other),
    );
  // "nettoyage industriel 6 ans dans une usine": the length is of the task.
  const isNearest = (trade: Weighed): boolean =>
    lengths.some(
      (length) =>
        clauseOf(length) === clauseOf(trade) && length.start >= trade.end && length.start - trade.end <= 2,
    );
  const stands = (trade: Weighed): boolean => {
    if (trade.weak === null) return true;
    if ((trade.weak === 'field' || trade.weak === 'place') && isOfAnother(text, trade)) return false;
    if (isApart(trade)) return true;
    if (beside(trade, null) || (lengthIn(clauseOf(trade)) && follows(trade))) return false;
    if (trade.weak === 'field')
      return (
        !trades.some((other) => other.weak === null && sentenceOf(other) === sentenceOf(trade)) &&
        !trades.some((other) => other.weak !== 'field' && memberOf(other) === memberOf(trade)) &&
        lengths.some((length) => clauseOf(length) === clauseOf(trade) && isBeside(text, length, trade))
      );
    if (trade.weak === 'employer' && (beside(trade, 'task') || beside(trade, 'place'))) return false;
    if (trade.weak === 'place' || trade.weak === 'employer') return !isNamed || lasting.has(clauseOf(trade));
    return !(beside(trade, 'place') && lasting.has(clauseOf(trade)) && !isNearest(trade));
  };
  return trades
    .filter(stands)
    .map(({ code, label, start, end }) => ({ code, start, end, ...(label === undefined ? {} : { label }) }));
}
