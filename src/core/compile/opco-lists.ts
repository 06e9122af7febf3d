import type { Catalogue } from '../catalogue/files.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import type { RawOpcoList, RawRecord } from './raw.ts';

/** Marks a pathway with the Opcos whose list names it. */
export function followedBy(lists: readonly RawOpcoList[]): (pathway: Pathway) => Pathway {
  const sets = lists.map(({ opco, records }) => ({ opco, ids: new Set(records) }));
  return (pathway) => {
    const opcoLists = sets.filter(({ ids }) => ids.has(pathway.id)).map(({ opco }) => opco);
    return opcoLists.length === 0 ? pathway : { ...pathway, opcoLists };
  };
}

/** What each list names in our scope and out of it, what it added, and what of ours it lacks. */
export function opcoRemarks(
  lists: readonly RawOpcoList[],
  records: ReadonlyMap<string, RawRecord>,
  { pathways, superseded }: Pick<Catalogue, 'pathways' | 'superseded'>,
  added: readonly string[],
): string[] {
  const ids = new Set(pathways.map(({ id }) => id));
  const old = new Set(superseded.map(({ id }) => id));
  const numbered = pathways.filter(({ register }) => register === 'rncp');
  const named = new Set(lists.flatMap((list) => list.records));
  const lines = lists.map(({ opco, records: listed }) => {
    const outside = listed.filter((id) => !ids.has(id) && !old.has(id));
    const active = outside.filter((id) => records.get(id)?.active === true).length;
    return (
      `liste ${opco} : ${listed.length} fiches, ${listed.filter((id) => ids.has(id)).length} parcours du catalogue ` +
      `(${listed.filter((id) => added.includes(id)).length} par la liste seule), ${listed.filter((id) => old.has(id)).length} anciens numéros, ` +
      `${outside.length} hors périmètre dont ${active} actives`
    );
  });
  if (lines.length === 0) return [];
  const lacking = numbered.filter(({ id }) => !named.has(id)).length;
  return [...lines, `${lacking} de nos ${numbered.length} parcours du RNCP ne sont dans aucune liste d’Opco`];
}
