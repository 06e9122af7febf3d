import type { SectorEvidence } from '../catalogue/evidence.ts';
import type { Lookup } from '../catalogue/lookup.ts';
import { found } from '../catalogue/lookup.ts';
import { officialLinks, officialUrl } from '../catalogue/number.ts';
import { stateOn, type State } from '../catalogue/status.ts';
import { doubtOf } from '../catalogue/reserve.ts';
import { unconfirmedSince } from '../catalogue/unconfirmed.ts';
import type { KnownNumber } from '../catalogue/known-number.ts';
import type { CertificateLine } from './lines.ts';
import type { Shelf } from './shelf.ts';
import { namesakes, nearOnes } from './titles.ts';

export type ChainStep = { id: string; title: string; state: State; deduced: boolean };

/** All that is said of one record. `scope`: a pathway of the catalogue, an old number of it, neither but what followed is, or none of these. */
export type Certificate = {
  id: string;
  title: string;
  level: number | null;
  state: State;
  scope: 'in' | 'old' | 'next' | 'out';
  /** Numbers that followed, nearest first. */
  chain: ChainStep[];
  /** Those of the chain that run today and that nothing follows. */
  current: ChainStep[];
  sameTitle: ChainStep[];
  blocs: { code: string; label: string }[];
  /** The older record whose blocs are shown, when it gives none. */
  blocsFrom: string | null;
  /** The charter and the official correspondences: what is recognised elsewhere. null = our sources do not say. */
  recognised: { charter: string | null; correspondences: string[] } | null;
  sectors: { label: string; labelEn: string; evidence: SectorEvidence[] }[];
  /** Since when nothing confirms it; null = no doubt (see `unconfirmed.ts`). */
  unconfirmed: string | null;
  /** The day of a later list of the active records that has it no more; null = none. */
  absentOn: string | null;
  /** Which of these leaves it open that it is still there. */
  reserve: 'ancien' | 'absent' | null;
  url: string | null;
};

/**
 * `several`: more than one record bears the title; `near`: none does, these have its words or its initials; `unknown`: no source of ours holds it; `other`: not of the kind that the
 * words ask for ("CQP tonnelier"), only of another.
 */
export type Answer = {
  line: number;
  text: string;
  year: number | null;
  by: 'number' | 'title';
  outcome: 'one' | 'several' | 'near' | 'other' | 'unknown';
  certificates: Certificate[];
  /** Of a number that no source of ours holds: its official records, and the certificates that it is said to follow. */
  unheld: { official: { id: string; url: string }[]; before: Certificate[] } | null;
};

const mostNamesakes = 8;

/** Answers for one line: one per number; one for a title. */
export function resolve(on: Shelf, { line, text, numbers, titles, year }: CertificateLine): Answer[] {
  const base = { line, year };
  if (numbers.length > 0)
    return numbers.map((ids) => {
      const hits = ids.flatMap((id) => on.known.get(id) ?? []);
      const label = numbers.length === 1 ? text : (ids[0] ?? text);
      const told = answer(on, { ...base, text: label, by: 'number' }, hits);
      return hits.length > 0 ? told : { ...told, unheld: unheldOf(on, ids) };
    });
  const read = titles.map((title) => namesakes(on, title, year)).find(({ hits }) => hits.length > 0);
  const near = read
    ? undefined
    : titles.map((title) => nearOnes(on, title, year)).find(({ hits }) => hits.length > 0);
  const { hits, isOfKind } = read ?? near ?? { hits: [], isOfKind: true };
  const named = answer(on, { ...base, text, by: 'title' }, hits);
  if (!isOfKind) return [{ ...named, outcome: 'other' }];
  return [!read && near ? { ...named, outcome: 'near' } : named];
}

function answer(
  on: Shelf,
  base: Pick<Answer, 'line' | 'text' | 'year' | 'by'>,
  hits: readonly KnownNumber[],
): Answer {
  const outcome = hits.length === 0 ? 'unknown' : hits.length === 1 ? 'one' : 'several';
  const certificates = hits.slice(0, mostNamesakes).map((hit) => certificate(on, hit));
  return { ...base, outcome, certificates, unheld: null };
}

