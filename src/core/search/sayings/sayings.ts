import { stem } from '../../text/stem.ts';
import { words } from '../../text/terms.ts';
import { wordPieces } from './features.ts';
import { unpackWeights, type SayingData } from './pack.ts';
import { featureCounts } from './vectors.ts';

/** A trade that people who say something like a text are led to. */
type SaidLike = { code: string; score: number };

/** From this weight on, a word alone, with its pieces, says something of a trade. */
const telling = 0.5;

/** Which trades go with what people say; see `learnSayings`. */
export class Sayings {
  readonly #codes: readonly string[];
  readonly #told: ReadonlyMap<string, string>;

  constructor({ codes, lines }: SayingData) {
    this.#codes = codes.split(' ');
    this.#told = new Map(
      lines.split('\n').map((line) => {
        const cut = line.indexOf('\t');
        return [line.slice(0, cut), line.slice(cut + 1)];
      }),
    );
  }

  /** The words of a text, as typed, that go most with a trade, the most telling first. */
  why(text: string, code: string): string[] {
    const own = this.#codes.indexOf(code);
    return [...new Set(words(text))]
      .map((word) => ({ word, weight: this.#weightOf(word, own) }))
      .filter(({ weight }) => weight > telling)
      .sort((one, other) => other.weight - one.weight)
      .map(({ word }) => word);
  }

  #weightOf(word: string, own: number): number {
    return [stem(word), ...wordPieces(word)]
      .flatMap((feature) => this.#tradesOf(feature))
      .reduce((sum, { place, weight }) => (place === own ? sum + weight : sum), 0);
  }

  #tradesOf(feature: string): { place: number; weight: number }[] {
    return unpackWeights(this.#told.get(feature) ?? '');
  }

  /** The trades that go with a text, the best first; only their order means something. None that the text tells against. */
  nearest(text: string): SaidLike[] {
    return [...this.#scores(text)]
      .filter(([, score]) => score > 0)
      .sort(([one, score], [other, less]) => less - score || one - other)
      .map(([place, score]) => ({ code: this.#codes[place] ?? '', score }));
  }

  #scores(text: string): Map<number, number> {
    const scores = new Map<number, number>();
    for (const [feature, count] of featureCounts(text))
      for (const { place, weight } of this.#tradesOf(feature))
        scores.set(place, (scores.get(place) ?? 0) + (1 + Math.log(count)) * weight);
    return scores;
  }
}
