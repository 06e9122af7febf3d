import type { Pathway } from '../catalogue/pathway.ts';
import type { GlossOf } from '../words/glosses.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';

/** A gesture in words common to all industries; `en`: its English name, on an English page that has one. */
export type GestureName = { id: string; label: string; en: string | null };

/** `gestures`: what one does in it, in plain words; `skills`: what was read, as ROME words it. `skill`: its macro-competence. */
export type BlocReading = {
  general: boolean;
  gestures: GestureName[];
  skills: {
    id: string;
    label: string;
    skill: string;
    nature: 'trade' | 'transversal';
    confidence: 'high' | 'medium';
  }[];
  knowledge: string[];
};

/**
 * `blocs`: its true blocs, without label, where ours are none or a predecessor's; `subjects`: those of the whole record.
 * `listed`: whether it was among the active records of the day.
 */
export type SecondView = {
  listed: boolean;
  date: string | null;
  blocs: { code: string; subject: string | null }[];
  /** Subjects of the blocs that the page shows, by their code. */
  subjectOf: Record<string, string>;
  subjects: string[];
  attribution: string;
};

/** A macro-competence by its name; a fine one of no macro by its own. */
export function gestureName(lookup: Lookup, names: GlossOf, id: string): GestureName {
  const label = lookup.skills.get(id)?.label ?? found(lookup.fineSkills, id).label;
  return { id, label, en: names('skill', id) };
}

function readingOf(lookup: Lookup, names: GlossOf, code: string): BlocReading | null {
  const read = lookup.readings.get(code);
  if (!read) return null;
  const macros = [...new Set(read.skills.map(({ id }) => lookup.macroOf(id)))];
  return {
    general: read.general,
    gestures: macros.map((id) => gestureName(lookup, names, id)),
    skills: read.skills.map(({ id, nature, confidence }) => ({
      id,
      label: lookup.fineSkills.get(id)?.label ?? found(lookup.skills, id).label,
      skill: lookup.macroOf(id),
      nature,
      confidence,
    })),
    knowledge: read.knowledge.map((one) => found(lookup.knowledge, one).label),
  };
}

/** The readings of a pathway's blocs, or of its title, by code. */
export function blocReadingsOf(
  lookup: Lookup,
  names: GlossOf,
  { id, blocs }: Pathway,
): Record<string, BlocReading> {
  return Object.fromEntries(
    [...blocs.map(({ code }) => code), id].flatMap((code) => {
      const reading = readingOf(lookup, names, code);
      return reading ? [[code, reading]] : [];
    }),
  );
}

/** Blocs by their subject, in the order in which each is first met: the codes tell alike ones apart. */
export function bySubject(blocs: SecondView['blocs']): { subject: string | null; codes: string[] }[] {
  const codes = new Map<string | null, string[]>();
  for (const { code, subject } of blocs) codes.set(subject, [...(codes.get(subject) ?? []), code]);
  return [...codes].map(([subject, of]) => ({ subject, codes: of }));
}

/** What the second reading adds, told apart; null where it does not speak of the pathway. */
export function secondView(lookup: Lookup, pathway: Pathway): SecondView | null {
  const read = lookup.secondReadings.get(pathway.id);
  if (!read) return null;
  const label = (id: string): string => found(lookup.subjects, id).label;
  const blocs = read.blocs.map(({ code, subject }) => ({ code, subject: subject && label(subject) }));
  const ours = new Set(pathway.blocs.map(({ code }) => code));
  const source = lookup.catalogue.meta.sources.find(({ id }) => id === 'second-reading');
  return {
    listed: read.listed,
    date: source?.date ?? null,
    blocs: blocs.some(({ code }) => ours.has(code)) ? [] : blocs,
    subjectOf: Object.fromEntries(
      blocs.flatMap(({ code, subject }) => (subject && ours.has(code) ? [[code, subject]] : [])),
    ),
    subjects: read.subjects.map(label),
    attribution: source?.producer ?? '',
  };
}
