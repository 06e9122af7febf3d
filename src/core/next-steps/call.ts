import type { Setting } from '../plan/setting.ts';
import type { SaidPaper } from './papers-said.ts';

/** What to ask, as a message with its parameters: `words.ts` says it in French and in English. */
export type Question =
  | { key: 'assess' | 'assessWhere' | 'learn' | 'pay'; blocs: readonly string[] }
  | {
      key:
        | 'routes'
        | 'routesToLearn'
        | 'routesOfBranch'
        | 'prerequisites'
        | 'session'
        | 'renewal'
        | 'partial'
        | 'noDiploma'
        | 'findsEmployer'
        | 'branchSessions'
        | 'opcoToday'
        | 'whoPays'
        | 'written'
        | 'trainBefore'
        | 'welcome'
        | 'dayHours'
        | 'onlyMissing';
    }
  /** What the trade aimed at asks more: gestures to learn, papers to pass. */
  | { key: 'learnHere' | 'learnGestures' | 'permitsHere' | 'permits'; gaps: readonly string[] }
  /** What one would avoid, said to an adviser alone. */
  | { key: 'avoids'; settings: readonly Setting[] }
  | { key: 'endsSoon'; date: string }
  /** What one avoids at work, and whether one's own trade handles flour. */
  | { key: 'avoided'; settings: readonly Setting[]; flour: boolean }
  /** Who recruits, for this trade, asks for people of these ones. */
  | { key: 'candidates'; trade: string | null; from: readonly string[] }
  /** A long course, paid while one's contract runs: for what. `leads`: the trades proposed, while none is chosen. */
  | { key: 'transition'; title: string | null; trade: string | null; leads: readonly string[] }
  /** `title`: the certificate aimed at; `trade`: failing one, another trade than one's own; `hired`: one would be hired there first. */
  | { key: 'branchFunds'; title: string | null; trade: string | null; hired: boolean }
  | {
      key:
        | 'project'
        | 'tryTrade'
        | 'tryHere'
        | 'hires'
        | 'fits'
        | 'apprentice'
        | 'trains'
        | 'safety'
        | RedeployKey;
      about: About;
    };

/** What is asked for the people of a firm, and not for oneself. */
type RedeployKey =
  'redeployFunds' | 'redeployHires' | 'redeployTry' | 'redeployAssess' | 'redeployAssessNoVae';

/** Who asks, and about what: one trade aimed at, or several that are proposed (`leads`), in an industry where one was said. */
export type About = {
  from: readonly string[];
  /** Diplomas, licences, CACES and authorisations that one holds. */
  papers?: readonly SaidPaper[];
  beginner: boolean;
  trade: string | null;
  leads: readonly string[];
  place: { fr: string; en: string } | null;
  /** On sick leave: one tries a job with the agreement of the health insurance fund. */
  sickLeave?: true;
  /** So many people of a firm are asked for; null: somebody asks for themselves, or the number is not said. */
  staff?: number | null;
  /** Their own trade is exercised elsewhere as well: it is asked for before those proposed. */
  ownToo?: true;
};

/** One call to make: to whom (the id of a step, and a name where one is known), with what questions. */
export type Call = {
  role:
    | 'certifier'
    | 'title-centre'
    | 'diploma-centre'
    | 'committee'
    | 'doctor'
    | 'csp'
    | 'cep'
    | 'transitions-pro'
    | 'opco'
    | 'training-centre'
    | 'trade-centre'
    | 'safety-centre'
    | 'apprentices'
    | 'hiring'
    | 'employer';
  contact: string | null;
  name: string | null;
  questions: Question[];
};
