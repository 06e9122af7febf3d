import type { Lookup } from '../catalogue/lookup.ts';
import { isProposable } from '../catalogue/reserve.ts';
import { inForceFirst, stateOn } from '../catalogue/status.ts';
import type { Facts } from '../next-steps/facts.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { pathwaysTo } from './trade-pathways.ts';

/** How many certificates are named to who recruits. */
const mostCertificates = 2;

/** The first certificates of a trade that are still given on a day (ISO; null: as their source says): those to train somebody for. */
export function certificatesOf(lookup: Lookup, code: string, today: string | null): Facts['certificates'] {
  const running = pathwaysTo(lookup, code).filter(
    (pathway) => stateOn(pathway, today).kind !== 'ended' && isProposable(pathway),
  );
  return inForceFirst(running, today)
    .slice(0, mostCertificates)
    .map(({ id, title }) => ({ id, title }));
}

/** How many certificates are named to who must find other work for their people: a page compares them. */
const mostCompared = 3;

/** Certificates of a trade for who changes industry, those of several industries first: they serve wherever one is hired. */
export function certificatesAcross(lookup: Lookup, code: string): Facts['certificates'] {
  const industries = ({ sectors }: Pathway) =>
    new Set(sectors.flatMap(({ sector, evidence }) => (evidence === 'occupation' ? [] : [sector]))).size;
  return inForceFirst(
    pathwaysTo(lookup, code).filter(
      (pathway) => stateOn(pathway, null).kind !== 'ended' && isProposable(pathway),
    ),
    null,
  )
    .map((pathway) => ({ pathway, several: industries(pathway) }))
    .sort((a, b) => b.several - a.several)
    .slice(0, mostCompared)
    .map(({ pathway: { id, title } }) => ({ id, title }));
}
