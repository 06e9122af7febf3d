import { tick } from 'svelte';
import type { Redeployed } from '#core/search/redeploys.ts';
import { unlessLost } from '$lib/part.ts';
import { searchClient } from '$lib/search/client.svelte.ts';
import { unlessFailed } from '$lib/worker/client.svelte.ts';
import type { DoorState } from './door-state.ts';

/** Whom a firm must find other work for, and its own industry, as an address writes it. */
export type FirmSaid = Redeployed & { at: string | null };

/**
 * Who must find other work for the people of a firm: the fields are left with what these people do and where they may go, as if they asked.
 * Null to anybody else.
 */
export async function redeployedIn(door: DoorState): Promise<FirmSaid | null> {
  if (door.pasting) return null;
  const rules = await unlessLost(import('#core/search/redeploys.ts'));
  const [does, wishes] = [
    door.fromChosen === null ? door.fromText : '',
    door.toChosen === null ? door.toText : '',
  ];
  const found = rules?.redeployed(does, wishes) ?? null;
  if (!found) return null;
  const at = (await unlessFailed(searchClient.call('firmAt', does, wishes))) ?? null;
  if (door.fromChosen === null) door.fromText = found.does;
  if (door.toChosen === null) door.toText = found.wishes;
  await tick();
  return { ...found, at };
}
