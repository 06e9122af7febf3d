import lunr from 'lunr';

/** Fields of the text index and their weights. */
const boosts = { title: 4, names: 3, body: 1.6 } as const;
export type TextField = keyof typeof boosts;

/** Length of a field counts little (a trade with fifty appellations is not a worse answer than one with five). */
const lengthWeight = 0.35;
const saturation = 1.2;

/** One text to index: stems by field. */
export type TextDocument = Partial<Record<TextField, string[]>>;

/** Where one stem occurs: documents, with lunr's weighted score and the fields, in the order of the documents. */
export type Posting = { document: number; score: number; fields: TextField[] }[];

/** lunr behind one question: where does this stem occur, and how much does it count there? */
export class TextIndex {
  readonly #index: lunr.Index;
  readonly #postings = new Map<string, Posting>();

  constructor(documents: Iterable<TextDocument>) {
    const builder = new lunr.Builder();
    builder.ref('id');
    for (const [name, boost] of Object.entries(boosts)) builder.field(name, { boost });
    builder.b(lengthWeight);
    builder.k1(saturation);
    Object.assign(builder, { tokenizer: tokensOf });
    let id = 0;
    for (const { title = [], names = [], body = [] } of documents)
      builder.add({ id: id++, title, names, body });
    this.#index = builder.build();
  }

  posting(stem: string): Posting {
    const known = this.#postings.get(stem);
    if (known !== undefined) return known;
    const found = this.#ask(stem);
    this.#postings.set(stem, found);
    return found;
  }

  /** The index as lunr writes it, to measure its weight. */
  toJSON(): object {
    return this.#index.toJSON();
  }

  #ask(stem: string): Posting {
    const results = this.#index.query((query) => {
      query.term(stem, { usePipeline: false, wildcard: lunr.Query.wildcard.NONE });
    });
    return results
      .map(({ ref, score, matchData }) => ({
        document: Number(ref),
        score,
        fields: fieldsOf(matchData, stem),
      }))
      .sort((one, other) => one.document - other.document);
  }
}

/** Documents come as stems: our own pipeline has already run. */
function tokensOf(stems: readonly string[] | null | undefined): lunr.Token[] {
  return (stems ?? []).map((stem) => new lunr.Token(stem, {}));
}

function fieldsOf({ metadata }: { metadata: object }, stem: string): TextField[] {
  const found: unknown = Object.entries(metadata).find(([term]) => term === stem)?.[1];
  const names = new Set(typeof found === 'object' && found !== null ? Object.keys(found) : []);
  const all: TextField[] = ['title', 'names', 'body'];
  return all.filter((name) => names.has(name));
}
