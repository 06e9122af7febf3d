import type { Occupation } from '../catalogue/occupation.ts';
import { isEveryday } from '../profile/everyday.ts';
import type { Profile } from '../profile/profile.ts';
import type { Asked } from './demand.ts';
import type { Items } from './items.ts';
import type { Space } from './space.ts';
import type { Meeting } from './types.ts';

/** What a profile claims, ready to be met: `yes` is 1, `partly` is 0.5; "no" brings nothing. */
export type Claims = {
  strength: ReadonlyMap<string, number>;
  /** For each macro-competence, the strongest claimed competence that is this gesture. */
  byMacro: ReadonlyMap<string, { id: string; strength: number }>;
  blocs: ReadonlySet<string>;
  certifications: ReadonlySet<string>;
  /** Trades held. */
  trades: readonly string[];
};

const strengths = { yes: 1, partly: 0.5, no: 0 } as const;
/** From this strength on a gesture is there; under it, it is but begun: something of every day, which no trade held asks. */
export const leastThere = strengths.partly;
const begun = 0.25;

/**
 * The core of a trade held counts as partly claimed until the person answers: a job alone gives leads, each answer betters
 * them.
 */
function presumed({ lookup }: Space, { jobs, skills }: Profile): string[] {
  return jobs
    .flatMap(({ code }) => lookup.occupations.get(code) ?? [])
    .flatMap((trade) => [trade.skills, trade.knowledge])
    .flatMap(({ main, emerging }) => [...main, ...emerging])
    .filter((id) => skills[id] === undefined);
}

/** Whether a trade held asks for a competence. */
function askedAtWork({ lookup }: Space, { jobs }: Profile): (id: string) => boolean {
  const trades = jobs.flatMap(({ code }) => lookup.occupations.get(code)?.skills ?? []);
  const asked = new Set(trades.flatMap(({ main, emerging, other }) => [...main, ...emerging, ...other]));
  return (id) => asked.has(id);
}

/** What a certificate held is known to call for by its trades only, nothing being read in it: their heart. */
function ofTrades({ demandOf }: Space, { certifications }: Profile): string[] {
  const demands = certifications.flatMap((id) => demandOf.get(id) ?? []);
  return demands
    .filter(({ evidence }) => evidence === 'occupation')
    .flatMap(({ blocs }) => blocs.flatMap(({ skills }) => skills.map(({ id }) => id)));
}

/**
 * The claims of a profile. What the blocs held were read as calling for is claimed too, and the heart of its trades for a certificate in which
 * nothing was read: it was certified.
 */
export function claimsOf(space: Space, profile: Profile): Claims {
  const { items, demandOf, readings } = space;
  const blocs = new Set([
    ...profile.blocs,
    ...profile.certifications.flatMap((id) => demandOf.get(id)?.blocs.map(({ code }) => code) ?? []),
  ]);
  const strength = new Map<string, number>();
  const raise = (id: string, value: number) => strength.set(id, Math.max(strength.get(id) ?? 0, value));
  const ofWork = askedAtWork(space, profile);
  for (const id of presumed(space, profile)) raise(id, strengths.partly);
  for (const [id, claim] of Object.entries(profile.skills))
    if (strengths[claim] > 0)
      raise(id, claim === 'partly' && isEveryday(id) && !ofWork(id) ? begun : strengths[claim]);
  for (const code of blocs) {
    const read = readings.get(code);
    for (const id of [...(read?.skills ?? []).map((skill) => skill.id), ...(read?.knowledge ?? [])])
      raise(id, 1);
  }
  for (const id of ofTrades(space, profile)) raise(id, 1);
  let gestures: Claims['byMacro'] | undefined;
  return {
    strength,
    get byMacro() {
      return (gestures ??= byMacro(items, strength));
    },
    blocs,
    certifications: new Set(profile.certifications),
    trades: profile.jobs.map(({ code }) => code),
  };
}

function byMacro(items: Items, strength: ReadonlyMap<string, number>): Claims['byMacro'] {
  const best = new Map<string, { id: string; strength: number }>();
  for (const [id, value] of [...strength].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const macro of items.gesturesOf(id)) {
      const now = best.get(macro);
      if (now === undefined || value > now.strength) best.set(macro, { id, strength: value });
    }
  }
  return best;
}

/** How one asked skill is met: the very same, or the same gesture (macro-competence) in another context. */
export function meet(claims: Claims, { id, macro, nature }: Asked): Meeting {
  const same = claims.strength.get(id) ?? 0;
  const other = claims.byMacro.get(macro);
  if (same === 0 && other === undefined) return { id, nature, how: 'missing', partly: false, through: null };
  // A full claim in another context weighs as much as a partial claim of the same skill: the same one is said first.
  if (same > 0) return { id, nature, how: 'same', partly: same < 1, through: null };
  return { id, nature, how: 'context', partly: (other?.strength ?? 0) < 1, through: other?.id ?? null };
}

/** Skills and savoirs of an occupation as a profile: the heart of the trade is "yes", the rest "partly". */
export function profileOf({ code, skills, knowledge }: Occupation): Profile {
  const claimed: Profile['skills'] = {};
  for (const group of [skills, knowledge]) {
    for (const id of [...group.emerging, ...group.other]) claimed[id] = 'partly';
    for (const id of group.main) claimed[id] = 'yes';
  }
  return { jobs: [{ code }], skills: claimed, certifications: [], blocs: [] };
}

/** A profile with what its trades ask, where the person answered nothing: a trade told alone then stands as the trade itself does. */
export function withTrades({ lookup }: Pick<Space, 'lookup'>, profile: Profile): Profile {
  const trades = profile.jobs.flatMap(({ code }) => lookup.occupations.get(code) ?? []);
  const skills: Profile['skills'] = {};
  for (const trade of trades)
    for (const [id, claim] of Object.entries(profileOf(trade).skills))
      if (claim === 'yes' || skills[id] === undefined) skills[id] = claim;
  return { ...profile, skills: { ...skills, ...profile.skills } };
}