/** `ids`: the numbers that one number may stand for; several where it names no register. */
function unheldOf(on: Shelf, ids: readonly string[]): NonNullable<Answer['unheld']> {
  const [first = ''] = ids;
  return {
    official: officialLinks(ids.length > 1 ? first.replace(/^\D+/, '') : first),
    before: ids.flatMap((id) => on.before().get(id) ?? []).map((number) => certificate(on, number)),
  };
}

function certificate(on: Shelf, number: KnownNumber): Certificate {
  const { lookup, today } = on;
  const { id } = number;
  const pathway = lookup.pathways.get(id);
  const chain = chainOf(on, id);
  const current = chain.filter(
    (step) => step.state.kind !== 'ended' && (on.known.get(step.id)?.successors ?? []).length === 0,
  );
  return {
    id,
    title: number.title,
    level: number.level,
    state: stateOn(pathway ?? sameUnderNumber(on, number) ?? number, today),
    scope: pathway ? 'in' : lookup.superseded.has(id) ? 'old' : scopeOfNext(lookup, chain),
    chain,
    current,
    sameTitle: number.sameTitle.flatMap((other) => stepOf(on, other, false)),
    blocs: pathway?.blocs.map(({ code, label }) => ({ code, label })) ?? [],
    blocsFrom: pathway?.blocs[0]?.from ?? null,
    recognised: pathway ? recognisedOf(lookup, pathway) : null,
    sectors: pathway ? sectorsOf(lookup, pathway) : [],
    unconfirmed: pathway ? unconfirmedSince(pathway) : null,
    absentOn: pathway?.absentOn ?? null,
    reserve: pathway ? doubtOf(pathway) : null,
    url: officialUrl(id),
  };
}

/** A certificate without number that the register now holds runs as long as that record does. */
function sameUnderNumber({ known }: Shelf, { id, successors: [next] }: KnownNumber): KnownNumber | undefined {
  return id.startsWith('CI') && next ? known.get(next.id) : undefined;
}

const scopeOfNext = ({ pathways }: Lookup, chain: readonly ChainStep[]): 'next' | 'out' =>
  chain.some(({ id }) => pathways.has(id)) ? 'next' : 'out';

type Kept = NonNullable<ReturnType<Lookup['pathways']['get']>>;

function recognisedOf(lookup: Lookup, { charter, correspondences }: Kept): Certificate['recognised'] {
  return {
    charter: charter === null ? null : found(lookup.charters, charter).label,
    correspondences: [...new Set(correspondences.map(({ target }) => target.pathway))],
  };
}

function sectorsOf(lookup: Lookup, { sectors }: Kept): Certificate['sectors'] {
  return [...new Set(sectors.map(({ sector }) => sector))].map((id) => {
    const { label, labelEn } = found(lookup.sectors, id);
    const links = sectors.filter(({ sector }) => sector === id);
    return { label, labelEn, evidence: [...new Set(links.map(({ evidence }) => evidence))] };
  });
}

function stepOf({ known, today }: Shelf, id: string, deduced: boolean): ChainStep[] {
  const number = known.get(id);
  return number ? [{ id, title: number.title, state: stateOn(number, today), deduced }] : [];
}

/** What followed a number, link after link; a round ends by itself. */
function chainOf(on: Shelf, start: string): ChainStep[] {
  const seen = new Set([start]);
  const steps: ChainStep[] = [];
  for (let front = [start]; front.length > 0;) {
    const links = front.flatMap((id) => on.known.get(id)?.successors ?? []);
    front = [];
    for (const { id, evidence } of links) {
      if (seen.has(id)) continue;
      seen.add(id);
      front.push(id);
      steps.push(...stepOf(on, id, evidence !== 'record'));
    }
  }
  return steps;
}
