import { tick } from 'svelte';
import type { Redeployed } from '#core/search/firm/redeploys.ts';
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
  const rules = await unlessLost(import('#core/search/firm/redeploys.ts'));
  const message = door.pasting ? (rules?.messageOfFirm(door.pasted) ?? null) : null;
  if (door.pasting && message === null) return null;
  const [does, wishes] = [
    message ?? (door.fromChosen === null ? door.fromText : ''),
    door.toChosen === null ? door.toText : '',
  ];
  const found = rules?.redeployed(does, wishes) ?? null;
  if (!found) return null;
  const at = (await unlessFailed(searchClient.call('firmAt', does, wishes))) ?? null;
  // A firm that writes has no profile: its message goes to the fields.
  if (message !== null) [door.pasting, door.fromChosen] = [false, null];
  if (door.fromChosen === null) door.fromText = found.does;
  if (door.toChosen === null) door.toText = found.wishes;
  await tick();
  return { ...found, at };
}
