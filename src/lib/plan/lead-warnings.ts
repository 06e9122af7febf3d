import type { AvoidedLead } from '#core/plan/leads-to-avoid.ts';
import { planText } from '$lib/i18n/plan/index.ts';
import { webText } from '$lib/i18n/web/index.ts';
import { told } from '$lib/profile/told.svelte.ts';
import { workClient } from '$lib/work/client.svelte.ts';
import { unlessFailed } from '$lib/worker/client.svelte.ts';

const warningOf = ({ settings }: AvoidedLead): string =>
  webText().avoided(settings.map((one) => planText().settings[one].toLowerCase()).join(', '));

/**
 * What to know of the leads of a page, by id (ROME codes, numbers of pathways), that no answer would propose to who told what they avoid; none
 * where nothing was told, or the answer does not come. `from`: the trade left, where one is. Gives the sentences to `onfound`, until the
 * function returned is called. To be run in an effect: it is asked anew as more is told.
 */
export function warnOf(
  ids: readonly string[],
  from: string | null,
  onfound: (warnings: ReadonlyMap<string, string>) => void,
): () => void {
  const avoiding = { from, settings: told.avoided, avoid: told.refused };
  let isLatest = true;
  void unlessFailed(workClient.call('leadsToAvoid', ids, avoiding)).then((come) => {
    if (isLatest && come) onfound(new Map(come.map((lead) => [lead.id, warningOf(lead)])));
  });
  return () => {
    isLatest = false;
  };
}
