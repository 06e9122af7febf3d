import { statusChoices, withChoice } from '#core/funding/status-choice.ts';
import { noSituation } from '#core/funding/situation.ts';
import type { Person } from '#core/next-steps/facts.ts';
import { personOf } from '#core/next-steps/person.ts';

const name = 'situation';

/** The situation that an address says, as the first question of funding names it; null for none. */
export function readSituation(params: URLSearchParams): string | null {
  const said = params.get(name);
  return statusChoices.some(({ id }) => id === said) ? said : null;
}

/** Who tells this situation. */
export const personChosen = (choice: string): Person => personOf(withChoice(noSituation(), choice), []);

/** An address (`?…`, or empty) that says this situation, and no other; an empty one is taken away. */
export function withSituation(search: string, choice: string): string {
  const others = search
    .replace(/^\?/u, '')
    .split('&')
    .filter((pair) => pair !== '' && !pair.startsWith(`${name}=`));
  const pairs = choice === '' ? others : [...others, `${name}=${choice}`];
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
