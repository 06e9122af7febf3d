import type { Generic } from './items.ts';
import { heldKin, type Kin, type Kinship } from './kinship.ts';
import type { Meeting } from './types.ts';

/** Points, in quarters, of how far an asked skill is met: see `levelOf`. */
const quarters: readonly number[] = [0, 1, 2, 2, 4];

/** Share of the points of its trade skills from which a bloc may be assessed. */
const assessFrom = 0.5;

/**
 * How far one asked skill is met: 4 the same skill, 3 the same one partly, 2 the same gesture in another context, 1 the same
 * partly, 0 missing. A level is worth, in points: 1, .5, .5, .25, 0.
 */
export function levelOf({ how, partly }: Pick<Meeting, 'how' | 'partly'>): number {
  if (how === 'missing') return 0;
  if (how === 'same') return partly ? 3 : 4;
  return partly ? 1 : 2;
}

/**
 * What a level counts for towards a bloc to be recognised. A gesture of every trade (to set a machine, to check a product) done in another
 * context shows nothing of a bloc, nor does a part of one asked for without any context: a jury asks for what is done there. `own`: the
 * record names a trade that is exercised, which does it in that very context.
 */
export const levelShown = (level: number, generic: Generic | undefined, own: boolean): number =>
  own || generic === undefined || level === 4 || (level === 3 && generic === 'wording') ? level : 0;

/**
 * The one rule of a bloc. It may be assessed when its trade skills have half of their points or more, one of them being met
 * by the same skill, or two in another context; or when all of them are met, half of them or more by the same skill. Transversal skills decide nothing beside trade ones: a bloc that calls for
 * these only may be assessed when all of them are the same and fully claimed. A bloc in which no skill was read never may.
 */
export function mayBeAssessed<Skill>(
  trade: readonly Skill[],
  transversal: readonly Skill[],
  levelFor: (skill: Skill) => number,
): boolean {
  if (trade.length === 0)
    return transversal.length > 0 && transversal.every((skill) => levelFor(skill) === 4);
  let [same, context, points] = [0, 0, 0];
  for (const skill of trade) {
    const level = levelFor(skill);
    points += quarters[level] ?? 0;
    if (level > 2) same += 1;
    else if (level > 0) context += 1;
  }
  const allMet = same + context === trade.length && same >= context;
  return allMet || ((same > 0 || context > 1) && points >= assessFrom * 4 * trade.length);
}

/** The bloc held that counts for this one: itself, by its own record; or a kin one, with the evidence. Null when none does. */
export function heldFor(
  kinship: Kinship,
  held: ReadonlySet<string>,
  code: string,
): Pick<Kin, 'code' | 'evidence'> | { code: string; evidence: 'record' } | null {
  if (held.size === 0) return null;
  if (held.has(code)) return { code, evidence: 'record' };
  const kin = heldKin(kinship, held, code);
  return kin ? { code: kin.code, evidence: kin.evidence } : null;
}
