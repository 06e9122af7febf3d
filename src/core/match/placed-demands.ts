import type { Asked, Demand } from './demand.ts';
import type { ItemPlace } from './placed-trades.ts';
import type { Mentions } from './rows.ts';

/** How strongly a pathway calls for a competence: a transversal one counts for half. A savoir counts as one of the trade. */
export const strengthOf = (nature: Asked['nature']): number => (nature === 'trade' ? 1 : 0.5);

/** Writes down what pathways call for, item after item. */
export class DemandPlacer {
  readonly #starts = [0];
  readonly #items: number[] = [];
  readonly #strengths: number[] = [];

  put(item: number, strength: number): void {
    this.#items.push(item);
    this.#strengths.push(strength);
  }

  /** The pathway is whole: what follows is of the next one. */
  close(): void {
    this.#starts.push(this.#items.length);
  }

  demands(): Mentions {
    return {
      starts: new Uint32Array(this.#starts),
      items: new Uint32Array(this.#items),
      strengths: new Float64Array(this.#strengths),
    };
  }
}

/** What pathways call for, bloc after bloc: its competences, then its savoirs. Ids without place are left out. */
export function placedDemands(placeOf: ItemPlace, demands: readonly Demand[]): Mentions {
  const placer = new DemandPlacer();
  const put = (id: string, strength: number): void => {
    const place = placeOf(id);
    if (place !== undefined) placer.put(place, strength);
  };
  for (const { blocs } of demands) {
    for (const { skills, knowledge } of blocs) {
      for (const { id, nature } of skills) put(id, strengthOf(nature));
      for (const id of knowledge) put(id, 1);
    }
    placer.close();
  }
  return placer.demands();
}
