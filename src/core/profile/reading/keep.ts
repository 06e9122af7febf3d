import { addJob, addPaper, holdCertification } from '../edit.ts';
import type { Profile } from '../profile.ts';
import type { TextFinding } from './findings.ts';

/**
 * Puts what a text tells into a profile: a trade with its years, a certificate held, a diploma or a paper that the catalogue does not
 * hold. Other findings are asked about first.
 */
export function keepFinding(profile: Profile, finding: TextFinding): Profile {
  const { kind, id, label } = finding;
  if (kind === 'certification') return holdCertification(profile, id, true);
  if (kind === 'diploma' || kind === 'licence')
    return addPaper(profile, {
      kind,
      label,
      ...('year' in finding ? { year: finding.year } : {}),
    });
  if (kind !== 'occupation') return profile;
  const years = 'years' in finding && finding.years ? { years: finding.years } : {};
  return addJob(profile, { code: id, title: label, ...years });
}
