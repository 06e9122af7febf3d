import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Numbers } from './recognise/recognise.ts';
import type { Profile } from './profile.ts';

/** What the catalogue of today knows; `successors` gives the active pathways that replace an old number. */
type Known = {
  hasSkill: (id: string) => boolean;
  hasOccupation: (code: string) => boolean;
  hasPathway: (id: string) => boolean;
  hasBloc: (code: string) => boolean;
  successors: (id: string) => readonly string[];
};

/** A profile that fits the catalogue of today, what was replaced, and what is no longer there. */
type Reconciled = {
  profile: Profile;
  replaced: { from: string; to: string[] }[];
  gone: string[];
};

/**
 * Fits an older profile to the catalogue of today: old numbers become their successors, what has disappeared is listed. A
 * certificate that nothing replaced and a bloc that no active pathway has any more stay, as facts that the person knows; they
 * are listed too.
 */
export function reconcile(profile: Profile, known: Known): Reconciled {
  const replaced: Reconciled['replaced'] = [];
  const gone: string[] = [];
  const keep = (ids: readonly string[], has: (id: string) => boolean) =>
    ids.filter((id) => has(id) || (gone.push(id), false));
  const certifications = profile.certifications.flatMap((id) => {
    if (known.hasPathway(id)) return [id];
    const to = [...known.successors(id)];
    if (to.length > 0) replaced.push({ from: id, to });
    else gone.push(id);
    return to.length > 0 ? to : [id];
  });
  const skills = keep(Object.keys(profile.skills), known.hasSkill);
  const jobs = profile.jobs.filter(({ code }) => known.hasOccupation(code) || (gone.push(code), false));
  gone.push(...profile.blocs.filter((code) => !known.hasBloc(code)));
  return {
    profile: {
      jobs,
      skills: Object.fromEntries(skills.map((id) => [id, profile.skills[id] ?? 'no'])),
      certifications: [...new Set(certifications)],
      blocs: profile.blocs,
      ...(profile.papers ? { papers: profile.papers } : {}),
    },
    replaced,
    gone,
  };
}

/** What a catalogue knows, for `reconcile`, with what a number typed in a text stands for. */
export function knownIn(lookup: Lookup): Known & { numbers: Numbers } {
  let blocs: ReadonlySet<string> | undefined;
  const read = () =>
    new Set(lookup.catalogue.pathways.flatMap((pathway) => pathway.blocs.map(({ code }) => code)));
  const successors = (id: string) => lookup.superseded.get(id)?.current ?? [];
  const ids = (id: string) => (lookup.pathways.has(id) ? [id] : successors(id));
  return {
    hasSkill: (id) => lookup.fineSkills.has(id) || lookup.skills.has(id) || lookup.knowledge.has(id),
    hasOccupation: (code) => lookup.occupations.has(code),
    hasPathway: (id) => lookup.pathways.has(id),
    hasBloc: (code) => (blocs ??= read()).has(code),
    successors,
    numbers: (id) => {
      const occupation = lookup.occupations.get(id);
      return occupation
        ? [{ kind: 'occupation', id, label: occupation.label }]
        : ids(id).map((known) => ({
            kind: 'certification',
            id: known,
            label: found(lookup.pathways, known).title,
          }));
    },
  };
}
