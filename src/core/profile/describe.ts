import { found, type Lookup } from '../catalogue/lookup.ts';
import { paperView, type PaperView } from './papers.ts';
import { isTransversal } from './transversal.ts';
import type { Claim, Profile } from './profile.ts';

/** A profile with the names of what it holds, for the page and the printed sheet. */
export type ProfileView = {
  jobs: { code: string; label: string; years: number | null }[];
  /** `title`: null for a number that our sources do not name. `known`: the catalogue holds it today. */
  certifications: {
    id: string;
    title: string | null;
    known: boolean;
    blocs: { code: string; label: string }[];
  }[];
  blocs: { code: string; label: string | null; pathway: string | null }[];
  papers: PaperView[];
  /** `gesture`: what the skill is a wording of; itself where it is none. `theme`: what ROME files the gesture under; null where it files it nowhere. */
  skills: {
    id: string;
    label: string;
    gesture: { id: string; label: string };
    claim: Claim;
    nature: 'trade' | 'transversal' | 'knowledge';
    theme: string | null;
  }[];
};

function natureOf(lookup: Lookup, id: string): ProfileView['skills'][number]['nature'] {
  if (lookup.knowledge.has(id)) return 'knowledge';
  const macro = lookup.skills.get(lookup.macroOf(id));
  return macro && isTransversal(macro) ? 'transversal' : 'trade';
}

/** Names of what a profile holds. A job or skill that the catalogue does not know is left out: `reconcile` says so first. */
export function describe(lookup: Lookup, profile: Profile): ProfileView {
  const label = (id: string) =>
    (lookup.fineSkills.get(id) ?? lookup.skills.get(id) ?? lookup.knowledge.get(id))?.label;
  const gestureOf = (id: string, text: string) => {
    const gesture = lookup.skills.get(lookup.macroOf(id));
    return gesture ? { id: gesture.id, label: gesture.label } : { id, label: text };
  };
  const themeOf = (id: string) => lookup.skills.get(lookup.macroOf(id))?.issue ?? null;
  const owner = (code: string) =>
    lookup.catalogue.pathways.find((pathway) => pathway.blocs.some((bloc) => bloc.code === code));
  return {
    jobs: profile.jobs
      .filter(({ code }) => lookup.occupations.has(code))
      .map(({ code, title, years }) => ({
        code,
        label: title ?? found(lookup.occupations, code).label,
        years: years ?? null,
      })),
    certifications: profile.certifications.map((id) => {
      const pathway = lookup.pathways.get(id);
      return {
        id,
        title: pathway?.title ?? lookup.superseded.get(id)?.title ?? null,
        known: pathway !== undefined,
        blocs: (pathway?.blocs ?? []).map(({ code, label: text }) => ({ code, label: text })),
      };
    }),
    blocs: profile.blocs.map((code) => {
      const pathway = owner(code);
      return {
        code,
        label: pathway?.blocs.find((bloc) => bloc.code === code)?.label ?? null,
        pathway: pathway?.id ?? null,
      };
    }),
    papers: (profile.papers ?? []).map((paper) => paperView(lookup, paper)),
    skills: Object.entries(profile.skills).flatMap(([id, claim]) => {
      const text = label(id);
      return text === undefined
        ? []
        : [
            {
              ...{ id, label: text, gesture: gestureOf(id, text), claim },
              ...{ nature: natureOf(lookup, id), theme: themeOf(id) },
            },
          ];
    }),
  };
}
