import { parsePlace } from '#core/catalogue/place.ts';
import { unlessFailed } from '$lib/worker/client.svelte.ts';
import { workClient } from '$lib/work/client.svelte.ts';

/** What the steps refused are called, by the key that an address gives each: as they were seen in this tab, failing that as the catalogue names them. */
class RefusedNames {
  #seen = $state.raw<ReadonlyMap<string, string>>(new Map());

  get all(): ReadonlyMap<string, string> {
    return this.#seen;
  }

  add(key: string, label: string): void {
    this.#seen = new Map([...this.#seen, [key, label]]);
  }

  /** Looks for the names of those that were not seen: an address may be opened in another tab. A bloc keeps its number. */
  async find(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const place = this.#seen.has(key) ? null : parsePlace(key);
      if (place?.kind !== 'occupation' && place?.kind !== 'pathway') continue;
      const end = await unlessFailed(workClient.call('named', place.id));
      if (end) this.add(key, end.label);
    }
  }
}

export const refusedNames = new RefusedNames();
