import { fromDeltas, fromLines } from '../data/columns.ts';
import { otherNamesOf } from '../read/names.ts';
import type { Model } from '../data/model.ts';
import type { NameData, SkillData } from '../data/schema.ts';

export const suggestionKinds = ['occupation', 'skill', 'sector', 'pathway'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** Something that can be suggested: `text` is searched, `label` is shown; several entries may have one target. */
export type Entry = {
  kind: SuggestionKind;
  id: string;
  label: string;
  text: string;
  /** Words that help to find it and do not show. */
  hints: string;
  /** For a skill, the macro-competence whose page tells of it; null when there is none, and for other kinds. */
  skill: string | null;
  /** How much it counts among its likes, about 1. */
  weight: number;
};

const kindWeights: Record<SuggestionKind, number> = { occupation: 1, sector: 1.1, pathway: 0.95, skill: 0.9 };
const otherNameWeight = 0.94;
const leadingWeight = 1.08;
const aliasWeight = 0.85;
/** A word of a sector that is the name of a trade too: "fondeur" is first who founds. */
const tradeNameWeight = 0.7;

/** Entries of the first two files: occupations under each appellation, macro-competences, sectors and aliases, pathways. */
export function entriesOf(model: Model, names: NameData): Entry[] {
  const titles = otherNamesOf(names);
  const skills = fromLines(names.skills);
  const trades = new Set(
    model.occupations.flatMap(({ card: { title } }, place) =>
      [title, ...(titles[place] ?? [])].map((name) => name.split(' ', 1).join('').toLowerCase()),
    ),
  );
  const weightOf = (alias: string) =>
    kindWeights.sector * (trades.has(alias.toLowerCase()) ? tradeNameWeight : aliasWeight);
  const kinds = new Map(model.kinds.map(({ id, words }) => [id, words.join(' ')]));
  return [
    ...model.occupations.flatMap(({ card }, place) => {
      const weight = kindWeights.occupation * (card.pathways > 0 ? leadingWeight : 1);
      const others = (titles[place] ?? []).map((title) =>
        entry('occupation', card.id, title, weight * otherNameWeight),
      );
      return [entry('occupation', card.id, card.title, weight), ...others];
    }),
    ...skills.map((label, place) => {
      const id = model.skills[place] ?? '';
      return { ...entry('skill', id, label, kindWeights.skill), skill: id };
    }),
    ...model.sectors.flatMap(({ id, label, words }) => [
      entry('sector', id, label, kindWeights.sector),
      ...words.map((text) => ({ ...entry('sector', id, label, weightOf(text)), text })),
    ]),
    ...model.pathways
      .filter(({ card }) => card.status === 'active')
      .map(({ card }) => ({
        ...entry('pathway', card.id, card.title, kindWeights.pathway),
        hints: kinds.get(card.type) ?? '',
      })),
  ];
}

/** Entries of the third file. */
export function skillEntries(data: SkillData, model: Model): Entry[] {
  const labels = fromLines(data.labels);
  const macros = fromDeltas(data.macros);
  return data.ids.map((id, place) => ({
    ...entry('skill', String(id), labels[place] ?? '', kindWeights.skill),
    skill: model.skills[macros[place] ?? -1] ?? null,
  }));
}

function entry(kind: SuggestionKind, id: string, label: string, weight: number): Entry {
  return { kind, id, label, text: label, hints: '', skill: null, weight };
}
