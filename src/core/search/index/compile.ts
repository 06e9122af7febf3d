import type { IndexedTexts } from '../data/texts.ts';
import type { Model } from '../data/model.ts';
import type { IndexData } from '../data/schema.ts';
import { toDeltas, toLines } from '../data/columns.ts';
import { textDocuments, type Documents } from './documents.ts';
import { Inverted } from './inverted.ts';
import { Learner } from './learner.ts';
import { TextIndex } from './text-index.ts';
import { stemsOfWords } from './vocabulary.ts';

/** How far a weight may be from lunr's: nothing but the rounding of a sum. */
const rounding = 1e-9;

/**
 * The text index as the browser reads it: made once, when the site is built. lunr indexes and scores the documents; what is
 * written must give back its very scores, or the build stops.
 */
export function compileIndex(model: Model, texts: IndexedTexts): IndexData {
  const learner = new Learner();
  const source = textDocuments(model, texts, (text) => learner.learn(text));
  for (const [from] of model.words) learner.learn(from);
  const known = learner.words();
  const stems = stemsOfWords(known);
  const data: IndexData = {
    words: toLines(known),
    counts: stems.map((one) => learner.count(one)),
    names: source.labels.map((labels) => labels.length - 1),
    labels: labelsOf(source, stems),
    bodies: bodiesOf(source, stems),
  };
  verify(new Inverted(data, source.documents.length, stems), new TextIndex(source.documents), stems);
  return data;
}

function labelsOf({ labels }: Documents, stems: readonly string[]): number[][] {
  return lists(labels.flat(), stems);
}

function bodiesOf({ documents }: Documents, stems: readonly string[]): number[][] {
  return lists(
    documents.map(({ body = [] }) => body),
    stems,
  );
}

/** Per stem, the numbers of the texts that hold it, as differences; a text that holds it twice comes twice. */
function lists(texts: readonly (readonly string[])[], stems: readonly string[]): number[][] {
  const holders = new Map(stems.map((one) => [one, [] as number[]]));
  texts.forEach((held, number) => {
    for (const one of held) holders.get(one)?.push(number);
  });
  return [...holders.values()].map(toDeltas);
}

function verify(index: Inverted, lunr: TextIndex, stems: readonly string[]): void {
  const weights = lunr.weights();
  let seen = 0;
  stems.forEach((one) => {
    for (const { document, weights: ours } of index.weighed(one)) {
      for (const [field, weight] of ours) {
        const theirs = weights.get(`${field}/${document} ${one}`);
        if (theirs === undefined || Math.abs(theirs - weight) > rounding)
          throw new Error(`index: "${one}" in ${field} of ${document}: ${weight}, lunr ${theirs}`);
        seen += 1;
      }
    }
  });
  if (seen !== weights.size) throw new Error(`index: ${seen} weights, lunr ${weights.size}`);
}
