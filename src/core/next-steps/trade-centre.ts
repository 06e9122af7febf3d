import { aboutOf } from './about.ts';
import type { Call, Question } from './call.ts';
import { aimsAtOwn, type Facts } from './facts.ts';

type Gap = Extract<Question, { gaps: readonly string[] }>;
const ask = (key: Gap['key'], gaps: readonly string[] = []): Question[] =>
  gaps.length > 0 ? [{ key, gaps }] : [];

/** What an employer is asked of what one lacks: gestures learnt there, papers that the industry asks for. */
export const gapsAsked = ({ learn, permits }: Facts): Question[] => [
  ...ask('learnHere', learn),
  ...ask('permitsHere', permits),
];

/**
 * Who trains for the trade aimed at, or for those proposed, where no certificate is chosen: asked what is lacking. Of one's own trade elsewhere
 * nothing is to be learnt but what that industry asks for safety.
 */
export function tradeCentreCall(facts: Facts): Call[] {
  const { aim, learn, permits, person, trade, wish } = facts;
  if (aim !== null || person.status === 'employer') return [];
  const about = aboutOf(facts);
  if (aimsAtOwn(facts)) {
    const questions = [
      { key: 'safety', about } as const,
      ...ask('permits', permits),
      { key: 'session' } as const,
    ];
    return [{ role: 'safety-centre', contact: null, name: null, questions }];
  }
  if (trade === null && wish.leads.length === 0) return [];
  const questions: Question[] = [
    { key: 'trains', about },
    ...ask('learnGestures', learn),
    ...ask('permits', permits),
    { key: 'onlyMissing' },
    { key: 'session' },
  ];
  const role = facts.uncertified === true ? 'training-centre' : 'trade-centre';
  return [{ role, contact: null, name: null, questions }];
}
