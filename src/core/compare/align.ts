import { overlap } from './overlap.ts';

/** A bloc of one of the compared pathways, with its gestures (macro-competences) and those read with their context (fine competences). */
export type BlocPiece = {
  pathway: string;
  code: string;
  label: string;
  gestures: ReadonlySet<string>;
  fine: ReadonlySet<string>;
  general: boolean;
};

/** Blocs that call for the same gestures. `common`: every pathway has one; `shared`: some; `specific`: one alone. */
export type AlignedGroup = {
  kind: 'common' | 'shared' | 'specific' | 'unknown' | 'general';
  pieces: BlocPiece[];
  /** Macro-competences that at least two of its pathways call for. */
  gestures: string[];
};

/** Two blocs are aligned when at least this share of their gestures is the same. */
const alignedFrom = 0.34;

/** The same gesture in the same context ("conduire une ligne de production") brings two blocs together, whatever else each asks. */
const isAligned = (one: BlocPiece, other: BlocPiece): boolean =>
  one.pathway !== other.pathway &&
  (overlap(one.gestures, other.gestures) >= alignedFrom ||
    [...one.fine].some((item) => other.fine.has(item)));

const order = { specific: 0, shared: 1, common: 2, unknown: 3, general: 4 } as const;

/**
 * Groups the blocs of several pathways by the gestures they call for, differences first. The result does not depend on
 * the order of the pieces: blocs are joined whenever a chain of aligned pairs of different pathways links them.
 */
export function align(pieces: readonly BlocPiece[], pathways: number): AlignedGroup[] {
  const sorted = [...pieces].sort((a, b) => compare(a.code, b.code) || compare(a.pathway, b.pathway));
  const known = sorted.filter(({ general, gestures }) => !general && gestures.size > 0);
  const groups = join(known).map((members) => toGroup(members, pathways));
  const rest = sorted.filter((piece) => !known.includes(piece));
  const single = rest.map((piece): AlignedGroup => ({
    kind: piece.general ? 'general' : 'unknown',
    pieces: [piece],
    gestures: [],
  }));
  return [...groups, ...single].sort((a, b) => order[a.kind] - order[b.kind]);
}

function join(pieces: readonly BlocPiece[]): BlocPiece[][] {
  const root = pieces.map((_, at) => at);
  const find = (at: number): number => (root[at] === at ? at : find(root[at] ?? at));
  pieces.forEach((one, at) => {
    pieces.slice(at + 1).forEach((other, further) => {
      if (isAligned(one, other)) root[find(at + 1 + further)] = find(at);
    });
  });
  const groups = new Map<number, BlocPiece[]>();
  pieces.forEach((piece, at) => groups.set(find(at), [...(groups.get(find(at)) ?? []), piece]));
  return [...groups.values()];
}

function toGroup(pieces: BlocPiece[], pathways: number): AlignedGroup {
  const owners = new Map<string, Set<string>>();
  for (const { pathway, gestures } of pieces) {
    for (const gesture of gestures) owners.set(gesture, (owners.get(gesture) ?? new Set()).add(pathway));
  }
  const holders = new Set(pieces.map(({ pathway }) => pathway)).size;
  const kind = holders === pathways ? 'common' : holders > 1 ? 'shared' : 'specific';
  return {
    kind,
    pieces,
    gestures: [...owners]
      .filter(([, set]) => set.size > 1)
      .map(([gesture]) => gesture)
      .sort(compare),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
