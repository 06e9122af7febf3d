import * as v from 'valibot';
import { Profile } from './profile.ts';

/** Name and version of the layout of a profile file. */
const format = 'edec-passerelles/profil';
const version = 1;
/** A profile with every skill of ROME answered weighs less than 700 kB. */
const longest = 2_000_000;

const Envelope = v.looseObject({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const File = v.object({ format: v.literal(format), version: v.literal(version), profile: Profile });

/** Why a file is refused: cut or unreadable, of another origin, from a newer version of the tool, or too long to be one. */
export type Refusal = 'damaged' | 'foreign' | 'future' | 'tooLong';
/** `mended`: the file named something twice, and now once. */
export type ReadProfile = { ok: true; profile: Profile; mended: boolean } | { ok: false; refusal: Refusal };

/** A profile as a small file: JSON, keys in a fixed order. */
export function formatProfile(profile: Profile): string {
  return `${JSON.stringify({ format, version, profile: sorted(profile) }, null, 1)}\n`;
}

/** The same profile with its skills in the order of their ids, so that equal profiles give equal files. */
export function sorted({ jobs, skills, certifications, blocs, papers }: Profile): Profile {
  const byId = Object.entries(skills).sort(([a], [b]) => Number(a) - Number(b));
  return { jobs, skills: Object.fromEntries(byId), certifications, blocs, ...(papers ? { papers } : {}) };
}

function json(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** Each job, certificate and bloc once, where it first stood: pages list them by their names. */
export function withoutRepeats(given: Profile): { ok: true; profile: Profile; mended: boolean } {
  const jobs = given.jobs.filter(({ code }, at) => given.jobs.findIndex((job) => job.code === code) === at);
  const papers = given.papers?.filter(
    ({ label }, at, all) => all.findIndex((paper) => paper.label === label) === at,
  );
  const profile = {
    ...given,
    ...(papers ? { papers } : {}),
    jobs,
    certifications: [...new Set(given.certifications)],
    blocs: [...new Set(given.blocs)],
  };
  const count = (of: Profile): number =>
    of.jobs.length + of.certifications.length + of.blocs.length + (of.papers?.length ?? 0);
  return { ok: true, profile, mended: count(profile) < count(given) };
}

/** Reads a profile file. Never throws; what is not a profile is refused with its reason. */
export function parseProfile(text: string): ReadProfile {
  if (text.length > longest) return { ok: false, refusal: 'tooLong' };
  const read = json(text);
  if (read === null) return { ok: false, refusal: text.includes(format) ? 'damaged' : 'foreign' };
  const envelope = v.safeParse(Envelope, read.value);
  if (!envelope.success) return { ok: false, refusal: 'foreign' };
  if (envelope.output.version > version) return { ok: false, refusal: 'future' };
  const file = v.safeParse(File, read.value);
  return file.success ? withoutRepeats(file.output.profile) : { ok: false, refusal: 'damaged' };
}
