import type { RawRecord } from '#core/compile/raw.ts';
import type { Issue } from '#core/catalogue/issue.ts';

/** A record under way. `groups`: the leaves of the element being read, such as CERTIFICATEUR. */
export type Draft = {
  record: RawRecord;
  /** null: said, and unreadable. */
  active?: boolean | null;
  routes: string[];
  /** Whether an SI_JURY element was met at all. */
  saysRoutes?: boolean;
  groups: Map<string, Map<string, string>>;
};

/** In the group of a SOURCE or DESTINATION: the codes of its blocs, one per line. */
export const BLOCS = 'BLOCS';

export type Report = (issue: Omit<Issue, 'file'>) => void;
export type Apply = (draft: Draft, value: string, report: Report) => void;
