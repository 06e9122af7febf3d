import type { DoorAnswer } from '#core/plan/door-answer.ts';
import { entersAnew, hasFewThere } from '#core/plan/enters-anew.ts';
import { doorText } from '$lib/i18n/door/index.ts';
import { moveText } from '$lib/i18n/move/index.ts';

/** Says a trade or a pathway, by its id, as the page names it. */
type SayLead = (kind: 'occupation' | 'pathway', id: string, label: string) => string;

/** The answer of the door in one line: what is exercised there as it is, else what of the first lead is there. `to`: where one would like to go, as the page names it. */
export function doorHeading(answer: DoorAnswer & { kind: 'move' }, to: string, say: SayLead): string {
  const { heading } = doorText();
  const { lead } = answer;
  const [same] = answer.asItIs;
  if (same) return heading.asItIs(say('occupation', same.id, same.label), to);
  const [fled] = answer.fled;
  if (!lead && fled) return heading.fled(say('occupation', fled.id, fled.label), to);
  if (!lead && answer.coldThere) return heading.cold(to);
  if (!lead && entersAnew(answer)) return heading.entered(to);
  if (!lead) return hasFewThere(answer) ? heading.few(to) : heading.none(to);
  const { have, recognise, learn } = lead.counts;
  return have + recognise + learn === 0
    ? heading.unknown(to)
    : heading.counted(to, moveText().there(lead.counts, lead.unit));
}
