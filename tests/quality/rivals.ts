import lunr from 'lunr';
import french from 'lunr-languages/lunr.fr.js';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import MiniSearch from 'minisearch';
import { fold } from '#core/text/fold.ts';
import type { Catalogue } from '#core/catalogue/files.ts';
import { indexedTexts } from '#core/search/data/texts.ts';
import type { Engine } from '#core/search/engine.ts';
import type { Searcher } from './measure.ts';

stemmerSupport(lunr);
french(lunr);

export const rivalBoosts = {
  title: 4,
  names: 3,
  occupations: 1.5,
  blocs: 1.5,
  skills: 1.2,
  sectors: 1,
  families: 1,
  type: 1,
};
const fields = Object.keys(rivalBoosts);

type RivalDocument = { id: string; kind: 'occupation' | 'pathway' } & Record<
  keyof typeof rivalBoosts,
  string
>;

/** The documents that our engine searches, each with everything that it reaches by links, written out. */
export function rivalDocuments({ model }: Engine, catalogue: Catalogue): RivalDocument[] {
  const texts = indexedTexts(catalogue);
  const sectors = new Map(model.sectors.map(({ id, label, words }) => [id, [label, ...words].join(' ')]));
  const families = new Map(model.families.map(({ id, label, words }) => [id, [label, ...words].join(' ')]));
  const kinds = new Map(model.kinds.map(({ id, label, words }) => [id, [label, ...words].join(' ')]));
  const read = (texts: Map<string, string>, ids: readonly string[]) =>
    ids.map((id) => texts.get(id) ?? '').join(' ');
  const empty = { names: '', occupations: '', blocs: '', skills: '', sectors: '', families: '', type: '' };
  return [
    ...model.pathways.map(({ card, occupations }, at) => ({
      ...empty,
      id: card.id,
      kind: 'pathway' as const,
      title: card.title,
      blocs: (texts.blocs[at] ?? []).join(' '),
      occupations: occupations
        .map((place) => [model.occupations[place]?.card.title, ...(texts.titles[place] ?? [])].join(' '))
        .join(' '),
      sectors: read(sectors, card.sectors),
      families: read(families, card.families),
      type: `${read(kinds, [card.type])} niveau ${card.level ?? ''}`,
    })),
    ...model.superseded.map(({ id, title }) => ({ ...empty, id, kind: 'pathway' as const, title })),
    ...model.occupations.map(({ card, core, others }, at) => ({
      ...empty,
      id: card.id,
      kind: 'occupation' as const,
      title: card.title,
      names: (texts.titles[at] ?? []).join(' '),
      skills: [...core, ...others].map((skill) => texts.skills[skill]?.label ?? '').join(' '),
      sectors: read(sectors, card.sectors),
      families: read(families, card.families),
    })),
  ];
}

/** MiniSearch with what its documentation recommends: prefixes, fuzziness 0.2, rivalBoosts, accents folded. */
export function miniSearch(documents: readonly RivalDocument[]): MiniSearch<RivalDocument> {
  const index = new MiniSearch<RivalDocument>({
    fields,
    storeFields: ['kind'],
    processTerm: (term) => fold(term),
    searchOptions: { boost: rivalBoosts, fuzzy: 0.2, prefix: true },
  });
  index.addAll(documents);
  return index;
}

export function miniSearcher(documents: readonly RivalDocument[]): Searcher {
  const index = miniSearch(documents);
  return (query, kind) =>
    index
      .search(query, kind === null ? {} : { filter: (result) => result['kind'] === kind })
      .map(({ id }) => String(id));
}

/** lunr with its French plug-in as it comes. */
export function plainLunr(documents: readonly RivalDocument[]): lunr.Index {
  return lunr((builder) => {
    builder.use(lunr.fr);
    builder.ref('id');
    for (const [name, boost] of Object.entries(rivalBoosts)) builder.field(name, { boost });
    for (const document of documents) builder.add(document);
  });
}

export function lunrSearcher(documents: readonly RivalDocument[]): Searcher {
  const index = plainLunr(documents);
  const kinds = new Map(documents.map(({ id, kind }) => [id, kind]));
  return (query, kind) => {
    const results = index.search(query.replace(/[+\-~^:*]/gu, ' '));
    return results.map(({ ref }) => ref).filter((id) => kind === null || kinds.get(id) === kind);
  };
}
