import { nobody, type Person } from '#core/next-steps/facts.ts';
import { alsoSaid, isOfAnother, personOf } from '#core/next-steps/person.ts';
import type { Setting } from '#core/plan/setting.ts';
import { ofStaff } from '$lib/plan/of-staff.svelte.ts';

/** What the person told in this tab of their situation: it chooses whom to turn to, and is written down nowhere. */
class Told {
  #current = $state.raw<Person>(nobody());
  /** What the last question of this tab asked to avoid: a page whose address does not say it holds to it. */
  avoided = $state.raw<readonly Setting[]>([]);
  /** The sectors that it refused, by id. */
  refused = $state.raw<readonly string[]>([]);

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
    return alsoSaid(this.#current, personOf(null, this.avoided));
  }

  /** Adds what was just said. */
  add(person: Person): void {
    this.current = alsoSaid(this.#current, person);
  }
}

export const told = new Told();
