import lunr from 'lunr';
import { fieldBoosts, lengthWeight, saturation, type TextField } from './weigh.ts';

/** One text to index: stems by field. */
export type TextDocument = Partial<Record<TextField, readonly string[]>>;

type Serialised = { fieldVectors: [string, number[]][]; invertedIndex: [string, { _index: number }][] };

/** lunr over our documents: it indexes and scores them, at build; the browser never loads it. */
export class TextIndex {
  readonly #index: lunr.Index;

  constructor(documents: Iterable<TextDocument>) {
    const builder = new lunr.Builder();
    builder.ref('id');
    for (const [name, boost] of Object.entries(fieldBoosts)) builder.field(name, { boost });
    builder.b(lengthWeight);
    builder.k1(saturation);
    Object.assign(builder, { tokenizer: tokensOf });
    let id = 0;
    for (const { title = [], names = [], body = [] } of documents)
      builder.add({ id: id++, title, names, body });
    this.#index = builder.build();
  }

  /** lunr's weight of each stem in each field: `title/12 soud` -> 3.2. */
  weights(): Map<string, number> {
    const { fieldVectors, invertedIndex } = this.toJSON() as Serialised;
    const terms = new Map(invertedIndex.map(([term, { _index: at }]) => [at, term]));
    const weights = new Map<string, number>();
    for (const [field, vector] of fieldVectors)
      for (let place = 0; place < vector.length; place += 2)
        weights.set(`${field} ${terms.get(vector[place] ?? -1)}`, vector[place + 1] ?? 0);
    return weights;
  }

  /** Documents that hold a stem, with lunr's score, in the order of the documents: the oracle of the tests. */
  posting(stem: string): { document: number; score: number }[] {
    const results = this.#index.query((query) => {
      query.term(stem, { usePipeline: false, wildcard: lunr.Query.wildcard.NONE });
    });
    return results
      .map(({ ref, score }) => ({ document: Number(ref), score }))
      .sort((one, other) => one.document - other.document);
  }

  /** The index as lunr writes it. */
  toJSON(): object {
    return this.#index.toJSON();
  }
}

/** Documents come as stems: our own pipeline has already run. */
function tokensOf(stems: readonly string[] | null | undefined): lunr.Token[] {
  return (stems ?? []).map((stem) => new lunr.Token(stem, {}));
}
