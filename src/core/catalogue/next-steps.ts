import * as v from 'valibot';
import { IsoDate, LooseDate, Text } from './ids.ts';

const Both = v.strictObject({ fr: Text, en: Text });
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));

/** For whom a step is: a fact compared with a value. `unknown`: what is done when nobody has said the fact. */
export const StepCondition = v.strictObject({
  fact: v.picklist([
    'answer',
    'register',
    'kind',
    'routes',
    'toAssess',
    'toLearn',
    'opcos',
    'namedCertifier',
    'status',
    'contract',
    'disability',
    'executive',
    'health',
    'jobLoss',
    'beginner',
    'own',
    'redeploys',
    'staff',
    'sickLeave',
    'basics',
  ]),
  op: v.picklist(['is', 'in', 'notIn', 'includes', 'atLeast']),
  value: v.union([v.boolean(), v.number(), Text, v.pipe(v.array(Text), v.minLength(1))]),
  unknown: v.picklist(['keep', 'drop']),
});

/** A contact or an action that may end an answer, with its date and what it rests on. No telephone number is held. */
export const NextStep = v.strictObject({
  id: Id,
  kind: v.picklist([
    'record',
    'job-loss',
    'health',
    'certifier',
    'committee',
    'vae',
    'cep',
    'opco',
    'cpf',
    'try',
    'apprenticeship',
    'funding',
    'jobs',
    'hire',
    'before-hire',
    'basics',
  ]),
  label: Text,
  labelEn: Text,
  /** What one does there. */
  plain: Both,
  /** An address that leaves the site, where `{rome}` is the code of the trade aimed at; `record`: the official record of the pathway's number; null: none is known. */
  url: v.nullable(v.union([v.literal('record'), v.pipe(v.string(), v.url(), v.startsWith('https://'))])),
  conditions: v.array(StepCondition),
  /** Place among the steps, the least first; of the kinds where one is enough (`cep`, `try`, `apprenticeship`, `jobs`), the first that holds is the one shown. */
  rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
  source: v.strictObject({ url: v.nullable(v.pipe(v.string(), v.url())), date: v.nullable(LooseDate) }),
  /** The day on which this entry was read. */
  asOf: IsoDate,
  reviewBy: IsoDate,
  basis: Text,
});

export type StepCondition = v.InferOutput<typeof StepCondition>;
export type NextStep = v.InferOutput<typeof NextStep>;
