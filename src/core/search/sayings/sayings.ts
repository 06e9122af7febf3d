import { stem } from '../../text/stem.ts';
import { words } from '../../text/terms.ts';
import { featuresOf } from './features.ts';
import { unpackWeights, type SayingData } from './pack.ts';

/** A trade that people who say something like a text are led to. */
type SaidLike = { code: string; score: number };

/** From this weight on, a word alone says something of a trade. */
const telling = 0.35;

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
      .map((word) => {
        const told = unpackWeights(this.#told.get(stem(word)) ?? '');
        return { word, weight: told.find(({ place }) => place === own)?.weight ?? 0 };
      })
      .filter(({ weight }) => weight > telling)
      .sort((one, other) => other.weight - one.weight)
      .map(({ word }) => word);
  }

  /** The trades that go with a text, the best first; only their order means something. None that the text tells against. */
  nearest(text: string): SaidLike[] {
    return [...this.#scores(text)]
      .filter(([, score]) => score > 0)
      .sort(([one, score], [other, less]) => less - score || one - other)
      .map(([place, score]) => ({ code: this.#codes[place] ?? '', score }));
  }

  #scores(text: string): Map<number, number> {
    const counts = new Map<string, number>();
    for (const feature of featuresOf(text)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    const scores = new Map<number, number>();
    for (const [feature, count] of counts)
      for (const { place, weight } of unpackWeights(this.#told.get(feature) ?? ''))
        scores.set(place, (scores.get(place) ?? 0) + (1 + Math.log(count)) * weight);
    return scores;
  }
}
