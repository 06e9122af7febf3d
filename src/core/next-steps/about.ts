import type { About } from './call.ts';
import type { Facts } from './facts.ts';

/** Who asks, and about what. The trades proposed are named only while none is chosen. */
export const aboutOf = ({ trade, person, wish: { from, beginner, place, leads } }: Facts): About => ({
  ...(person.redeploys === true && { staff: person.staff ?? null }),
  from: from.map(({ label }) => label),
  beginner,
  trade,
  leads: trade === null ? leads.map(({ label }) => label) : [],
  place: place?.label ?? null,
});
