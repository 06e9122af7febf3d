import { statusChoiceOf } from '#core/funding/status-choice.ts';
import { situationOf } from '#core/next-steps/person.ts';
import { parseMobility } from '#core/plan/query.ts';
import { personChosen, readSituation, withSituation } from '$lib/plan/situation-address.ts';
import { addressOfWish } from '$lib/plan/wish-address.ts';
import { told } from './told.svelte.ts';

/** What was told in this tab, as the end of an address: `?eviter=viandes&sauf=permis&situation=emploi`; empty where nothing was. */
export const toldAddress = (): string =>
  withSituation(
    addressOfWish({ to: null, settings: told.avoided, avoid: told.refused }).replace('&', '?'),
    statusChoiceOf(situationOf(told.current)) ?? '',
  );

/** Takes over what an address tells; what it does not say stays as it was told. */
export function readToldAddress(params: URLSearchParams): void {
  const choice = readSituation(params);
  if (choice !== null) told.add(personChosen(choice));
  const { settings, avoid } = parseMobility(params).options;
  if (settings.length > 0) told.avoided = settings;
  if (avoid.length > 0) told.refused = avoid;
}
