/** What plans are compared on, all the smaller the better; kept apart, never added up. */
export type Objectives = {
  /** Blocs to learn; a pathway without list of blocs counts for the usual number. */
  blocs: number;
  steps: number;
  /** Rank of the weakest evidence used: 0 official, 1 charter, 2 shared, 3 estimated. */
  evidence: number;
  /** Highest level aimed at above the one held (above 0 when it is not known); a pathway without level climbs nothing. */
  level: number;
  /** Core gestures of the trade of arrival that nothing on the way brings. */
  missing: number;
  /** How much less near the arrival is than the nearest one: 0 to 4. */
  far: number;
};

const keys = ['blocs', 'steps', 'evidence', 'level', 'missing', 'far'] as const;

/** Whether the first is as good everywhere. */
export const asGood = (one: Objectives, other: Objectives): boolean =>
  one.blocs <= other.blocs &&
  one.steps <= other.steps &&
  one.evidence <= other.evidence &&
  one.level <= other.level &&
  one.missing <= other.missing &&
  one.far <= other.far;

export const equal = (one: Objectives, other: Objectives): boolean =>
  keys.every((key) => one[key] === other[key]);

/** A set of things none of which is beaten on every objective. Equals are kept together, in the order of arrival. */
export class Front<T> {
  #groups: { cost: Objectives; items: T[] }[] = [];

  /** Whether something here is as good as this on every objective. */
  beats(cost: Objectives): boolean {
    return this.#groups.some((group) => asGood(group.cost, cost));
  }

  /** Adds one that nothing beats, and drops what it beats. `make` is called only when it is kept. */
  offer(cost: Objectives, make: () => T): void {
    const same = this.#groups.find((group) => equal(group.cost, cost));
    if (same) {
      same.items.push(make());
      return;
    }
    if (this.beats(cost)) return;
    this.#groups = this.#groups.filter((group) => !asGood(cost, group.cost));
    this.#groups.push({ cost, items: [make()] });
  }

  get groups(): readonly { cost: Objectives; items: readonly T[] }[] {
    return this.#groups;
  }
}
