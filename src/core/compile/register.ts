import type { Charter } from '../catalogue/field.ts';
import type { OccupationLink } from '../catalogue/pathway.ts';
import { branchReader, distinctEvidence, type BranchEvidence } from './branches.ts';
import type { Curated } from './curated.ts';
import { kindReader } from './kind.ts';
import { occupationResolver, ownOccupations } from './occupations.ts';
import { uniqueBy } from '../catalogue/order.ts';
import type { RawRecord, RawRome } from './raw.ts';
import { splitter, type RecordWords } from './split.ts';
import { chainEnds, officialGraph, walk, type Graph, type RawLink } from './succession.ts';
import { addTitleLinks } from './title-succession.ts';

/** What can be asked of any record, active or not, before anything is kept. */
export type Register = {
  records: ReadonlyMap<string, RawRecord>;
  graph: Graph;
  /** The active records at the end of the chain of a number. */
  activeEndsOf: (id: string) => string[];
  kindOf: (record: RawRecord) => string | null;
  charterOf: (record: RawRecord) => Charter | undefined;
  branchesOf: (record: RawRecord) => BranchEvidence[];
  occupationsOf: (record: RawRecord) => OccupationLink[];
  /** The nearest older record that satisfies a test. */
  nearestOlder: (record: RawRecord, test: (older: RawRecord) => boolean) => RawRecord | undefined;
};

export function buildRegister(
  records: ReadonlyMap<string, RawRecord>,
  links: readonly RawLink[],
  rome: RawRome,
  curated: Curated,
): Register {
  const kindOf = kindReader(curated);
  const direct = memo(branchReader(curated));
  const byHand = new Map(curated.pathwayBranches.map((entry) => [entry.id, entry]));
  const graph = officialGraph(records, links);
  addTitleLinks(graph, records.values(), {
    kindOf,
    branchesOf: (record) =>
      new Set([...direct(record).map(({ branch }) => branch), ...(byHand.get(record.id)?.branches ?? [])]),
  });
  const nearestOlder: Register['nearestOlder'] = (record, test) => {
    for (const id of walk(graph.predecessors, record.id)) {
      const older = records.get(id);
      if (older && test(older)) return older;
    }
    return undefined;
  };
  const charterOf = charterReader(curated.charters, kindOf, graph);
  const branchesOf = memo((record: RawRecord) => {
    const own = [...direct(record), ...fromCharter(charterOf(record)), ...fromHand(byHand.get(record.id))];
    return distinctEvidence(own.length > 0 ? own : fromOlder(record, nearestOlder, direct));
  });
  return {
    records,
    graph,
    activeEndsOf: chainEnds(graph, (id) => records.get(id)?.active === true),
    kindOf,
    charterOf,
    branchesOf,
    nearestOlder,
    occupationsOf: occupationReader(rome, curated, nearestOlder),
  };
}

function memo<T>(read: (record: RawRecord) => T): (record: RawRecord) => T {
  const known = new Map<string, T>();
  return (record) => {
    const before = known.get(record.id);
    if (before !== undefined) return before;
    const value = read(record);
    known.set(record.id, value);
    return value;
  };
}

/** The charter of a CQPI: its number or Certif Info code is listed there, or that of a record it replaces. */
function charterReader(
  charters: readonly Charter[],
  kindOf: Register['kindOf'],
  graph: Graph,
): Register['charterOf'] {
  const byId = new Map(
    charters.flatMap((charter) =>
      [...charter.numbers, `CI${charter.certifInfoCode}`].map((id) => [id, charter]),
    ),
  );
  return (record) => {
    const own = byId.get(record.id);
    if (own || kindOf(record) !== 'cqpi') return own;
    for (const id of walk(graph.predecessors, record.id)) {
      const charter = byId.get(id);
      if (charter) return charter;
    }
    return undefined;
  };
}

function fromCharter(charter: Charter | undefined): BranchEvidence[] {
  return charter
    ? charter.committees.map((branch) => ({ branch, evidence: 'charter', via: charter.id }))
    : [];
}

/** Only when neither the record nor a person says: what the nearest predecessor says of its branches. */
function fromOlder(
  record: RawRecord,
  nearestOlder: Register['nearestOlder'],
  direct: (record: RawRecord) => BranchEvidence[],
): BranchEvidence[] {
  const older = nearestOlder(record, (candidate) => direct(candidate).length > 0);
  return older ? direct(older).map(({ branch }) => ({ branch, evidence: 'predecessor', via: older.id })) : [];
}

function fromHand(entry: Curated['pathwayBranches'][number] | undefined): BranchEvidence[] {
  return entry ? entry.branches.map((branch) => ({ branch, evidence: 'curated', via: entry.basis })) : [];
}

/** Those written by hand after reading win; else own codes; else the nearest predecessor's. */
function occupationReader(
  rome: RawRome,
  curated: Curated,
  nearestOlder: Register['nearestOlder'],
): Register['occupationsOf'] {
  const resolve = occupationResolver(rome);
  const byHand = new Map(curated.pathwayOccupations.map(({ id, occupations }) => [id, occupations]));
  const own = memo((record: RawRecord) => ownOccupations(record, resolve));
  const choose = splitter(rome);
  const narrowed = (links: readonly OccupationLink[], record: RawRecord): OccupationLink[] => {
    const words = wordsOf(record, nearestOlder);
    return uniqueBy(
      links.map((link) => choose(link, words)),
      ({ code }) => code,
    );
  };
  return (record) => {
    const read = byHand.get(record.id);
    if (read) return [...read].sort().map((code) => ({ code, evidence: 'curated' }));
    if (own(record).length > 0) return narrowed(own(record), record);
    const older = nearestOlder(record, (candidate) => own(candidate).length > 0);
    if (!older) return [];
    return narrowed(
      own(older).map(({ code }) => ({ code, evidence: 'predecessor', from: older.id })),
      record,
    );
  };
}

/** Its own blocs, else those of the nearest older record. */
function wordsOf(record: RawRecord, nearestOlder: Register['nearestOlder']): RecordWords {
  const withBlocs = record.blocs.length > 0 ? record : nearestOlder(record, ({ blocs }) => blocs.length > 0);
  return {
    title: record.title,
    blocs: (withBlocs?.blocs ?? []).map(({ label }) => label),
    formacodes: record.formacodeLabels ?? [],
  };
}
