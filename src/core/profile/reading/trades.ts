import type { Finding } from '../recognise/recognise.ts';
import type { Spoken } from '../recognise/spoken.ts';
import { gapOf, type FormReading, type Forms } from './forms.ts';
import { durationsIn } from './durations.ts';
import { employerAt, isOwnName } from './others.ts';
import { withoutPlaces, type Trade, type Weighed } from './trade-weights.ts';
import { overlaps, type Zone } from './zones.ts';

/** What a wording of a trade stands for. `near`: words of which one must stand too; null = none needed. */
export type TradeForm = { code: string; near: Forms<string> | null; weak: 'task' | 'place' | 'field' | null };

type Read = FormReading<TradeForm> & Zone;
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
const weaknessIn = (text: string, place: Zone, weak: TradeForm['weak']): Weighed['weak'] =>
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

/** How much the distance of neighbours counts between those of a line. */
const nearest = 0.9;

/**
 * 3: neighbours on the line; 2: in the text; 1: none needed; 0: needed and missing; the nearer they stand, the more. Neighbours on the
 * line of another job say nothing of this one.
 */
function nearness(
  { of, from, to }: Read,
  words: readonly Spoken[],
  jobs: ReadonlySet<number | undefined>,
): number {
  if (of.near === null) return 1;
  const line = words[from]?.line;
  const others = of.near.read(words);
  const closest = (some: typeof others) =>
    nearest / (1 + Math.min(...some.map((other) => Math.max(0, other.from - to, from - other.to))));
  const beside = others.filter((other) => words[other.from]?.line === line);
  if (beside.length > 0) return 3 + closest(beside);
  const elsewhere = others.filter((other) => !(jobs.has(line) && jobs.has(words[other.from]?.line)));
  return elsewhere.length > 0 ? 2 + closest(elsewhere) : 0;
}

const weakness = ({ weak }: Pick<TradeForm, 'weak'>): number => (weak === null ? 0 : 1);
