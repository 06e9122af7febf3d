import type { Model } from '../data/model.ts';
import type { TextDocument } from './text-index.ts';
import type { Vocabulary } from './vocabulary.ts';

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

export function rangesOf(model: Model): Ranges {
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

/** Stems of a label, each once: what closeness to the typed words is measured on. */
export type Label = { text: string; stems: readonly string[] };

/**
 * The texts of the catalogue, each once. What a record has by reference (the appellations of its occupations, the
 * aliases of its sectors…) is reached through links when searching, so that nothing is indexed twice.
 */
export function textDocuments(
  model: Model,
  vocabulary: Vocabulary,
): { documents: TextDocument[]; labels: Label[][] } {
  const documents: TextDocument[] = [];
  const labels: Label[][] = [];
  const learn = (texts: readonly string[]) => texts.flatMap((text) => vocabulary.learn(text));
  const label = (text: string): Label => ({ text, stems: [...new Set(vocabulary.learn(text))] });
  const add = (title: string, names: readonly string[], body: readonly string[]) => {
    const own = [label(title), ...names.map(label)];
    labels.push(own);
    const [first, ...others] = own;
    documents.push({
      title: [...(first?.stems ?? [])],
      names: others.flatMap(({ stems }) => stems),
      body: learn(body),
    });
  };
  for (const { card, blocs } of model.pathways) add(card.title, [], blocs);
  for (const { card, titles } of model.occupations) add(card.title, titles, []);
  for (const { title } of model.superseded) add(title, [], []);
  for (const skill of model.skills) documents.push({ body: learn([skill.label]) });
  for (const sector of model.sectors) documents.push({ body: learn([sector.label, ...sector.words]) });
  for (const family of model.families) documents.push({ body: learn([family.label, ...family.words]) });
  return { documents, labels };
}
