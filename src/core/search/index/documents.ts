import type { IndexedTexts } from '../data/texts.ts';
import type { Model } from '../data/model.ts';
import type { TextDocument } from './text-index.ts';

/** Documents are numbered: pathways, occupations, superseded, skills, sectors, families, one after the other. */
export type Ranges = {
  pathways: number;
  occupations: number;
  superseded: number;
  skills: number;
  sectors: number;
  families: number;
  end: number;
};

export function rangesOf(model: Pick<Model, keyof Indexed>): Ranges {
  const occupations = model.pathways.length;
  const superseded = occupations + model.occupations.length;
  const skills = superseded + model.superseded.length;
  const sectors = skills + model.skills.length;
  const families = sectors + model.sectors.length;
  return {
    pathways: 0,
    occupations,
    superseded,
    skills,
    sectors,
    families,
    end: families + model.families.length,
  };
}

type Indexed = Pick<
  Model,
  'pathways' | 'occupations' | 'superseded' | 'skills' | 'sectors' | 'families' | 'words'
>;

/** What is indexed: documents as stems, and the stems of each label of a record, each once. */
export type Documents = { documents: TextDocument[]; labels: (readonly string[])[][] };

/**
 * The texts of the catalogue, each once. What a record has by reference (the appellations of its occupations, the
 * aliases of its sectors…) is reached through links when searching, so that nothing is indexed twice.
 */
export function textDocuments(
  model: Indexed,
  texts: IndexedTexts,
  learn: (text: string) => string[],
): Documents {
  const documents: TextDocument[] = [];
  const labels: Documents['labels'] = [];
  const stemsOf = (text: string) => [...new Set(learn(text))];
  const add = (title: string, names: readonly string[], body: readonly string[]) => {
    const first = stemsOf(title);
    const others = names.map(stemsOf);
    labels.push([first, ...others]);
    documents.push({ title: first, names: others.flat(), body: body.flatMap(learn) });
  };
  model.pathways.forEach(({ card }, place) => {
    add(card.title, [], texts.blocs[place] ?? []);
  });
  model.occupations.forEach(({ card }, place) => {
    add(card.title, texts.titles[place] ?? [], []);
  });
  for (const { title } of model.superseded) add(title, [], []);
  for (const { label } of texts.skills) documents.push({ body: learn(label) });
  for (const { label, words } of [...model.sectors, ...model.families])
    documents.push({ body: [label, ...words].flatMap(learn) });
  return { documents, labels };
}
