import type { NextStep, StepCondition } from '../catalogue/next-steps.ts';
import { officialUrl } from '../catalogue/number.ts';
import { certificatesPage } from './certificate-first.ts';
import { stateOf } from './conditions.ts';
import type { Facts } from './facts.ts';
import { forPost } from './for-post.ts';
import { askTheCentre, givenBy } from './given-by.ts';
import { certifierOfFirstTrade, hasNoExperience } from './first-trade.ts';
import { sharedByBranches } from './shared-certificate.ts';
import { rankFor } from './way.ts';
import { opcoPlain, whoseOpco } from './whose-opco.ts';
import {
  apprenticeshipFromPost,
  contractFor,
  professionalContract,
  professionalIfSeeking,
} from './work-study.ts';

/** Why a step is there: a fact that holds, or one that is to be checked. */
export type StepReason = { fact: StepCondition['fact']; state: 'met' | 'toCheck' };

/** Something to do next. `name`: the certifiers or the committee, of whom so many `more` are not named; `nameFrom`: the record before, where that one tells them. `prepare`: what to gather proofs of. */
export type Next = {
  id: string;
  kind: NextStep['kind'];
  label: { fr: string; en: string };
  plain: { fr: string; en: string };
  url: string | null;
  /** The page of a trade, whose certificates the step asks to choose from. */
  page?: string;
  name: string | null;
  more?: number;
  nameFrom?: string;
  prepare: readonly { code: string; label: string }[];
  reasons: StepReason[];
  asOf: string;
};

/** A link that needs the code of a trade is none without it. */
const lacksTrade = ({ url }: NextStep, { tradeCode }: Facts): boolean =>
  tradeCode === null && (url?.includes('{rome}') ?? false);

function reasonsOf(step: NextStep, facts: Facts): StepReason[] | null {
  if (lacksTrade(step, facts) || (step.kind === 'vae' && hasNoExperience(facts))) return null;
  if (step.kind === 'apprenticeship' && contractFor(facts) === null) return null;
  const { conditions } = step;
  const reasons: StepReason[] = [];
  for (const condition of conditions) {
    const state = stateOf(condition, facts);
    if (state === 'no') return null;
    reasons.push({ fact: condition.fact, state });
  }
  return reasons;
}

/** Of several certifiers so many are named, the others counted. */
const mostNamed = 2;

function nameOf({ kind }: NextStep, { aim }: Facts): Pick<Next, 'name' | 'more' | 'nameFrom'> {
  if (kind === 'committee') return { name: aim?.committee ?? aim?.certifier ?? null };
  if (kind !== 'certifier') return { name: null };
  const names = aim?.by?.certifiers.map(({ name }) => name) ?? [];
  const from = aim?.certifierFrom === undefined ? {} : { nameFrom: aim.certifierFrom };
  if (names.length < 2) return { name: aim?.certifier ?? null, ...from };
  const more = names.length - mostNamed;
  return { name: names.slice(0, mostNamed).join(', '), ...(more > 0 && { more }), ...from };
}

function urlOf({ url }: NextStep, { aim, tradeCode }: Facts): string | null {
  if (url !== 'record') return url?.replace('{rome}', tradeCode ?? '') ?? null;
  return aim && officialUrl(aim.id);
}

function pageOf(step: NextStep, facts: Facts): Pick<Next, 'page'> {
  const page = certificatesPage(step, facts);
  return page === null ? {} : { page };
}

/** What to gather proofs of for a VAE: the blocs of a plan, all those of the pathway while no plan has told them apart. */
const proofsFor = ({ kind }: NextStep, { aim, gaps }: Facts): Next['prepare'] =>
  kind === 'vae' ? (gaps.toAssess ?? aim?.blocs ?? []) : [];

/** The Opco that a step is about. */
const opcoOf = ({ kind, conditions }: NextStep): string | null => {
  const value = kind === 'opco' ? conditions.find(({ fact }) => fact === 'opcos')?.value : null;
  return typeof value === 'string' ? value : null;
};

const both = (one: Next['plain'], other: Next['plain'] | null): Next['plain'] =>
  other === null ? one : { fr: `${one.fr} ${other.fr}`, en: `${one.en} ${other.en}` };

/** What one does there; of an Opco, whose it is, and to whoever is no firm, who asks it; of a ministry, whom to ask; of a certifier, without VAE to who has no experience to prove, and that branches share it; of work-study, the contract that is open. */
function plainOf(step: NextStep, facts: Facts): Next['plain'] {
  if (step.kind === 'apprenticeship' && contractFor(facts) === 'professional')
    return facts.person.status === null && facts.person.over29 === true
      ? professionalIfSeeking
      : professionalContract;
  if (step.kind === 'apprenticeship' && facts.person.status === 'employee') return apprenticeshipFromPost;
  if (step.kind === 'certifier' && facts.aim && givenBy(facts.aim) !== null) return askTheCentre;
  if (step.kind === 'certifier')
    return both(hasNoExperience(facts) ? certifierOfFirstTrade : step.plain, sharedByBranches(facts));
  const opco = opcoOf(step);
  const whose = opco === null ? null : whoseOpco(opco, facts);
  const plain = opco === null ? step.plain : opcoPlain(step.plain, facts);
  return both(plain, whose);
}

/** One adviser (CEP), one way to try, one door to apprenticeship and one to job offers are enough: the first that is for this person. */
const onlyOne: ReadonlySet<Next['kind']> = new Set(['cep', 'try', 'apprenticeship', 'jobs']);

type Kept = { step: NextStep; reasons: StepReason[] };

function keptOnce(kept: readonly Kept[]): Kept[] {
  const firstOf = (kind: Next['kind']) => kept.find(({ step }) => step.kind === kind)?.step;
  return kept.filter(({ step }) => !onlyOne.has(step.kind) || step === firstOf(step.kind));
}

/** An adviser signs the agreement of a work immersion: they come before it, whatever their ranks. An agency needs none for a mission. */
function adviserFirst(kept: readonly Kept[]): Kept[] {
  const trial = kept.findIndex(({ step }) => step.kind === 'try' && !step.id.startsWith('mission-'));
  const adviser = kept.findIndex(({ step }) => step.kind === 'cep');
  const moved = kept[adviser];
  if (trial < 0 || moved === undefined || adviser < trial) return [...kept];
  return [...kept.slice(0, trial), moved, ...kept.slice(trial).filter((one) => one !== moved)];
}

/**
 * What to do after an answer, in the order of ranks, of Opcos (that of today first), then of ids: what is for the person's own situation
 * ranks before what its plan calls for, and that before what is for all; the adviser before the immersion.
 */
export function nextSteps(all: readonly NextStep[], facts: Facts): Next[] {
  const turn = (step: NextStep) => facts.opcos.indexOf(opcoOf(step) ?? '');
  const rank = rankFor(facts);
  const ordered = [...all].sort((a, b) => rank(a) - rank(b) || turn(a) - turn(b) || (a.id < b.id ? -1 : 1));
  const kept = ordered.flatMap((step) => {
    const reasons = reasonsOf(step, facts);
    return reasons ? [{ step, reasons }] : [];
  });
  return adviserFirst(keptOnce(kept)).map(({ step, reasons }) => ({
    id: step.id,
    kind: step.kind,
    ...forPost(step, plainOf(step, facts), facts),
    url: urlOf(step, facts),
    ...pageOf(step, facts),
    ...nameOf(step, facts),
    prepare: proofsFor(step, facts),
    reasons,
    asOf: step.asOf,
  }));
}
