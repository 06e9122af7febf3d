import type { Catalogue } from '../catalogue/files.ts';
import type { ItemsByCore, Occupation } from '../catalogue/occupation.ts';
import { compareIds, compareText, groupBy, unique, uniqueBy } from '../catalogue/order.ts';
import type { RawRome } from './raw.ts';

export type RomePart = Pick<
  Catalogue,
  | 'occupations'
  | 'domains'
  | 'skills'
  | 'fineSkills'
  | 'knowledge'
  | 'behaviours'
  | 'romeSectors'
  | 'contexts'
>;

/** ROME's part of the catalogue. Links to items that no file labels are dropped, and counted in `dropped`. */
export function compileRome(rome: RawRome): RomePart & { dropped: number } {
  const labels = labelledItems(rome);
  const behaviours = new Set(
    rome.links.filter(({ group }) => group === 'behaviours').map(({ item }) => item),
  );
  const contexts = new Set(rome.contexts.map(({ id }) => id));
  const all = rome.links.filter(({ group }) => group !== 'contexts' || contexts.size > 0);
  const links = all.filter(({ group, item }) => (group === 'contexts' ? contexts : labels).has(item));
  return {
    occupations: occupations({ ...rome, links }),
    domains: uniqueBy(rome.domains, ({ code }) => code).sort((a, b) => compareText(a.code, b.code)),
    skills: macroSkills(rome),
    fineSkills: fineSkills(rome),
    knowledge: uniqueBy(
      rome.knowledge.map(({ id, label, category }) => ({ id, label, category })),
      ({ id }) => id,
    ),
    behaviours: uniqueBy(
      rome.skills
        .filter(({ id }) => behaviours.has(id))
        .map(({ id, label, category }) => ({ id, label, category })),
      ({ id }) => id,
    ),
    contexts: uniqueBy(
      rome.contexts.map(({ id, label, category }) => ({ id, label, category })),
      ({ id }) => id,
    ),
    romeSectors: uniqueBy(
      rome.sectors.map(({ code, label, parent }) => ({ code, label, parent })),
      ({ code }) => code,
    ),
    dropped: all.length - links.length,
  };
}

function labelledItems(rome: RawRome): Set<string> {
  return new Set([...rome.skills.map(({ id }) => id), ...rome.knowledge.map(({ id }) => id)]);
}

/** The macro-competences, placed in ROME's tree by their code: `4A101` is in issue `4A`. */
function macroSkills(rome: RawRome): Catalogue['skills'] {
  const places = new Map(rome.tree.map(({ code, field, issue }) => [code, { field, issue }]));
  const macros = rome.skills
    .filter(({ macro }) => macro)
    .map(({ id, code, label, category }) => {
      const place = places.get((code ?? '').slice(0, 2));
      const skill = { id, code, label, field: place?.field ?? null, issue: place?.issue ?? null };
      return category === null ? skill : { ...skill, category };
    });
  return uniqueBy(macros, ({ id }) => id);
}

function fineSkills(rome: RawRome): Catalogue['fineSkills'] {
  const macros = new Set(rome.skills.filter(({ macro }) => macro).map(({ id }) => id));
  const fine = rome.skills
    .filter(({ macro }) => !macro)
    .map(({ id, label, parent, category }) => ({
      id,
      label,
      skill: parent !== null && macros.has(parent) ? parent : null,
      category,
    }));
  return uniqueBy(fine, ({ id }) => id);
}

function occupations(rome: RawRome): Occupation[] {
  const known = new Set(rome.occupations.map(({ code }) => code));
  const sectors = new Set(rome.sectors.map(({ code }) => code));
  const titles = groupBy(rome.titles, ({ occupation }) => occupation);
  const links = groupBy(rome.links, ({ occupation, group }) => `${occupation} ${group}`);
  const cores = new Map(rome.cores.map(({ occupation, item, core }) => [`${occupation} ${item}`, core]));
  const romeSectors = groupBy(
    rome.sectorLinks.filter(({ sector }) => sectors.has(sector)),
    ({ occupation }) => occupation,
  );
  const naf = groupBy(rome.naf, ({ occupation }) => occupation);
  const mobilities = groupBy(
    rome.mobilities.filter(({ target }) => known.has(target)),
    ({ occupation }) => occupation,
  );
  const items = (code: string, group: string): string[] =>
    (links.get(`${code} ${group}`) ?? []).map(({ item }) => item);
  const byCore = (code: string, group: string): ItemsByCore =>
    splitByCore(items(code, group), (item) => cores.get(`${code} ${item}`));
  return uniqueBy(rome.occupations, ({ code }) => code)
    .map(({ code, label, parent }) => ({
      code,
      label,
      domain: code.slice(0, 3),
      parent: parent === code ? null : parent,
      titles: uniqueBy(
        (titles.get(code) ?? []).map(({ id, label: title }) => ({ id, label: title })),
        ({ id }) => id,
      ),
      skills: byCore(code, 'skills'),
      knowledge: byCore(code, 'knowledge'),
      behaviours: unique(items(code, 'behaviours'), compareIds),
      romeSectors: unique(
        (romeSectors.get(code) ?? []).map(({ sector }) => sector),
        compareIds,
      ),
      naf: unique((naf.get(code) ?? []).map(({ division }) => division)),
      contexts: unique(items(code, 'contexts'), compareIds),
      mobilities: ranked(mobilities.get(code) ?? [], code),
    }))
    .sort((a, b) => compareText(a.code, b.code));
}

function splitByCore(
  items: readonly string[],
  coreOf: (item: string) => 'main' | 'emerging' | undefined,
): ItemsByCore {
  const sorted = unique(items, compareIds);
  return {
    main: sorted.filter((item) => coreOf(item) === 'main'),
    emerging: sorted.filter((item) => coreOf(item) === 'emerging'),
    other: sorted.filter((item) => coreOf(item) === undefined),
  };
}

function ranked(mobilities: readonly { target: string; rank: number }[], self: string): string[] {
  const sorted = [...mobilities].sort((a, b) => a.rank - b.rank || compareText(a.target, b.target));
  return [...new Set(sorted.map(({ target }) => target))].filter((target) => target !== self);
}
