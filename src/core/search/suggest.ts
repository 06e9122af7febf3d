import { nameSuperseded } from './data/model.ts';
import { fromDeltas } from './data/columns.ts';
import type { NameData, SkillData } from './data/schema.ts';
import type { Engine } from './engine.ts';
import { suggestionKinds, type SuggestionKind } from './suggest/entries.ts';
import { Names } from './read/names.ts';
import { highlight } from './suggest/highlight.ts';
import { Suggester } from './suggest/suggester.ts';

export type Suggestion = {
  kind: SuggestionKind;
  /** ROME code, ROME item number, sector id or pathway id. */
  id: string;
  label: string;
  /** For a skill, the macro-competence whose page tells of it; null when there is none, and for other kinds. */
  skill: string | null;
  score: number;
  /** Ranges of `label` to emphasise: start (included), end (excluded). */
  highlight: [number, number][];
};

export type SuggestOptions = { limit?: number; kinds?: readonly SuggestionKind[] };

/** Suggestions for what is being typed, best first, one per target. */
export function suggest(engine: Engine, typed: string, options: SuggestOptions = {}): Suggestion[] {
  const { limit = 10, kinds = suggestionKinds } = options;
  const found = engine.suggester?.find(typed, kinds, limit) ?? [];
  const all = found.map(({ entry, score }): Suggestion => ({
    kind: entry.kind,
    id: entry.id,
    label: entry.label,
    skill: entry.skill,
    score: Math.round(score * 1000) / 1000,
    highlight: highlight(entry.label, typed),
  }));
  // Names as good as each other ("technicien de maintenance"): the trade that most certificates lead to first.
  return all.sort((a, b) => b.score - a.score || pathwaysTo(engine, b) - pathwaysTo(engine, a));
}

function pathwaysTo({ cards, numbers }: Engine, { kind, id }: Suggestion): number {
  const card = kind === 'occupation' ? cards[numbers.get(id) ?? -1] : undefined;
  return card?.kind === 'occupation' ? card.pathways : 0;
}

/** Gives the engine the other names of the trades: suggestions and initials need them, results show them. */
export function addNames(engine: Engine, data: NameData): void {
  nameSuperseded(engine.model.superseded, data.superseded, engine.model.pathways);
  engine.names = new Names(engine.cards, engine.ranges, data);
  engine.suggester = new Suggester(engine.model, data);
  engine.settings = new Map(
    data.settings.map(([situation, places]) => [
      situation,
      new Set(fromDeltas(places).map((place) => engine.ranges.occupations + place)),
    ]),
  );
}

/** Adds the fine competences to the suggestions, after the names. To be called once. */
export function addSkills(engine: Engine, data: SkillData): void {
  engine.suggester?.addSkills(data);
}
