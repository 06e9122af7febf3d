import type { BlocSkills } from '../catalogue/bloc-skills.ts';
import type { Catalogue } from '../catalogue/files.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { confidences, natures, readingKinds } from '../catalogue/reading.ts';
import type { SecondReading } from '../catalogue/subject.ts';
import { permitCategory } from '../plan/permits.ts';
import { fromDeltas, fromLines, pick } from '../search/data/columns.ts';
import { decodeJoint } from './joint.ts';
import { LeanItems, savoirNumbers, skillNumbers, type Known } from './items.ts';
import { usualCode, type LeanData, type LeanReading } from './model.ts';

const ids = (deltas: readonly number[]) => fromDeltas(deltas).map(String);

function tradesOf({ occupations, kept }: LeanData, skills: Known, savoirs: Known): Occupation[] {
  const codes = fromLines(occupations.codes);
  const labels = fromLines(occupations.labels);
  const words = occupations.words.split('\n');
  const contexts = kept.contexts.map(({ id }) => id);
  const everywhere = new Set(occupations.widespread);
  return codes.map((code, at) => ({
    code,
    label: labels[at] ?? code,
    domain: code.slice(0, 3),
    parent: codes[occupations.parents[at] ?? -1] ?? null,
    titles: words[at] ? [{ id: '', label: words[at] }] : [],
    skills: new LeanItems(skills, occupations.skills[at]),
    knowledge: new LeanItems(savoirs, occupations.knowledge[at]),
    behaviours: [],
    romeSectors: occupations.romeSectors[at] ?? [],
    naf: occupations.naf[at] ?? [],
    contexts: pick(contexts, fromDeltas(occupations.contexts[at] ?? [])),
    ...(everywhere.has(at) ? { widespread: true as const } : {}),
    mobilities: pick(codes, occupations.mobilities[at] ?? []),
  }));
}

function skillsAt(known: readonly string[], triples: readonly number[]): BlocSkills['skills'] {
  const skills: BlocSkills['skills'] = [];
  for (let at = 0; at < triples.length; at += 3) {
    const id = known[triples[at] ?? -1];
    if (id === undefined) continue;
    const nature = natures[triples[at + 1] ?? 0] ?? 'trade';
    skills.push({ id, confidence: confidences[triples[at + 2] ?? 0] ?? 'medium', nature });
  }
  return skills;
}

function blocsOf({ blocs }: LeanData, skills: string[], knowledge: string[]): BlocSkills[] {
  const general = new Set(blocs.general);
  return fromLines(blocs.codes).map((bloc, at) => ({
    bloc,
    general: general.has(at),
    skills: skillsAt(skills, blocs.skills[at] ?? []),
    knowledge: pick(knowledge, blocs.knowledge[at] ?? []),
    evidence: 'curated',
    reading: readingKinds[blocs.readings[at] ?? 0] ?? 'single',
  }));
}

function pathwaysOf({ pathways, blocLabels }: LeanData): Pathway[] {
  const lines = blocLabels.split('\n');
  return pathways.map(({ blocs, ...pathway }, index) => {
    const labels = (lines[index] ?? '').split('\t');
    const named = blocs.map(({ code, ...bloc }, at) => ({
      code: code ?? usualCode(pathway.id, at),
      label: labels[at] ?? '',
      ...bloc,
    }));
    return { ...pathway, blocs: named };
  });
}

function readingOf([id, listed, blocs, subjects]: LeanReading): SecondReading {
  const named = blocs.map((bloc, at) =>
    Array.isArray(bloc) ? { code: bloc[0], subject: bloc[1] } : { code: usualCode(id, at), subject: bloc },
  );
  return { id, listed: listed === 1, blocs: named, subjects };
}

/**
 * The catalogue again, but for: wordings of competences, of savoirs (those that name a permit stay) and titles of old numbers,
 * which are empty until `Wordings` fills them; names of trades, reduced to their words that titles or names of sectors use; categories other than those that
 * rules read; savoir-être of trades; where the data come from, and what next steps, branches and sectors rest on; English names, funding, words of search and of the workshop.
 */
export function decodeLean(data: LeanData): Catalogue {
  const macros = data.kept.skills.map(({ id }) => id);
  const fine = ids(data.fine.ids);
  const knowledge = ids(data.knowledge.ids);
  const transverse = new Set(data.fine.transverse);
  const also = new Map(data.fine.also.map(([at = -1, ...places]) => [at, pick(macros, places)]));
  const permits = new Map(data.knowledge.permits);
  const all = [...macros, ...fine];
  return {
    ...data.kept,
    pathways: pathwaysOf(data),
    secondReadings: data.readings.map(readingOf),
    superseded: data.superseded.map((record) => ({ ...record, title: '' })),
    fineSkills: fine.map((id, at) => {
      const skill = macros[data.fine.macros[at] ?? -1] ?? null;
      const category = transverse.has(at) ? 'Transverse' : null;
      const own = also.get(at);
      return own === undefined
        ? { id, label: '', skill, category }
        : { id, label: '', skill, category, also: own };
    }),
    knowledge: knowledge.map((id, at) => {
      const label = permits.get(at);
      return label === undefined
        ? { id, label: '', category: null }
        : { id, label, category: permitCategory };
    }),
    coCertification: decodeJoint(data.joint),
    occupations: tradesOf(
      data,
      { ids: all, numbers: skillNumbers(data) },
      { ids: knowledge, numbers: savoirNumbers(data) },
    ),
    blocSkills: blocsOf(data, all, knowledge),
    en: [],
    workshop: [],
    funding: [],
    words: { acronyms: [], synonyms: [], everyday: [] },
  };
}
