import { noSituation, type Situation } from '../funding/situation.ts';
import type { Setting } from '../plan/setting.ts';
import { saysSiteCloses } from '../text/closing-site.ts';
import { fold } from '../text/fold.ts';
import { nobody, type Person } from './facts.ts';
import { standingSaid } from './standing.ts';

/** Conditions that one avoids for one's health. Nights are for one's life as often, and a licence is lost by a judge as often. */
const ofHealth: ReadonlySet<Setting> = new Set(['charges', 'debout', 'allergenes']);
const avoidsForHealth = (settings: readonly Setting[]): true | null =>
  settings.some((setting) => ofHealth.has(setting)) || null;

type Told = Pick<Situation, 'status' | 'contract' | 'disability' | 'jobLoss' | 'branch'>;

/** The person that a situation (null: not told) and the conditions to avoid tell of. */
export function personOf(situation: Told | null, settings: readonly Setting[]): Person {
  const {
    status = null,
    contract = null,
    disability = null,
    jobLoss = null,
    branch = null,
  } = situation ?? {};
  const health = (disability ?? false) || avoidsForHealth(settings);
  return { ...nobody(), status, contract, disability, jobLoss, branch, health };
}

/** The situation that a person tells of: what the questions of funding need not ask again. */
export const situationOf = ({ status, contract, disability, jobLoss, branch }: Person): Situation => ({
  ...noSituation(),
  ...{ status, contract, disability, jobLoss, branch },
});

/** Situations read in a question that tell of health. */
const healthSaid: ReadonlySet<string> = new Set(['mal-de-dos', 'allergie', 'sante', 'handicap']);
const losses: readonly [(typed: string) => boolean, NonNullable<Person['jobLoss']>][] = [
  [(folded) => /\bcsp\b|contrat de securisation/u.test(folded), 'csp'],
  // Before a site closes or moves, and in a plan of many dismissals, one is still employed there: the same steps are open.
  [saysSiteCloses, 'site-closing'],
  [(folded) => /licenciement eco|licencie\w* (?:pour motif )?eco|redundan/u.test(folded), 'economic'],
];

/** Driving that one must not do any more: for an illness, or unless it is for a lost licence, the occupational doctor says who may. */
const unfit = /\b(?:condui\w*|roule\w*|driv\w+|doctor|docteur|medecin)\b/u;
/** What keeps one from driving, whatever becomes of the licence. */
const illness =
  /\b(?:diabet\w*|epilep\w*|avc|stroke|eyesight|vision|(?:ma|la) vue|(?:mes|my) (?:yeux|eyes)|(?:mon|le|my) (?:coeur|heart)|cardiaque|malaises?|vertiges?|apnees?|(?:raisons?|soucis?|problemes?) de sante|health|medica\w*)\b/u;
const lost = /\bpermi|licen[cs]e/u;
const isUnfitToDrive = (folded: string, settings: readonly Setting[]): boolean =>
  settings.includes('permis') && (illness.test(folded) || (unfit.test(folded) && !lost.test(folded)));

/** The person that a question tells of: its words, the situations read in it, the conditions it avoids. */
export function personSaid(
  typed: string,
  situations: readonly string[],
  settings: readonly Setting[],
): Person {
  const folded = fold(typed);
  const jobLoss = losses.find(([isSaid]) => isSaid(folded))?.[1] ?? null;
  const disability =
    situations.includes('handicap') || /\brqth\b|travailleu\w+ handicape/u.test(folded) || null;
  const health =
    situations.some((one) => healthSaid.has(one)) ||
    isUnfitToDrive(folded, settings) ||
    avoidsForHealth(settings);
  return { ...nobody(), ...standingSaid(folded, situations, jobLoss), disability, health, jobLoss };
}

/** What was known of a person, with what they say next: what is left unsaid (null) takes nothing back. */
export function alsoSaid(known: Person, said: Person): Person {
  const { status, contract, disability, executive, health, jobLoss, branch } = said;
  return {
    status: status ?? known.status,
    // Another status has another contract, or none.
    contract: status === null ? known.contract : contract,
    disability: disability ?? known.disability,
    executive: executive ?? known.executive,
    health: health ?? known.health,
    jobLoss: jobLoss ?? known.jobLoss,
    branch: branch ?? known.branch,
  };
}
