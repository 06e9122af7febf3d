import type { Family } from '../catalogue/field.ts';
import type { OccupationLink } from '../catalogue/pathway.ts';
import type { Curated, ScopeRule } from './curated.ts';
import type { RawOpcoList, RawRecord } from './raw.ts';
import { foldTitle } from './title.ts';
import type { Register } from './register.ts';

/** Why a record of a rule's kinds is not kept. */
type ScopeRefusal =
  | 'excluded'
  | 'no-branch'
  | 'no-family-occupation'
  | 'above-max-level'
  | 'charter-out-of-scope'
  | 'same-as-rncp'
  | 'not-rncp';

/** What a rule kept, and set aside by reason. */
export type RuleCount = { kept: number; setAside: Record<string, number> };

/** `listed`: kept because an Opco's own list names them, for want of another reason. */
type Selection = { kept: RawRecord[]; counts: Map<string, RuleCount>; listed: string[] };

/** Chooses the active records of the catalogue; each one counts under the first rule of its kind. */
export function select(
  register: Register,
  curated: Curated,
  opcoLists: readonly RawOpcoList[] = [],
): Selection {
  const { rules } = curated.scope;
  const counts = new Map(rules.map(({ id }): [string, RuleCount] => [id, { kept: 0, setAside: {} }]));
  const kept: RawRecord[] = [];
  const listed: string[] = [];
  const isListed = listReader(register, curated, opcoLists);
  const judge = judgeOf(register, curated);
  const numberedFirst = [...register.records.values()].sort(
    (a, b) => Number(isUnnumbered(a)) - Number(isUnnumbered(b)),
  );
  const titles = new Map<string, RawRecord[]>();
  for (const record of numberedFirst.filter(({ active }) => active)) {
    const rule = rules.find((candidate) => concerns(candidate, record, register.kindOf(record)));
    const count = rule && counts.get(rule.id);
    if (!count) continue;
    const refusal = judge(record, rule) ?? sameAsNumbered(record, titles, register);
    const byList = refusal === 'no-branch' && isListed(record) ? counts.get('opco-list') : undefined;
    if (byList) {
      byList.kept += 1;
      kept.push(record);
      listed.push(record.id);
    } else if (refusal) count.setAside[refusal] = (count.setAside[refusal] ?? 0) + 1;
    else {
      count.kept += 1;
      kept.push(record);
      titles.set(foldTitle(record.title), [...(titles.get(foldTitle(record.title)) ?? []), record]);
    }
  }
  return { kept, counts, listed };
}

/**
 * Whether an Opco follows a record of level 3 to 5 that leads to a trade of our families: no criterion is given with the
 * lists, which name general masters too.
 */
function listReader(
  register: Register,
  { families }: Curated,
  lists: readonly RawOpcoList[],
): (record: RawRecord) => boolean {
  const followed = new Set(lists.flatMap(({ records }) => records));
  const trades = new Set(families.flatMap(({ occupations }) => occupations));
  return (record) =>
    followed.has(record.id) &&
    record.level !== null &&
    record.level >= 3 &&
    record.level <= 5 &&
    register.occupationsOf(record).some((link) => leadsTo(link, trades));
}

/** A trade of the set, or the family of one: a record's code that was split is both. */
const leadsTo = ({ code, split }: OccupationLink, trades: ReadonlySet<string>): boolean =>
  trades.has(code) || (split !== undefined && trades.has(split.code));

const isUnnumbered = (record: RawRecord): boolean => record.id.startsWith('CI');

function concerns(rule: ScopeRule, record: RawRecord, kind: string | null): boolean {
  if (rule.id === 'superseded' || rule.id === 'opco-list' || kind === null || !rule.kinds.includes(kind))
    return false;
  return rule.id === 'branch-cqp-unnumbered' ? isUnnumbered(record) : !isUnnumbered(record);
}

function judgeOf(
  register: Register,
  curated: Curated,
): (record: RawRecord, rule: ScopeRule) => ScopeRefusal | undefined {
  const excluded = new Set(curated.excluded.map(({ id }) => id));
  const inFamilies = new Set(curated.families.flatMap((family: Family) => family.occupations));
  const { maxLevel } = curated.scope;
  return (record, rule) => {
    if (excluded.has(record.id)) return 'excluded';
    if (rule.needs === 'branch' && register.branchesOf(record).length === 0) return 'no-branch';
    if (rule.needs === 'branch')
      return register.charterOf(record)?.outOfScope === true ? 'charter-out-of-scope' : undefined;
    if (record.id.startsWith('RS')) return 'not-rncp';
    if (record.level !== null && record.level > (rule.maxLevel ?? maxLevel ?? Infinity))
      return 'above-max-level';
    if (rule.needs === 'none') return undefined;
    return register.occupationsOf(record).some((link) => leadsTo(link, inFamilies))
      ? undefined
      : 'no-family-occupation';
  };
}

/** A certificate without number that a kept numbered one already stands for: same title, a branch in common. */
function sameAsNumbered(
  record: RawRecord,
  titles: ReadonlyMap<string, readonly RawRecord[]>,
  register: Register,
): ScopeRefusal | undefined {
  if (!isUnnumbered(record)) return undefined;
  const mine = new Set(register.branchesOf(record).map(({ branch }) => branch));
  const same = (titles.get(foldTitle(record.title)) ?? []).filter((other) => !isUnnumbered(other));
  const shares = same.some((other) => register.branchesOf(other).some(({ branch }) => mine.has(branch)));
  return shares ? 'same-as-rncp' : undefined;
}
