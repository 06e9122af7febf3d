import * as v from 'valibot';

const months = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(720)));
const answer = v.nullable(v.boolean());

/** What a person chooses to say of their situation; what is not said is unknown (null), never supposed. No age is asked. */
export const Situation = v.strictObject({
  status: v.nullable(v.picklist(['job-seeker', 'employee', 'employer', 'young-person'])),
  contract: v.nullable(v.picklist(['cdi', 'cdd', 'interim'])),
  employeeMonths: months,
  companyMonths: months,
  under30: answer,
  employerAgrees: answer,
  employerOffer: answer,
  inSupport: answer,
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
});
