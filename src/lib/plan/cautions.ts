import type { Reserve } from '#core/catalogue/reserve.ts';
import { stateOn } from '#core/catalogue/status.ts';
import { entryText } from '$lib/i18n/entry/index.ts';
import { longDate, t } from '$lib/i18n/index.ts';
import { today } from '$lib/today.svelte.ts';

/** What keeps most people from a certificate, behind its name: nothing, or one thing. */
function reserveSaid(reserve: Reserve | null): string[] {
  if (reserve === null) return [];
  const words = entryText().reserve;
  return [reserve in words ? words[reserve as keyof typeof words] : words.outreMer];
}

/** What one must know of a certificate before one counts on it: that it ends soon, and what keeps most people from it. */
export function cautionsOf({ ends, reserve }: { ends: string | null; reserve: Reserve | null }): string[] {
  const state = stateOn({ status: 'active', ends }, today());
  const soon = state.kind === 'ending' ? [t().state.ending(longDate(state.ends))] : [];
  return [...soon, ...reserveSaid(reserve)];
}
