import { asset } from '$app/paths';
import type { NamedBranch } from '#core/funding/branch.ts';
import { fetchJson } from '$lib/worker/json.ts';

let list = $state.raw<readonly NamedBranch[]>([]);
let coming: Promise<readonly NamedBranch[]> | null = null;

/** The branches that a person may name: none until they are first asked for. */
export const namedBranches = {
  get current() {
    return list;
  },
  /** Fetched once; a failure rejects, and the next call tries again. */
  async load(): Promise<readonly NamedBranch[]> {
    coming ??= fetchJson(asset('/donnees/branches.json')) as Promise<readonly NamedBranch[]>;
    try {
      list = await coming;
    } catch (error) {
      coming = null;
      throw error;
    }
    return list;
  },
};
