import * as v from 'valibot';
import { OccupationCode, OgrId, PathwayId, Text } from '../catalogue/ids.ts';

/** Whether a person has a skill. "No" is kept too: it must not be proposed again. */
export const Claim = v.picklist(['yes', 'partly', 'no']);
export type Claim = v.InferOutput<typeof Claim>;

/** A job held. `years` (0-60) puts the records of the trade held longest first; it changes no score. */
export const HeldJob = v.strictObject({
  code: OccupationCode,
  /** The appellation chosen, when it is not the occupation's own label. */
  title: v.exactOptional(Text),
  years: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(60))),
});
export type HeldJob = v.InferOutput<typeof HeldJob>;

/**
 * A diploma that the catalogue does not hold, a CACES, a licence: what a text says of it, as it says it. It changes no score.
 */
export const HeldPaper = v.strictObject({
  kind: v.picklist(['diploma', 'licence']),
  label: Text,
  year: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))),
});
export type HeldPaper = v.InferOutput<typeof HeldPaper>;

/**
 * What a person has. Nothing in it says who the person is. Skills are ids of ROME competences, fine or macro, and of savoirs.
 */
export const Profile = v.strictObject({
  jobs: v.array(HeldJob),
  skills: v.record(OgrId, Claim),
  /** Pathways held, as numbered today (old numbers are followed to their successors when they are added). */
  certifications: v.array(PathwayId),
  /** Codes of blocs held. */
  blocs: v.array(Text),
  /** Absent when there is none: profiles of before had none. */
  papers: v.exactOptional(v.array(HeldPaper)),
});
export type Profile = v.InferOutput<typeof Profile>;

export const emptyProfile = (): Profile => ({ jobs: [], skills: {}, certifications: [], blocs: [] });

export const isEmpty = (profile: Profile): boolean =>
  profile.jobs.length +
    profile.certifications.length +
    profile.blocs.length +
    (profile.papers?.length ?? 0) +
    Object.keys(profile.skills).length ===
  0;
