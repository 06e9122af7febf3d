import type { Catalogue } from '../catalogue/files.ts';
import type { English, EnglishTables } from '../catalogue/english.ts';
import { compareIds } from '../catalogue/order.ts';

type Held = Pick<
  Catalogue,
  'pathways' | 'occupations' | 'skills' | 'contexts' | 'behaviours' | 'domains' | 'romeSectors' | 'levels'
>;

/** The curated English of the records that the catalogue holds, in the order of their ids; what has none is shown in French. */
export function englishOf(held: Held, tables: EnglishTables | null): English[] {
  if (tables === null) return [];
  const named = (kind: English['kind'], ids: readonly string[], names: Readonly<Record<string, string>>) =>
    ids.flatMap((id): English[] => {
      const name = names[id];
      return name === undefined ? [] : [{ id, kind, name }];
    });
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  const skills = new Set(ids(held.skills));
  const codes = (records: readonly { code: string }[]) => records.map(({ code }) => code);
  return [
    ...codes(held.occupations).flatMap((id): English[] => {
      const own = tables.occupations[id];
      return own === undefined ? [] : [{ id, kind: 'occupation', ...own }];
    }),
    ...named('title', ids(held.pathways), tables.titles),
    ...named('skill', ids(held.skills), tables.skills),
    ...named('context', ids(held.contexts), tables.contexts),
    // A behaviour that is a macro-competence too has one entry, as the latter.
    ...named(
      'behaviour',
      ids(held.behaviours).filter((id) => !skills.has(id)),
      tables.behaviours,
    ),
    ...named('domain', codes(held.domains), tables.domains),
    ...named('romeSector', codes(held.romeSectors), tables.romeSectors),
    ...named(
      'level',
      held.levels.map(({ level }) => String(level)),
      tables.levels,
    ),
  ].sort((one, other) => compareIds(one.id, other.id));
}
