import type { NextStep } from '../catalogue/next-steps.ts';
import { aimsAtOwn, type Facts } from './facts.ts';
import { recruits } from './person.ts';

/**
 * How one gets to what is aimed at, as the plan's first step tells: having recognised what one does, learning some of it, or hired for a
 * trade that one learns there. Null where no plan tells it, where the trade is one's own already, and for who recruits.
 */
type Way = 'recognise' | 'both' | 'learn' | 'job';

/** Answers about a trade to which no certificate is chosen. */
const leadsToTrade: ReadonlySet<Facts['answer']> = new Set(['plan', 'occupation']);

function wayOf(facts: Facts): Way | null {
  const { aim, gaps, trade, answer, person } = facts;
  if (recruits(person)) return null;
  if (gaps.toAssess === null || gaps.toLearn === null || aimsAtOwn(facts)) return null;
  if (aim === null) return leadsToTrade.has(answer) && trade !== null ? 'job' : null;
  if (gaps.toLearn.length === 0) return gaps.toAssess.length > 0 ? 'recognise' : null;
  return gaps.toAssess.length > 0 ? 'both' : 'learn';
}

/** What the first step calls for: after what is for one's own situation, before what is for all. */
const first: Readonly<Record<Way, Partial<Record<NextStep['kind'], number>>>> = {
  recognise: { vae: 26, certifier: 27 },
  both: { certifier: 29, vae: 31 },
  learn: { certifier: 29, cpf: 31 },
  job: { jobs: 26, try: 27 },
};

/** Whose contract ends, or who leaves agency work, looks for an employer before anything else but health; for one’s own trade elsewhere, the offers said so. */
const offersFirst = 9.5;

/** Whoever leaves agency work applies to employers first: an assignment is one way in among others, before a trial that an employer agrees to. */
const missionLast = 69;

/** The rank of a step for these facts: an employer first where one is hired to learn or a contract ends, VAE first where all is known already. */
export function rankFor(facts: Facts): (step: Pick<NextStep, 'id' | 'kind' | 'rank'>) => number {
  const way = wayOf(facts);
  const { status, contract } = facts.person;
  const isEnding = status === 'employee' && contract === 'cdd';
  const leavesTemp = facts.person.leavesTemp === true;
  return ({ id, kind, rank }) => {
    if (leavesTemp && id.startsWith('mission-')) return missionLast;
    if ((isEnding || leavesTemp) && kind === 'jobs') return Math.min(rank, offersFirst);
    return way === null ? rank : Math.min(rank, first[way][kind] ?? rank);
  };
}
