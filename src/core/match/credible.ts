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
/** From this cosine on, two pathways without a sector in common need neither a subject nor a domain in common. */
const closeEnough = 0.5;
/** Letters of a trade's code that name its professional domain in ROME ("H29", mechanics of metals). */
const domainLength = 3;

/** Fields and issues of ROME whose gestures are of any company (leading, planning, selling, watching): they say nothing of what it makes. */
const companyFields: ReadonlySet<string> = new Set([
  'Développement économique',
  'Pilotage, Gestion, Cadre réglementaire',
]);
const companyIssues: ReadonlySet<string> = new Set([
  'Management',
  'Gestion des Ressources Humaines',
  'Qualité',
  'Prévention des risques',
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

/** Whether both name a trade of one professional domain. */
function sharesDomain({ from, to }: Pair): boolean {
  const own = new Set(from.occupations.map(({ code }) => code.slice(0, domainLength)));
  return to.occupations.some(({ code }) => own.has(code.slice(0, domainLength)));
}

/** A subject and a gesture in common, or two gestures of which one at least is not generic. */
function hasEnough(ways: Lookup, { common, sharesSubject }: Pair): boolean {
  if (sharesSubject) return common.length > 0;
  return common.length >= leastCommon && common.some((one) => !isGeneric(ways, one));
}

/**
 * What is asked besides of two pathways that no sector unites: a gesture that is neither generic nor of any company, **and** a
 * subject or a professional domain in common, or very close gestures.
 */
function crossesSoundly(ways: Lookup, pair: Pair): boolean {
  const isOwn = (gesture: string) => !isGeneric(ways, gesture) && !isOfCompany(ways, gesture);
  if (!pair.common.some(isOwn)) return false;
  return pair.score >= closeEnough || pair.sharesSubject || sharesDomain(pair);
}

/** Whether readers refused it: told on one of the two. */
const isRefused = ({ from, to }: Pair): boolean =>
  (from.unsound ?? []).includes(to.id) || (to.unsound ?? []).includes(from.id);

/**
 * Whether an adviser would say this bridge: a rule, and above it what two readers said of those that it lets through
 * (`tests/quality/bridges`).
 */
export const isCredible = (ways: Lookup, pair: Pair): boolean =>
  !isRefused(pair) && hasEnough(ways, pair) && (sharesSector(pair) || crossesSoundly(ways, pair));
