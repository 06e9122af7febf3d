import type { Meta } from '../catalogue/meta.ts';
import type { ScopeRule } from './curated.ts';
import type { RuleCount } from './scope.ts';

/** One line per scope rule, with what it kept and set aside by reason. */
export function scopeLines(
  rules: readonly ScopeRule[],
  counts: ReadonlyMap<string, RuleCount>,
  superseded: number,
): Meta['scope'] {
  return rules.map(({ id, labelFr, labelEn }) => {
    const count = counts.get(id);
    const kept = id === 'superseded' ? superseded : (count?.kept ?? 0);
    const reasons = Object.entries(count?.setAside ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    return { rule: id, labelFr, labelEn, kept, setAside: Object.fromEntries(reasons) };
  });
}
