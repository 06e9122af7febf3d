import type { FundingScheme } from '../catalogue/funding.ts';
import { withoutEmployer } from './calendar.ts';
import type { Lead } from './leads.ts';
import type { Situation } from './situation.ts';

/** How many to check are shown where nothing is open, and of how many schemes the papers are listed. */
const most = 3;

/** Leads as they are shown: some at once, those to check under one line, what does not fit last. `open`: how many of those shown are open. */
type Dealt = { shown: Lead[]; toCheck: Lead[]; others: Lead[]; open: number };

/** What is open is shown; what is to be checked waits under its number, but for the first where nothing is open. */
export function dealt(leads: readonly Lead[]): Dealt {
  const of = (verdict: Lead['verdict']) => leads.filter((one) => one.verdict === verdict);
  const [open, check] = [of('lead'), of('check')];
  const first = open.length > 0 ? 0 : most;
  return {
    shown: [...open, ...check.slice(0, first)],
    toCheck: check.slice(first),
    others: [...of('no'), ...of('closed')],
    open: open.length,
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
      .filter((one) => one.verdict === verdict)
      .flatMap(({ id }) => byId.get(id) ?? [])
      .filter(({ papers }) => papers.length > 0);
  const open = withPapers('lead');
  return (open.length > 0 ? open : withPapers('check')).slice(0, most);
}
