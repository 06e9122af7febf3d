import { tick } from 'svelte';
import type { Redeployed } from '#core/search/redeploys.ts';
import { unlessLost } from '$lib/part.ts';
import type { DoorState } from './door-state.ts';

/**
 * Who must find other work for the people of a firm: the fields are left with what these people do and where they may go, as if they asked.
 * Null to anybody else.
 */
export async function redeployedIn(door: DoorState): Promise<Redeployed | null> {
  if (door.pasting) return null;
  const rules = await unlessLost(import('#core/search/redeploys.ts'));
  const [does, wishes] = [
    door.fromChosen === null ? door.fromText : '',
    door.toChosen === null ? door.toText : '',
  ];
  const found = rules?.redeployed(does, wishes) ?? null;
  if (!found) return null;
  if (door.fromChosen === null) door.fromText = found.does;
  if (door.toChosen === null) door.toText = found.wishes;
  await tick();
  return found;
}
