import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Profile } from './profile.ts';
import { isTransversal } from './transversal.ts';

/** Skills to go through together: the fine competences of one macro-competence, or technical fields. */
export type ProposalGroup = {
  id: string;
  label: string;
  nature: 'trade' | 'transversal' | 'knowledge';
  /** `core`: at the heart of one of the jobs held. */
  items: { id: string; label: string; core: boolean }[];
};

const order = { trade: 0, knowledge: 1, transversal: 2 } as const;

type Item = ProposalGroup['items'][number];

/** Items of the jobs held, each once, at the heart of the trade first. */
function itemsOf(
  lookup: Lookup,
  codes: readonly string[],
  field: 'skills' | 'knowledge',
  label: (id: string) => string,
): Item[] {
  const items = new Map<string, Item>();
  for (const code of codes) {
    const { main, emerging, other } = found(lookup.occupations, code)[field];
    for (const id of [...main, ...emerging]) items.set(id, { id, label: label(id), core: true });
    for (const id of other) if (!items.has(id)) items.set(id, { id, label: label(id), core: false });
  }
  return [...items.values()].sort((a, b) => Number(b.core) - Number(a.core));
}

function skillGroups(lookup: Lookup, items: readonly Item[]): ProposalGroup[] {
  const groups = new Map<string, ProposalGroup>();
  for (const item of items) {
    const id = lookup.macroOf(item.id);
    const macro = lookup.skills.get(id);
    const nature = macro && isTransversal(macro) ? ('transversal' as const) : ('trade' as const);
    const group = groups.get(id) ?? { id, label: macro?.label ?? item.label, nature, items: [] };
    group.items.push(item);
    groups.set(id, group);
  }
  return [...groups.values()];
}

const core = ({ items }: ProposalGroup): number => items.filter((item) => item.core).length;

/**
 * What the jobs held let one suppose, to be answered by yes, partly or no: trade skills by macro-competence, then
 * technical fields, then transversal skills; in each part, what is most at the heart of the trade first.
 */
export function propose(lookup: Lookup, profile: Profile): ProposalGroup[] {
  const codes = profile.jobs.map(({ code }) => code).filter((code) => lookup.occupations.has(code));
  const skill = (id: string) => lookup.fineSkills.get(id)?.label ?? found(lookup.skills, id).label;
  const fields = itemsOf(lookup, codes, 'knowledge', (id) => found(lookup.knowledge, id).label);
  const groups = skillGroups(lookup, itemsOf(lookup, codes, 'skills', skill));
  if (fields.length > 0) groups.push({ id: 'knowledge', label: '', nature: 'knowledge', items: fields });
  return groups.sort(
    (a, b) =>
      order[a.nature] - order[b.nature] ||
      core(b) - core(a) ||
      b.items.length - a.items.length ||
      (a.id < b.id ? -1 : 1),
  );
}
