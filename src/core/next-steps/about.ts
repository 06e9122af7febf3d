import type { About } from './call.ts';
import type { Facts } from './facts.ts';
import { leavesTrade } from './trade-left.ts';

/** Whose contract may run while they are on sick leave. */
const mayBeOnLeave = ({ sickLeave, status }: Facts['person']): boolean =>
  sickLeave === true && (status === null || status === 'employee');

/** Who asks, and about what. The trades proposed are named only while none is chosen, or where the people of a firm leave their own. */
export function aboutOf(facts: Facts): About {
  const { person, wish } = facts;
  const held = [...(person.diplomas ?? []), ...(person.papers ?? [])];
  const trade = leavesTrade(facts) ? null : facts.trade;
  return {
    ...(person.redeploys === true && { staff: person.staff ?? null }),
    from: wish.from.map(({ label }) => label),
    ...(held.length > 0 && { papers: held }),
    ...(mayBeOnLeave(person) && { sickLeave: true }),
    ...(leavesTrade(facts) && wish.ownElsewhere && { ownToo: wish.ownElsewhere }),
    beginner: wish.beginner,
    trade,
    leads: trade === null ? wish.leads.map(({ label }) => label) : [],
    place: wish.place?.label ?? null,
  };
}
