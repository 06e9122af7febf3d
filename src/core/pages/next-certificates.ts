import type { Lookup } from '../catalogue/lookup.ts';
import { isProposable } from '../catalogue/reserve.ts';
import { inForceFirst, stateOn } from '../catalogue/status.ts';
import type { Facts } from '../next-steps/facts.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { familyTerms } from '../text/terms.ts';
import { pathwaysTo } from './trade-pathways.ts';

/** How many certificates are named to who recruits. */
const mostCertificates = 2;

/** The industries that a record is of, what its trades alone tell apart. */
const industriesOf = ({ sectors }: Pathway): ReadonlySet<string> =>
  new Set(sectors.flatMap(({ sector, evidence }) => (evidence === 'occupation' ? [] : [sector])));

/** Whether a certificate that a register holds is of these industries (ids) alone, and its title names them. */
function isTheirOwn({ register, sectors }: Pathway, industries: readonly string[]): boolean {
  const links = sectors.filter(({ evidence }) => evidence !== 'occupation');
  return (
    register !== null &&
    links.some(({ evidence }) => evidence === 'title') &&
    links.every(({ sector }) => industries.includes(sector))
  );
}

/** How many words of the name of a trade a title says. */
function wordsSaid({ occupations }: Lookup, code: string): (pathway: Pathway) => number {
  const words = new Set(familyTerms(occupations.get(code)?.label ?? ''));
  return ({ title }) => new Set(familyTerms(title).filter((word) => words.has(word))).size;
}

/**
 * The first certificates of a trade that are still given on a day (ISO; null: as their source says): those to train somebody for. Those of
 * the industries of who recruits (`own`, ids) alone, the very trade first; those of theirs among others, then those of none or of several; of one other industry
 * only where there is nothing else.
 */
export function certificatesOf(
  lookup: Lookup,
  code: string,
  today: string | null,
  own: readonly string[] = [],
): Facts['certificates'] {
  const running = pathwaysTo(lookup, code).filter(
    (pathway) => stateOn(pathway, today).kind !== 'ended' && isProposable(pathway),
  );
  const turn = (pathway: Pathway): number => {
    const industries = industriesOf(pathway);
    if (own.some((id) => industries.has(id))) return isTheirOwn(pathway, own) ? 0 : 1;
    return industries.size === 1 || (own.length > 0 && industries.size > 0) ? 3 : 2;
  };
  const fitting = running.filter((one) => turn(one) < 3);
  const said = wordsSaid(lookup, code);
  const first = (fitting.length > 0 ? fitting : running).sort(
    (a, b) => turn(a) - turn(b) || (turn(a) === 0 ? said(b) - said(a) : 0),
  );
  return inForceFirst(first, today)
    .slice(0, mostCertificates)
    .map(({ id, title }) => ({ id, title }));
}

/** How many certificates are named to who must find other work for their people: a page compares them. */
const mostCompared = 3;

/** Whether a certificate is prepared by apprenticeship alone: who is in post, and older, does not go that way. */
const isForApprentices = ({ routes }: Pathway): boolean =>
  routes?.length === 1 && routes[0] === 'apprentissage';

/** Certificates of a trade for who changes industry, those of several industries first: they serve wherever one is hired. */
function certificatesAcross(lookup: Lookup, code: string): Facts['certificates'] {
  return inForceFirst(
    pathwaysTo(lookup, code).filter(
      (pathway) =>
        stateOn(pathway, null).kind !== 'ended' && isProposable(pathway) && !isForApprentices(pathway),
    ),
    null,
  )
    .map((pathway) => ({ pathway, several: industriesOf(pathway).size }))
    .sort((a, b) => b.several - a.several)
    .map(({ pathway: { id, title } }) => ({ id, title }));
}

/** What an answer leads to: a trade, or a certificate itself. */
type Led = { id: string; kind: 'occupation' | 'pathway' };

/** The certificate of a lead, or those of its trade. One whose trades are all left (`left`, codes) leads nowhere else. */
function certificatesLed(lookup: Lookup, { id, kind }: Led, left: readonly string[]): Facts['certificates'] {
  if (kind === 'occupation') return left.includes(id) ? [] : certificatesAcross(lookup, id);
  const pathway = lookup.pathways.get(id);
  const isLeft = pathway?.occupations.every(({ code }) => left.includes(code)) ?? true;
  return pathway && !isLeft ? [{ id, title: pathway.title }] : [];
}

/**
 * Certificates of what an answer proposes, for who must find other work for their people: each lead in its order gives its first one, then
 * their second ones; none of the trades left (codes).
 */
export function certificatesProposed(
  lookup: Lookup,
  leads: readonly Led[],
  left: readonly string[],
): Facts['certificates'] {
  const ofEach = leads.map((lead) => certificatesLed(lookup, lead, left));
  const inTurn = Array.from({ length: mostCompared }, (_, turn) =>
    ofEach.flatMap((certificates) => certificates[turn] ?? []),
  ).flat();
  return [...new Map(inTurn.map((one) => [one.id, one])).values()].slice(0, mostCompared);
}
