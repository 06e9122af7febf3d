import type { Branch } from '../catalogue/field.ts';
import type { Issue } from '../catalogue/issue.ts';
import type { SectorLink } from '../catalogue/pathway.ts';
import type { Curated } from './curated.ts';
import { matchNames, unknownNames } from './names.ts';
import { compareText } from '../catalogue/order.ts';
import type { RawRecord } from './raw.ts';
import { fold } from '../text/fold.ts';

/** A branch that a record belongs to, and on what that rests. */
export type BranchEvidence = { branch: string; evidence: SectorLink['evidence']; via: string };

type Entries = Curated['certifiers'];

/** What a record itself says of its branches: certifiers, agreements (brochure or IDCC), committees. */
export function branchReader(curated: Curated): (record: RawRecord) => BranchEvidence[] {
  const names = byName(curated.certifiers.filter(({ kind }) => kind !== 'ccn'));
  const brochures = agreements(curated);
  const idcc = new Map(curated.branches.flatMap((branch) => branch.idcc.map((code) => [code, branch.id])));
  return (record) => [
    ...record.certifiers.flatMap(({ name }) => fromName(names, name)),
    ...record.brochures.flatMap((number) =>
      (brochures.get(number) ?? []).map((branch): BranchEvidence => ({
        branch,
        evidence: 'ccn',
        via: number,
      })),
    ),
    ...fromCommittees(names, record.committees),
    ...record.idcc.flatMap((code): BranchEvidence[] => {
      const branch = idcc.get(code);
      return branch === undefined ? [] : [{ branch, evidence: 'ccn', via: `IDCC ${code}` }];
    }),
  ];
}

function byName(entries: Entries): Map<string, Entries[number]> {
  return new Map(entries.map((entry) => [nameKey(entry.match), entry]));
}

/** Names compare without accents, case, signs nor runs of spaces. */
const nameKey = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function fromName(names: ReadonlyMap<string, Entries[number]>, name: string): BranchEvidence[] {
  const entry = names.get(nameKey(name));
  if (!entry) return [];
  const evidence = entry.kind === 'committee' ? 'committee' : 'certifier';
  return entry.branches.map((branch) => ({ branch, evidence, via: name }));
}

function fromCommittees(
  names: ReadonlyMap<string, Entries[number]>,
  committees: string | null,
): BranchEvidence[] {
  if (committees === null) return [];
  const found = matchNames(committees, (name) => names.has(nameKey(name)));
  return found.flatMap((name) =>
    (names.get(nameKey(name))?.branches ?? []).map((branch): BranchEvidence => ({
      branch,
      evidence: 'committee',
      via: name,
    })),
  );
}

/** Committees that sign a certificate and that `certifiers.json` does not hold, each once, with the first record that names it. */
export function unknownCommittees(records: Iterable<RawRecord>, { certifiers }: Curated): Issue[] {
  const names = byName(certifiers);
  const first = new Map<string, Issue>();
  for (const { id, committees } of records) {
    for (const value of unknownNames(committees ?? '', (name) => names.has(nameKey(name)))) {
      if (first.has(nameKey(value))) continue;
      const expected = 'une commission connue de certifiers.json';
      first.set(nameKey(value), { file: 'certif-info', record: id, field: 'valideur', value, expected });
    }
  }
  return [...first.values()];
}

/** Brochure number -> branches, from the branches themselves and from reviewed entries (which win). */
function agreements({ branches, certifiers }: Curated): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, brochures } of branches)
    for (const number of brochures) found.set(number, [...(found.get(number) ?? []), id]);
  for (const entry of certifiers)
    if (entry.kind === 'ccn') found.set(/\d+/.exec(entry.match)?.[0] ?? entry.match, entry.branches);
  return found;
}

/** The sectors that follow from a branch: see `sectors.ts`. */
export function isGrouping(branch: Branch): boolean {
  return branch.idcc.length === 0;
}

/** Each evidence once, in a stable order. */
export function distinctEvidence(evidence: readonly BranchEvidence[]): BranchEvidence[] {
  const byKey = new Map(evidence.map((item) => [`${item.branch} ${item.evidence} ${item.via}`, item]));
  return [...byKey.entries()].sort(([a], [b]) => compareText(a, b)).map(([, item]) => item);
}
