import { isOfHours, type Setting } from './setting.ts';

/** Why a trade is left, of what is avoided and it has. `hours` depend on the employer and on the post; the others are in the work itself. */
type WhyLeft = 'licence' | 'cold' | 'hours' | 'workAndHours' | 'work';

/** What is said first to who avoids what their trade has (`why`): nothing but hours is asked of the employer before one leaves. */
export function whyLeft(why: readonly Setting[]): WhyLeft {
  if (why.includes('permis')) return 'licence';
  if (why.includes('froid') && !why.includes('sang')) return 'cold';
  if (!why.some(isOfHours)) return 'work';
  return why.every(isOfHours) ? 'hours' : 'workAndHours';
}
