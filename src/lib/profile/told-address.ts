import { isOccupationCode } from '#core/catalogue/number.ts';
import { statusChoiceOf } from '#core/funding/status-choice.ts';
import { situationOf } from '#core/next-steps/person.ts';
import { beginning } from '#core/plan/beginning.ts';
import { parseMobility } from '#core/plan/query.ts';
import { readSituation, personChosen, withSituation } from '$lib/plan/situation-address.ts';
import { addressOfWish } from '$lib/plan/wish-address.ts';
import { told, type ToldEnds } from './told.svelte.ts';

const addressOf = ({ from, to }: ToldEnds): string =>
  withSituation(
    `${from === null ? '' : `&de=${from}`}${addressOfWish({ to, settings: told.avoided, avoid: told.refused })}`.replace(
      '&',
      '?',
    ),
    statusChoiceOf(situationOf(told.current)) ?? '',
  );

/**
 * What was told in this tab, as the end of an address: `?eviter=viandes&sauf=permis&situation=emploi`; empty where nothing was. Who has
 * no trade yet stays one (`?de=debut`), and who comes from a trade keeps it (`?de=D1102`).
 */
export function toldAddress(): string {
  const { from } = told.ends;
  const isHeld = from !== null && (from === beginning || isOccupationCode(from));
  return addressOf({ from: isHeld ? from : null, to: null });
}

/** The same with the ends of the question asked, for the page of a certificate: `?de=D1102&vers=secteur:chimie&sauf=allergenes`. */
export const toldWithEnds = (): string => addressOf(told.ends);

/** What was told beside the ends of a question, after what an address asks: `&sauf=permis&situation=emploi`. */
export const toldBeside = (): string => addressOf({ from: null, to: null }).replace('?', '&');

/** The ends that an address says: a trade, or no trade yet; where one would go. */
function endsIn(params: URLSearchParams): ToldEnds {
  const { from, to } = parseMobility(params);
  return { from: params.get('de') === beginning ? beginning : from, to };
}

/** Takes over what an address tells; what it does not say stays as it was told, but the ends, which are of the question that led to this page. */
export function readToldAddress(params: URLSearchParams): void {
  const choice = readSituation(params);
  if (choice !== null) told.add(personChosen(choice));
  const { settings, avoid } = parseMobility(params).options;
  if (settings.length > 0) told.avoided = settings;
  if (avoid.length > 0) told.refused = avoid;
  told.ends = endsIn(params);
}
