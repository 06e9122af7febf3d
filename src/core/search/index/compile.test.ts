import { describe, expect, it } from 'vitest';
import { perTest } from '../../per-test.fixture.ts';
import { encodeSearch } from '../data/encode.ts';
import { decodeSearch } from '../data/model.ts';
import { indexedTexts } from '../data/texts.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { rangesOf, textDocuments } from './documents.ts';
import { Inverted } from './inverted.ts';
import { Learner } from './learner.ts';
import { TextIndex } from './text-index.ts';
import { stemsOfWords } from './vocabulary.ts';

const catalogue = sampleCatalogue();
const built = perTest(() => {
  const data = encodeSearch(catalogue);
  const model = decodeSearch(data);
  const learner = new Learner();
  const { documents, labels } = textDocuments(model, indexedTexts(catalogue), (text) => learner.learn(text));
  const stems = stemsOfWords(data.index.words.split('\n'));
  const index = new Inverted(data.index, rangesOf(model).end, stems);
  return { labels, stems, index, lunr: new TextIndex(documents) };
});

describe('the compiled index', () => {
  it('answers each stem as lunr does: same documents, same scores', () => {
    const { stems, index, lunr } = built();
    expect(stems.length).toBeGreaterThan(30);
    for (const one of stems) {
      const ours = index.posting(one).map(({ document, score }) => ({ document, score }));
      const theirs = lunr.posting(one).map(({ document, score }) => ({ document, score: round(score) }));
      expect(ours, one).toEqual(theirs);
    }
  });

  it('has every weight of lunr', () => {
    const { stems, index, lunr } = built();
    const ours = stems.flatMap((one) =>
      index
        .weighed(one)
        .flatMap(({ document, weights }) =>
          weights.map(([field, weight]) => [`${field}/${document} ${one}`, weight] as const),
        ),
    );
    expect(new Map(ours)).toEqual(lunr.weights());
  });

  it('tells the labels of a record that hold a stem, and their size', () => {
    const { labels, index } = built();
    const record = labels.findIndex((own) => own.length > 1);
    labels[record]?.forEach((own, place) => {
      const label = index.title(record) + place;
      expect(index.size(label)).toBe(own.length);
      for (const one of own) expect(index.labelsHolding(one, record)).toContain(label);
    });
    expect(index.labelsHolding('inconnu', record)).toEqual([]);
  });

  it('knows no stem that no text holds', () => {
    expect(built().index.posting('inconnu')).toEqual([]);
  });
});

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
