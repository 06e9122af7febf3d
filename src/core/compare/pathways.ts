import type { BlocSkills } from '../catalogue/bloc-skills.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { bridgesOf, type Bridge, type BridgeWays } from '../bridges/bridges.ts';
import { isGeneral } from '../bridges/general.ts';
import type { GlossOf } from '../words/glosses.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import { summary, type PathwaySummary } from '../catalogue/summary.ts';
import type { Lang } from '../words/lang.ts';
import { align, type AlignedGroup, type BlocPiece } from './align.ts';
import { factRows, unsaid, type FactRow } from './facts.ts';
import { pairOf } from './common.ts';
import { coreView, type CoreView } from './core-view.ts';
import { holdingsOf, leastReadings, tradeReadings, type Holdings } from './holdings.ts';
import { fineOf, gestures } from './overlap.ts';
import { mostCompared } from './query.ts';

/** What comparing needs besides the catalogue's ways in. */
export type Compared = {
  lookup: Lookup;
  ways: BridgeWays;
  skills: ReadonlyMap<string, BlocSkills>;
};

/** One gesture that several pathways call for, in the words that each uses. */
type SharedGesture = { id: string; label: string; wordings: { pathway: string; labels: string[] }[] };

export type CompareView = {
  /** Numbers asked for that ended, each with the pathway that is read in its place. */
  replaced: { old: string; by: string }[];
  /** `en`: a gloss of the title, on an English page. `thin`: too little was read in its blocs; its trades speak for it. */
  pathways: (PathwaySummary & { en: string | null; thin: boolean })[];
  core: CoreView;
  /** What at least one of them says; `unknown`: what our sources do not say of each. */
  facts: FactRow[];
  unknown: FactRow['fact'][][];
  groups: (Omit<AlignedGroup, 'gestures' | 'pieces'> & {
    /** `ofTitle`: no bloc, the title that was read instead. */
    pieces: { pathway: string; code: string; label: string; ofTitle: boolean }[];
    gestures: string[];
  })[];
  /** Pathways whose blocs are not known and whose title is like no bloc of the others. */
  noBlocs: string[];
  shared: SharedGesture[];
  /** For each pair of pathways: gestures in common, out of those of either. */
  pairs: { one: string; other: string; common: number; either: number }[];
  bridges: (Bridge & { from: string })[];
};

/** The blocs of a pathway; the title stands for them where it was read instead. */
function piecesOf({ lookup, skills }: Compared, pathway: Pathway): BlocPiece[] {
  const blocs =
    pathway.blocs.length > 0
      ? pathway.blocs
      : skills.has(pathway.id)
        ? [{ code: pathway.id, label: pathway.title }]
        : [];
  return blocs.map(({ code, label }) => {
    const read = skills.get(code);
    return {
      pathway: pathway.id,
      code,
      label,
      gestures: gestures(read, lookup.macroOf),
      fine: fineOf(read, lookup.macroOf),
      general: read?.general ?? isGeneral(label),
    };
  });
}

/** The words of each pathway for the gestures that at least two of them call for. */
function sharedGestures(
  { lookup, skills }: Compared,
  pieces: readonly BlocPiece[],
  ids: readonly string[],
): SharedGesture[] {
  const all = [...new Set(pieces.flatMap((piece) => [...piece.gestures]))];
  const wordings = (gesture: string) =>
    ids.flatMap((pathway) => {
      const codes = pieces
        .filter((piece) => piece.pathway === pathway && piece.gestures.has(gesture))
        .map(({ code }) => code);
      const items = codes
        .flatMap((code) => skills.get(code)?.skills ?? [])
        .filter(({ id }) => lookup.macroOf(id) === gesture);
      const labels = [
        ...new Set(items.map(({ id }) => lookup.fineSkills.get(id)?.label ?? found(lookup.skills, id).label)),
      ];
      return labels.length > 0 ? [{ pathway, labels }] : [];
    });
  return all
    .map((id) => ({
      id,
      label: lookup.skills.get(id)?.label ?? lookup.fineSkills.get(id)?.label ?? id,
      wordings: wordings(id),
    }))
    .filter((gesture) => gesture.wordings.length > 1)
    .sort((a, b) => b.wordings.length - a.wordings.length || a.label.localeCompare(b.label, 'fr'));
}

function pairsOf(holdings: readonly Holdings[], ids: readonly string[]): CompareView['pairs'] {
  return ids.flatMap((one, at) =>
    ids.slice(at + 1).map((other, further) => ({
      one,
      other,
      ...pairOf(holdings[at] ?? new Map(), holdings[at + 1 + further] ?? new Map()),
    })),
  );
}

/** A number that no longer runs and has one successor, with it. */
function successions(lookup: Lookup, ids: readonly string[]): CompareView['replaced'] {
  return ids.flatMap((old) => {
    const [by, ...others] = lookup.superseded.get(old)?.current ?? [];
    return by !== undefined && others.length === 0 && lookup.pathways.has(by) ? [{ old, by }] : [];
  });
}

/** Reads two to four pathways side by side; names are in the language of the page, with a gloss of what is French where there is one. Unknown ids are left out, an old number is read through its successor. */
export function comparePathways(
  compared: Compared,
  ids: readonly string[],
  lang: Lang,
  names: GlossOf = () => null,
): CompareView {
  const { lookup } = compared;
  const replaced = successions(lookup, ids);
  const today = ids.map((id) => replaced.find(({ old }) => old === id)?.by ?? id);
  const pathways = [...new Set(today)].flatMap((id) => lookup.pathways.get(id) ?? []).slice(0, mostCompared);
  const known = pathways.map(({ id }) => id);
  const pieces = pathways.flatMap((pathway) => piecesOf(compared, pathway));
  const facts = factRows(lookup, pathways, lang, names);
  const isOfTitle = ({ pathway, code }: { pathway: string; code: string }) => pathway === code;
  const groups = align(pieces, known.length).filter(
    ({ pieces: [first, ...others] }) => first && (others.length > 0 || !isOfTitle(first)),
  );
  const holdings = pathways.map((pathway) => holdingsOf(lookup, compared.skills, pathway));
  const named = (id: string) => lookup.skills.get(id)?.label ?? lookup.fineSkills.get(id)?.label ?? id;
  return {
    replaced,
    pathways: pathways.map((pathway) => ({
      ...summary(lookup, pathway),
      en: names('title', pathway.id),
      thin: tradeReadings(compared.skills, pathway) < leastReadings,
    })),
    core: coreView(lookup, holdings, names),
    facts: facts.filter(({ cells }) => cells.some((cell) => cell.length > 0)),
    unknown: pathways.map((_, at) => unsaid(facts, at)),
    groups: groups.map(({ kind, pieces: members, gestures: ids }) => ({
      kind,
      pieces: members.map((piece) => {
        const { pathway, code, label: text } = piece;
        return { pathway, code, label: text, ofTitle: isOfTitle(piece) };
      }),
      gestures: ids.map(named),
    })),
    noBlocs: known.filter(
      (id) => !groups.some((group) => group.pieces.some(({ pathway }) => pathway === id)),
    ),
    shared: sharedGestures(compared, pieces, known),
    pairs: pairsOf(holdings, known),
    bridges: pathways.flatMap((pathway) =>
      bridgesOf(lookup, compared.ways, pathway)
        .filter(({ id }) => known.indexOf(id) > known.indexOf(pathway.id))
        .map((bridge) => ({ ...bridge, from: pathway.id })),
    ),
  };
}
