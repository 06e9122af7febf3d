import type { Engine } from '../engine.ts';
import type { Query } from '../query.ts';
import type { Card, Correction, Hit, Recognised, Results } from '../results.ts';
import type { Candidate } from './candidates.ts';
import { countFacets, passes, type Values } from './facet-values.ts';
import { sortHits } from './sort.ts';

const expiredShown = 20;

type Parts = {
  candidates: readonly Candidate[];
  /** A code was typed: what it names is shown even when it has expired. */
  direct?: boolean;
  recognised?: Recognised[];
  corrections?: Correction[];
  loose?: boolean;
  named?: boolean;
};

type Row = Candidate & { card: Card; values: Values };

/** From the records that answer to a page of results: filters, counts, order, page; expired ones apart. */
export function assemble(engine: Engine, query: Query, size: number, parts: Parts): Results {
  const {
    candidates,
    direct = false,
    recognised = [],
    corrections = [],
    loose = false,
    named = true,
  } = parts;
  const rows = candidates
    .flatMap((candidate) => toRow(engine, candidate))
    .filter((row) => asked(row, query, recognised));
  const apart = (row: Row) => !direct && query.facets.status.length === 0 && expired(row.card);
  const inForce = rows.filter((row) => !apart(row));
  const chosen = rows.filter(({ values }) => passes(values, query.facets));
  const main = inForceFirst(
    sortHits(
      chosen.filter((row) => !apart(row)),
      query.sort,
    ),
    direct,
  );
  const old = sortHits(chosen.filter(apart), query.sort);
  const pages = Math.max(1, Math.ceil(main.length / size));
  const first = (Math.min(query.page, pages) - 1) * size;
  return {
    read: [],
    hits: main.slice(first, first + size).map((row) => toHit(engine, row)),
    total: main.length,
    pages,
    expired: old.slice(0, expiredShown).map((row) => toHit(engine, row)),
    expiredTotal: old.length,
    facets: {
      ...countFacets(
        inForce.map(({ values }) => values),
        query.facets,
        engine.vocabulary,
      ),
      status: countFacets(
        rows.map(({ values }) => values),
        query.facets,
        engine.vocabulary,
      ).status,
    },
    recognised,
    corrections,
    loose,
    named,
    unknownCode: null,
    didYouMean: null,
  };
}

function toRow({ cards, values }: Engine, candidate: Candidate): Row[] {
  const card = cards[candidate.record];
  const own = values[candidate.record];
  return card === undefined || own === undefined ? [] : [{ ...candidate, card, values: own }];
}

/** Right kind of record, and what the diploma words ask. Occupations have no diploma: they are left out, or the words are. */
function asked({ card, values }: Row, { show }: Query, recognised: readonly Recognised[]): boolean {
  if (show === 'occupation') return card.kind === 'occupation';
  if (show === 'pathway' && card.kind === 'occupation') return false;
  return recognised.every(
    ({ facet, values: wanted, relaxed }) => relaxed || wanted.some((value) => values[facet].includes(value)),
  );
}

function expired(card: Card): boolean {
  return card.kind === 'superseded' || (card.kind === 'pathway' && card.status === 'inactive');
}

/** What is given overseas only or to the armed forces, then what has ended, come after what is in force; a number asked for comes as it is. */
function inForceFirst(rows: readonly Row[], direct: boolean): Row[] {
  if (direct) return [...rows];
  const isElsewhere = (card: Card) =>
    card.kind === 'pathway' && (card.reserve === 'overseas' || card.reserve === 'armees');
  const after = ({ card }: Row) => (expired(card) ? 2 : Number(isElsewhere(card)));
  return [0, 1, 2].flatMap((rank) => rows.filter((row) => after(row) === rank));
}

function toHit({ settings }: Engine, { record, card, score, explain }: Row): Hit {
  const hit = { kind: card.kind, id: card.id, title: card.title, score, card, ...explain() };
  const told = [...settings].filter(([, records]) => records.has(record)).map(([situation]) => situation);
  return told.length === 0 ? hit : { ...hit, settings: told };
}
