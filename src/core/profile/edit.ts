import type { Claim, HeldJob, HeldPaper, Profile } from './profile.ts';

/** Sets or (null) forgets the claim of one skill. */
export function claim(profile: Profile, skill: string, value: Claim | null): Profile {
  const { [skill]: _before, ...others } = profile.skills;
  return { ...profile, skills: value === null ? others : { ...others, [skill]: value } };
}

/** Sets or (null) forgets the same claim for several skills. */
export const claimAll = (profile: Profile, skills: readonly string[], value: Claim | null): Profile =>
  skills.reduce((changed, skill) => claim(changed, skill, value), profile);

/** Adds a job, or replaces what was said of it. */
export function addJob(profile: Profile, job: HeldJob): Profile {
  const others = profile.jobs.filter(({ code }) => code !== job.code);
  return { ...profile, jobs: [...others, job] };
}

/** Takes a job away; what was answered about skills stays. */
export function removeJob(profile: Profile, code: string): Profile {
  return { ...profile, jobs: profile.jobs.filter((job) => job.code !== code) };
}

/** Adds or takes away a certification held. */
export function holdCertification(profile: Profile, id: string, held: boolean): Profile {
  const others = profile.certifications.filter((other) => other !== id);
  return { ...profile, certifications: held ? [...others, id] : others };
}

/** Adds or takes away a bloc held. */
export function holdBloc(profile: Profile, code: string, held: boolean): Profile {
  const others = profile.blocs.filter((other) => other !== code);
  return { ...profile, blocs: held ? [...others, code] : others };
}

/** Adds a paper that the catalogue does not hold, or replaces what was said of it. */
export function addPaper(profile: Profile, paper: HeldPaper): Profile {
  const others = (profile.papers ?? []).filter(({ label }) => label !== paper.label);
  return { ...profile, papers: [...others, paper] };
}

/** Takes a paper away. */
export function removePaper(profile: Profile, label: string): Profile {
  const { papers = [], ...rest } = profile;
  const others = papers.filter((one) => one.label !== label);
  return others.length > 0 ? { ...rest, papers: others } : rest;
}

/**
 * Says which blocs of a pathway are held. All of them: the certification is held whole. Some: these blocs alone. None:
 * neither. `all` = the codes of the pathway's blocs.
 */
export function holdSome(
  profile: Profile,
  id: string,
  all: readonly string[],
  held: readonly string[],
): Profile {
  const kept = profile.blocs.filter((code) => !all.includes(code));
  const whole = all.length > 0 && all.every((code) => held.includes(code));
  const bare = { ...holdCertification(profile, id, whole), blocs: kept };
  return whole ? bare : { ...bare, blocs: [...kept, ...all.filter((code) => held.includes(code))] };
}
