import type { StepCondition } from '../catalogue/next-steps.ts';
import { listsOneRoute } from '../catalogue/vae.ts';
import { aimsAtOwn, type Facts } from './facts.ts';

/** Another trade, to which the answer chose no certificate: its gestures are to be learnt, by a course that is still to be found. */
const isLearntAtWork = (facts: Facts): boolean =>
  facts.aim === null &&
  facts.trade !== null &&
  facts.uncertified !== true &&
  (facts.learn?.length ?? 0) > 0 &&
  !aimsAtOwn(facts);

type Value = string | number | boolean | readonly string[] | null;

/** The value of a fact; null: not known. */
function valueOf(fact: StepCondition['fact'], facts: Facts): Value {
  const { answer, aim, opcos, person, gaps, wish } = facts;
  switch (fact) {
    case 'answer':
      return answer;
    case 'register':
    case 'kind':
    case 'routes':
      return aim?.[fact] ?? null;
    case 'namedCertifier':
      return aim ? aim.certifier !== null : null;
    case 'toAssess':
      return gaps.toAssess?.length ?? null;
    case 'toLearn':
      // Who goes to a place as they are has nothing to learn: no long course is for them.
      if (isLearntAtWork(facts)) return facts.learn?.length ?? null;
      return gaps.toLearn?.length ?? (wish.place !== null && aimsAtOwn(facts) ? 0 : null);
    case 'opcos':
      return opcos;
    case 'beginner':
      return wish.beginner;
    case 'own':
      return aimsAtOwn(facts);
    case 'redeploys':
      return person.redeploys ?? false;
    case 'sickLeave':
    case 'basics':
      return person[fact] ?? false;
    case 'staff':
      return person.staff ?? null;
    default:
      return person[fact];
  }
}

function holds({ op, value }: StepCondition, known: Exclude<Value, null>): boolean {
  const listed = Array.isArray(value) && typeof known === 'string' && value.includes(known);
  if (op === 'in') return listed;
  if (op === 'notIn') return !listed;
  if (op === 'atLeast') return typeof known === 'number' && typeof value === 'number' && known >= value;
  if (op === 'includes') return Array.isArray(known) && typeof value === 'string' && known.includes(value);
  return known === value;
}

/** Whether a fact is as asked; `toCheck`: nobody has said it, and the step stays all the same. */
export function stateOf(condition: StepCondition, facts: Facts): 'met' | 'toCheck' | 'no' {
  const known = valueOf(condition.fact, facts);
  if (known === null) return condition.unknown === 'keep' ? 'toCheck' : 'no';
  if (holds(condition, known)) return 'met';
  const partial = condition.fact === 'routes' && listsOneRoute(facts.aim?.routes ?? null);
  return partial && condition.unknown === 'keep' ? 'toCheck' : 'no';
}
