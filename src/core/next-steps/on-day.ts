import type { Next } from './steps.ts';

/** A call to make, in words. */
export type SaidCall = { role: string; name: string | null; questions: string[] };

/** What to do next in the words of one language: what a page shows, and no more. */
export type NextSaid = {
  /** The certificate or the trade that it is about. */
  about: string;
  steps: (Pick<Next, 'id' | 'url' | 'name' | 'asOf'> & {
    label: string;
    plain: string;
    prepare: string[];
    toCheck: string[];
  })[];
  /** The calls to make, and those to make once a day (ISO) is past: the end of the registration is asked about then. */
  calls: { after: string | null; list: SaidCall[] }[];
};

/** The calls to make on a day (ISO). Alone in its file: a page written in advance needs no more than this. */
export const callsOnDay = ({ calls: all }: Pick<NextSaid, 'calls'>, today: string): SaidCall[] =>
  all.findLast(({ after }) => after === null || today > after)?.list ?? [];
