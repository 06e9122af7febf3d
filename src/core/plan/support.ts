import type { Sector } from '../catalogue/field.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { greatDomain } from './tied.ts';

/** The great domain of ROME named "Support à l'entreprise". */
const supportDomain = 'M';
/** NAF divisions of functions that firms have or buy: buying, IT and data, accounts and law, head offices, staff, offices. */
const functions: ReadonlySet<string> = new Set(['46', '62', '69', '70', '78', '82']);
/** Divisions that such a trade may name beside them: telephone and data services, public offices. */
const beside: ReadonlySet<string> = new Set(['61', '63', '84']);
/** The last NAF division of farming, forestry and fishing, where most firms have no office. */
const lastPrimary = 3;

/**
 * Whether a trade supports firms of any kind: secretary, accountant, payroll, IT. By ROME's own great domain, and by its NAF divisions:
 * a postman, a medical secretary or a weather forecaster, of the same great domain, has a field of its own.
 */
export const isSupport = ({ code, naf }: Pick<Occupation, 'code' | 'naf'>): boolean =>
  greatDomain(code) === supportDomain &&
  naf.some((division) => functions.has(division)) &&
  naf.every((division) => functions.has(division) || beside.has(division));

/** Whether the firms of a sector have offices. */
export const hasOffices = ({ naf }: Pick<Sector, 'naf'>): boolean =>
  naf.some((division) => Number(division.slice(0, 2)) > lastPrimary);
