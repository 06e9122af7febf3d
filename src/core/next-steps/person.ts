import { noSituation, type Situation } from '../funding/situation.ts';
import { ageOf } from '../funding/status-choice.ts';
import type { Setting } from '../plan/setting.ts';
import { nobody, type Person } from './facts.ts';

/** Conditions that one avoids for one's health. Nights are for one's life as often, and a licence is lost by a judge as often. */
const ofHealth: ReadonlySet<Setting> = new Set(['charges', 'debout', 'allergenes']);
/** Null where nothing tells of health. */
export const avoidsForHealth = (settings: readonly Setting[]): true | null =>
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
  ...{ status, contract, disability, jobLoss, branch, under30: ageOf(status) ?? null },
});

/** What was known of a person, with what they say next: what is left unsaid (null) takes nothing back. */
export function alsoSaid(known: Person, said: Person): Person {
  const { status, contract, disability, executive, health, jobLoss, branch } = said;
  const isLost = said.licenceLost ?? known.licenceLost ?? false;
  return {
    status: status ?? known.status,
    // Another status has another contract, or none.
    contract: status === null ? known.contract : contract,
    disability: disability ?? known.disability,
    executive: executive ?? known.executive,
    health: health ?? known.health,
    jobLoss: jobLoss ?? known.jobLoss,
    branch: branch ?? known.branch,
    ...(isLost && { licenceLost: true }),
  };
}
