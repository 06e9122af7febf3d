import type { FundingScheme } from '../catalogue/funding.ts';
import { withoutEmployer } from './calendar.ts';
import type { Lead } from './leads.ts';
import type { Situation } from './situation.ts';

/** How many to check are shown where nothing is open, and of how many schemes the papers are listed. */
const most = 3;

/** Leads as they are shown: some at once, those to check under one line, those only for what the person has not said under its name, what does not fit last. `open`: how many of those shown are open; `checked`: how many are to check, but for what is not said. */
type Dealt = {
  shown: Lead[];
  toCheck: Lead[];
  onlyIf: { what: NonNullable<Lead['onlyIf']>; leads: Lead[] }[];
  others: Lead[];
  open: number;
  checked: number;
};

/** What is open is shown; what is to be checked waits under its number, but for the first where nothing is open. */
export function dealt(leads: readonly Lead[]): Dealt {
  const of = (verdict: Lead['verdict']) => leads.filter((one) => one.verdict === verdict);
  const open = of('lead');
  const check = of('check').filter(({ onlyIf }) => onlyIf === null);
  const first = open.length > 0 ? 0 : most;
  const apart = (['jobLoss', 'disability'] as const).map((what) => ({
    what,
    leads: leads.filter(({ onlyIf }) => onlyIf === what),
  }));
  return {
    shown: [...open, ...check.slice(0, first)],
    toCheck: check.slice(first),
    onlyIf: apart.filter(({ leads: list }) => list.length > 0),
    others: [...of('no'), ...of('closed')],
    open: open.length,
    checked: check.length,
  };
}

/** The schemes whose papers are listed: the open ones that have some, else the first to check. */
export function papersFirst(
  schemes: readonly FundingScheme[],
  leads: readonly Lead[],
  situation: Situation,
): FundingScheme[] {
  const byId = new Map(withoutEmployer(schemes, situation).map((scheme) => [scheme.id, scheme]));
  const withPapers = (verdict: Lead['verdict']) =>
    leads
      .filter((one) => one.verdict === verdict && one.onlyIf === null)
      .flatMap(({ id }) => byId.get(id) ?? [])
      .filter(({ papers }) => papers.length > 0);
  const open = withPapers('lead');
  return (open.length > 0 ? open : withPapers('check')).slice(0, most);
}
