import type { DayEvent } from '../text/ics.ts';
import type { Next } from './steps.ts';

/** A call to make, in words. `french`: what it is about and what to ask, as one asks it in France, on a page in another language. */
export type SaidCall = {
  role: string;
  name: string | null;
  questions: string[];
  french?: { about: string; questions: string[] };
};

/** What to do next in the words of one language: what a page shows, and no more. */
export type NextSaid = {
  /** The certificate or the trade that it is about. */
  about: string;
  steps: (Pick<Next, 'id' | 'url' | 'page' | 'name' | 'nameFrom' | 'asOf'> & {
    label: string;
    plain: string;
    prepare: string[];
    /** What to have at hand. */
    bring: string | null;
    /** Days from today by which to do it: a pace that we propose. */
    within: number;
    toCheck: string[];
  })[];
  /** The calls to make, and those to make once a day (ISO) is past: the end of the registration is asked about then. */
  calls: { after: string | null; list: SaidCall[] }[];
};

/** The calls to make on a day (ISO). Its file is alone: a page written in advance needs no more than this. */
export const callsOnDay = ({ calls: all }: Pick<NextSaid, 'calls'>, today: string): SaidCall[] =>
  all.findLast(({ after }) => after === null || today > after)?.list ?? [];

/** The same steps to who already does nothing of it: there is no experience that a VAE would recognise. */
export const withoutVae = (next: NextSaid): NextSaid => ({
  ...next,
  steps: next.steps.filter(({ id }) => id !== 'france-vae'),
});

type SaidStep = NextSaid['steps'][number];

const aDay = 86_400_000;
/** Offices are closed then: what falls on a Saturday or a Sunday is for the Monday. */
const toMonday: Readonly<Record<number, number>> = { 6: 2, 0: 1 };

/** The day (ISO) that is so many days after a day, moved to the Monday where it falls on a weekend. */
function workingDay(today: string, days: number): string {
  const day = new Date(`${today}T00:00:00Z`).getTime() + days * aDay;
  const shift = toMonday[new Date(day).getUTCDay()] ?? 0;
  return new Date(day + shift * aDay).toISOString().slice(0, 10);
}

/** The steps with the day (ISO) by which to do each, counted from today, the first to do first. */
export const datedSteps = (
  { steps }: Pick<NextSaid, 'steps'>,
  today: string,
): (SaidStep & { by: string })[] =>
  steps
    .map((step) => ({ ...step, by: workingDay(today, step.within) }))
    .sort((a, b) => a.by.localeCompare(b.by));

/** Whether the day of a step is that of the step before it: it is said once. `dated`: days are said; else, in how many days. */
export function isDayAgain(
  steps: readonly Pick<SaidStep & { by: string }, 'by' | 'within'>[],
  at: number,
  dated: boolean,
): boolean {
  const [before, step] = [steps[at - 1], steps[at]];
  const day = dated ? 'by' : 'within';
  return before !== undefined && before[day] === step?.[day];
}

/** The dated steps as days of a calendar, what to prepare among them. `prepare`: how a text says what to have at hand. */
export const stepEvents = (
  dated: readonly (SaidStep & { by: string })[],
  prepare: (bring: string) => string,
): DayEvent[] =>
  dated.map(({ id, by, label, plain, bring, url }) => ({
    uid: `${id}-${by}@edec-passerelles`,
    day: by,
    title: label,
    text: bring === null ? plain : `${plain}\n${prepare(bring)}`,
    url,
  }));
