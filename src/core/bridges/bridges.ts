import { byEvidence, type Evidence } from '../catalogue/evidence.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import type { Lookup } from '../catalogue/lookup.ts';
import { sameBlocKey } from './same-bloc.ts';

type Readings = Lookup['readings'];

/** Whether a competence, by its gesture, is of a trade: a generic gesture links nothing alone. */
type OfTrade = (skill: string) => boolean;

const ofTrade =
  (lookup: Lookup): OfTrade =>
  (id) =>
    lookup.skills.get(lookup.macroOf(id))?.generic !== true;

/** Gives the pathways that are near by their skills, nearest first. */
type NearOf = (id: string) => readonly { id: string; common: string[] }[];

/** What bridges are looked for with: same blocs by their key, and nearness by skills. */
export type BridgeWays = { blocs: ReadonlyMap<string, string[]>; near: NearOf };

/** A link between two pathways, strongest evidence first: official, charter, shared, estimated. */
export type Bridge = {
  id: string;
  evidence: Evidence;
  /** What both have: bloc labels (official, shared), the charter, or macro-competences (estimated). */
  common: string[];
};

/**
 * The trade blocs of a pathway by what makes them the same elsewhere: same words and same skills read. The words alone
 * ("Réaliser une intervention") do not: a bloc that was not read makes no bridge.
 */
function blocKeys(readings: Readings, pathway: Pathway, isOfTrade: OfTrade): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { code, label } of pathway.blocs) {
    const key = sameBlocKey(label, readings.get(code), isOfTrade);
    if (key !== null) keys.set(key, label);
  }
  return keys;
}

/** Pathways by the keys of their trade blocs, for `bridgesOf`. */
export function blocIndex(lookup: Lookup, pathways: readonly Pathway[]): Map<string, string[]> {
  const isOfTrade = ofTrade(lookup);
  const index = new Map<string, string[]>();
  for (const pathway of pathways) {
    for (const key of blocKeys(lookup.readings, pathway, isOfTrade).keys())
      index.set(key, [...(index.get(key) ?? []), pathway.id]);
  }
  return index;
}

function official(pathway: Pathway): Bridge[] {
  return pathway.correspondences.map(({ target, source }) => ({
    id: target.pathway,
    evidence: 'official' as const,
    common: pathway.blocs.filter(({ code }) => source.includes(code)).map(({ label }) => label),
  }));
}

function charter(lookup: Lookup, pathway: Pathway): Bridge[] {
  const { charter: id } = pathway;
  if (id === null) return [];
  return (lookup.pathwaysByCharter.get(id) ?? []).map((other) => ({
    id: other.id,
    evidence: 'charter' as const,
    common: [id],
  }));
}

function shared(lookup: Lookup, blocs: BridgeWays['blocs'], pathway: Pathway): Bridge[] {
  const common = new Map<string, string[]>();
  for (const [key, label] of blocKeys(lookup.readings, pathway, ofTrade(lookup))) {
    for (const id of blocs.get(key) ?? []) common.set(id, [...(common.get(id) ?? []), label]);
  }
  return [...common].map(([id, labels]) => ({ id, evidence: 'shared' as const, common: labels }));
}

function estimated(near: NearOf, pathway: Pathway): Bridge[] {
  return near(pathway.id).map(({ id, common }) => ({ id, evidence: 'estimated' as const, common }));
}

/**
 * The pathways that `pathway` may lead to, each once, with its strongest evidence. `estimated` means: near by the skills
 * read in their blocs (`match/nearest.ts`). Order: evidence; estimated ones by nearness, the others by how much is in common,
 * then id. Old numbers are left out.
 */
export function bridgesOf(lookup: Lookup, ways: BridgeWays, pathway: Pathway): Bridge[] {
  const best = new Map<string, Bridge>();
  const all = [
    ...official(pathway),
    ...charter(lookup, pathway),
    ...shared(lookup, ways.blocs, pathway),
    ...estimated(ways.near, pathway),
  ];
  for (const bridge of all) {
    if (bridge.id === pathway.id || best.has(bridge.id) || !lookup.pathways.has(bridge.id)) continue;
    best.set(bridge.id, bridge);
  }
  return [...best.values()].sort(
    (a, b) => byEvidence(a, b) || b.common.length - a.common.length || (a.id < b.id ? -1 : 1),
  );
}
