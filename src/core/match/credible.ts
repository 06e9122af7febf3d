import type { Lookup } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';

/** Two pathways and what brings them near: their cosine, the trade gestures of both, whether a subject is of both. */
type Pair = {
  from: Pathway;
  to: Pathway;
  score: number;
  common: readonly string[];
  sharesSubject: boolean;
};

/** Fewer gestures in common make no bridge. */
const leastCommon = 2;
/** From this cosine on, two pathways without a sector in common need nothing but their gestures. */
const closeEnough = 0.5;
/** Letters of a trade's code that name its professional domain in ROME ("H29", mechanics of metals). */
const domainLength = 3;

/** Fields and issues of ROME whose gestures are of any company: they say nothing of what it makes. */
const companyFields: ReadonlySet<string> = new Set([
  'Développement économique',
  'Pilotage, Gestion, Cadre réglementaire',
]);
const companyIssues: ReadonlySet<string> = new Set([
  'Management',
  'Gestion des Ressources Humaines',
  'Qualité',
]);

const isGeneric = ({ skills }: Lookup, gesture: string): boolean => skills.get(gesture)?.generic === true;

function isOfCompany({ skills }: Lookup, gesture: string): boolean {
  const skill = skills.get(gesture);
  return companyFields.has(skill?.field ?? '') || companyIssues.has(skill?.issue ?? '');
}

function sharesSector({ from, to }: Pair): boolean {
  const own = new Set(from.sectors.map(({ sector }) => sector));
  return to.sectors.some(({ sector }) => own.has(sector));
}

/** Whether both name a trade whose code begins with the same letters; all five: the same trade. */
function sharesTrade({ from, to }: Pair, letters = 5): boolean {
  const own = new Set(from.occupations.map(({ code }) => code.slice(0, letters)));
  return to.occupations.some(({ code }) => own.has(code.slice(0, letters)));
}

/** A subject and a gesture in common, or two gestures of which one at least is not generic. */
function hasEnough(ways: Lookup, { common, sharesSubject }: Pair): boolean {
  if (sharesSubject) return common.length > 0;
  return common.length >= leastCommon && common.some((one) => !isGeneric(ways, one));
}

/**
 * What is asked besides of two pathways that no sector unites: very close gestures; or a subject or a professional domain in
 * common **and** a gesture that is neither generic nor of any company (leading a team, selling, quality), which the
 * same trade makes up for.
 */
function crossesSoundly(ways: Lookup, pair: Pair): boolean {
  if (pair.score >= closeEnough) return true;
  if (!pair.sharesSubject && !sharesTrade(pair, domainLength)) return false;
  const telling = pair.common.filter((one) => !isGeneric(ways, one));
  return telling.some((one) => !isOfCompany(ways, one)) || (telling.length > 0 && sharesTrade(pair));
}

/** Whether an adviser would say this bridge; read by two readers (`tests/quality/bridges`). */
export const isCredible = (ways: Lookup, pair: Pair): boolean =>
  hasEnough(ways, pair) && (sharesSector(pair) || crossesSoundly(ways, pair));
