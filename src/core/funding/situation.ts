import * as v from 'valibot';
import { Text } from '../catalogue/ids.ts';

const months = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(720)));
const answer = v.nullable(v.boolean());
/** A question that saved situations may not know yet. */
const later = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema), null);

/** What a person chooses to say of their situation; what is not said is unknown (null), never supposed. No age is asked. */
export const Situation = v.strictObject({
  status: v.nullable(v.picklist(['job-seeker', 'employee', 'self-employed', 'employer', 'young-person'])),
  contract: v.nullable(v.picklist(['cdi', 'cdd', 'interim'])),
  employeeMonths: months,
  companyMonths: months,
  under30: answer,
  employerAgrees: answer,
  employerOffer: answer,
  inSupport: answer,
  /** An economic dismissal planned or decided, a site that closes, a CSP under way. */
  jobLoss: later(v.picklist(['none', 'economic', 'site-closing', 'csp'])),
  disability: later(v.boolean()),
  companySize: later(v.picklist(['under-250', '250-999', '1000-or-more'])),
  /** Id of the employer's branch. */
  branch: later(Text),
  /** An employer who must find other work for their own people, and does not recruit. */
  redeploys: later(v.boolean()),
  /** Asked of a young person: a job, volunteering, self-employment. */
  hasWorked: later(v.boolean()),
});
export type Situation = v.InferOutput<typeof Situation>;

export const noSituation = (): Situation => ({
  status: null,
  contract: null,
  employeeMonths: null,
  companyMonths: null,
  under30: null,
  employerAgrees: null,
  employerOffer: null,
  inSupport: null,
  jobLoss: null,
  disability: null,
  companySize: null,
  branch: null,
  redeploys: null,
  hasWorked: null,
});
