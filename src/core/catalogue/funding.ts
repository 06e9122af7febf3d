import * as v from 'valibot';
import { IsoDate, LooseDate, Text } from './ids.ts';

const Both = v.strictObject({ fr: Text, en: Text });
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));

/** Who may ask for a scheme. */
const Audience = v.picklist(['job-seeker', 'employee', 'self-employed', 'employer', 'young-person']);

/**
 * One condition of a scheme, as data: a fact, how it is compared, with what. `manual` facts are known to nobody here: always to
 * be checked. `soft`: when it does not hold, something else may do: to be checked. `when`: asked only in that case.
 */
export const Condition = v.strictObject({
  id: Id,
  fact: v.picklist([
    'manual',
    'register',
    'routes',
    'certifiable',
    'toAssess',
    'otherOccupation',
    'contract',
    'employeeMonths',
    'companyMonths',
    'registeredJobSeeker',
    'employerOffer',
    'employerAgrees',
    'inSupport',
    'under30',
    'jobSeekerOrYoung',
    'jobLoss',
    'disability',
    'companySize',
    'branch',
    'franceTravail',
    'hasWorked',
  ]),
  op: v.picklist(['is', 'in', 'includes', 'atLeast']),
  value: v.union([v.boolean(), v.number(), Text, v.array(Text)]),
  text: Both,
  soft: v.exactOptional(v.boolean()),
  when: v.exactOptional(v.strictObject({ fact: v.literal('contract'), value: Text })),
  unless: v.exactOptional(v.strictObject({ fact: v.literal('disability'), value: v.literal(true) })),
});

/** The text that sets an amount or a rule: its number as people quote it, its date, since when it is in force where known. */
const LegalText = v.strictObject({
  kind: v.picklist(['law', 'decree', 'order', 'agreement', 'instruction']),
  number: Text,
  date: IsoDate,
  inForce: v.nullable(IsoDate),
  sets: Both,
});

const Filer = v.picklist(['person', 'employer', 'opco', 'france-travail', 'certifier']);

/**
 * A paper of a scheme: who files it, with whom, and when, in days from a day of the move (`by`; `opens`: not before). `filed`
 * counts from the paper before. `text`: the number of the text that sets it, if one was read.
 */
export const Paper = v.strictObject({
  id: Id,
  files: Filer,
  to: Filer,
  what: Both,
  anchor: v.picklist(['start', 'contract', 'end', 'signature', 'offer', 'filed']),
  opens: v.nullable(v.pipe(v.number(), v.integer())),
  by: v.pipe(v.number(), v.integer()),
  /** Its days are those of the week but Sunday (*jours ouvrables*). */
  workingDays: v.exactOptional(v.literal(true)),
  text: v.nullable(Text),
  toCheck: v.boolean(),
});

/** A way to pay for a move, or to be advised on it, with its rules as data, its dates and its sources. */
export const FundingScheme = v.strictObject({
  id: Id,
  label: Text,
  labelEn: Text,
  /** `uncertain`: sources stop or contradict each other on whether it still runs. */
  status: v.picklist(['active', 'closed', 'uncertain']),
  kind: v.picklist(['fund', 'contract', 'modality', 'advice', 'framework']),
  plain: Both,
  audience: v.pipe(v.array(Audience), v.minLength(1)),
  /** A firm that must find other work for its own people may use it for them, or owes it to them; any other is for who hires, or for a person alone. */
  ownStaff: v.exactOptional(v.literal(true)),
  conditions: v.array(Condition),
  /** What it can pay for; `none`: no training by itself. */
  targets: v.array(v.picklist(['rncp', 'rs', 'cqp', 'bloc', 'clea', 'vae', 'immersion', 'none'])),
  duration: v.nullable(Both),
  amount: v.nullable(Both),
  filedBy: v.nullable(Both),
  contact: Both,
  validFrom: v.nullable(IsoDate),
  validTo: v.nullable(IsoDate),
  /** Until when the agreement that sets it up has been made, which is renewed from term to term: after that day, that is to be checked. */
  agreedTo: v.exactOptional(IsoDate),
  /** After this date the record says that it is to be read again. */
  reviewBy: IsoDate,
  replacedBy: v.array(Id),
  texts: v.array(LegalText),
  papers: v.array(Paper),
  /** What is usually gathered for its filings, each with the source that says so. */
  gather: v.exactOptional(
    v.pipe(v.array(v.strictObject({ what: Both, source: v.pipe(v.string(), v.url()) })), v.minLength(1)),
  ),
  sources: v.pipe(
    v.array(
      v.strictObject({ url: v.pipe(v.string(), v.url()), date: v.nullable(LooseDate), weak: v.boolean() }),
    ),
    v.minLength(1),
  ),
  /** Where sources differ, or where a change was announced and not verified. */
  conflicts: v.array(v.strictObject({ about: Both, sources: v.array(v.string()) })),
});

type Audience = v.InferOutput<typeof Audience>;
export type Condition = v.InferOutput<typeof Condition>;
export type Paper = v.InferOutput<typeof Paper>;
export type FundingScheme = v.InferOutput<typeof FundingScheme>;
