import type { Situation } from '#core/funding/situation.ts';
import { nobody, type Person } from '#core/next-steps/facts.ts';
import { alsoSaid, avoiding, isOfAnother, personOf } from '#core/next-steps/person.ts';
import type { Setting } from '#core/plan/setting.ts';
import { ofStaff } from '$lib/plan/of-staff.svelte.ts';

/** The ends of a question, as an address says them: where one starts (a trade, `debut`: none yet), where one would go. */
export type ToldEnds = { from: string | null; to: string | null };

/** What the person told in this tab of their situation: it chooses whom to turn to, and is written down nowhere. */
class Told {
  #current = $state.raw<Person>(nobody());
  /** What the last question of this tab asked to avoid: a page whose address does not say it holds to it. */
  avoided = $state.raw<readonly Setting[]>([]);
  /** The sectors that it refused, by id. */
  refused = $state.raw<readonly string[]>([]);

  /** The ends of the last question of this tab: links to the pages of what it answers hold them. */
  ends = $state.raw<ToldEnds>({ from: null, to: null });

  #funding: Situation | null = null;

  /** What was answered to the questions of funding, as long as one says the same of where one stands. */
  get funding(): Situation | null {
    const { status, contract } = this.#current;
    const isSame = this.#funding?.status === status && this.#funding.contract === contract;
    return isSame ? this.#funding : null;
  }

  set funding(said: Situation | null) {
    this.#funding = said;
  }

  get current(): Person {
    return this.#current;
  }

  set current(person: Person) {
    this.#current = person;
    ofStaff.is = person.redeploys === true;
    ofStaff.isPerson = isOfAnother(person);
  }

  /** What was told, with what the conditions to avoid tell of health. */
  get person(): Person {
    return avoiding(alsoSaid(this.#current, personOf(null, this.avoided)), this.avoided);
  }

  /** Adds what was just said. */
  add(person: Person): void {
    this.current = alsoSaid(this.#current, person);
  }
}

export const told = new Told();
