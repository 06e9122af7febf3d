import type { NextStep } from '../catalogue/next-steps.ts';
import type { Facts } from './facts.ts';
import { awayText } from './opco-away.ts';

type Said = NextStep['plain'];
/** What a step says more to who is in post. */
type More = (facts: Facts) => Said | null;

/** The Opco that the employer turns to, where no step of an Opco names it. */
const opcoAway: More = ({ away, opcos }) =>
  away !== undefined && opcos.length === 0 ? awayText(away) : null;

const more: Readonly<Record<string, More>> = {
  'employeur-aujourdhui': opcoAway,
};

/** What a step says, and what it says more to who is in post. */
export function forPost({ id }: Pick<NextStep, 'id'>, plain: Said, facts: Facts): Said {
  const said = more[id]?.(facts) ?? null;
  return said === null ? plain : { fr: `${plain.fr} ${said.fr}`, en: `${plain.en} ${said.en}` };
}
