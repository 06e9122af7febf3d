import { formatPlace } from '../catalogue/place.ts';
import type { Ask } from '../search/asked.ts';
import { isCircumstance, withoutHow } from '../search/circumstance.ts';
import { englishFunction } from '../search/english-function.ts';
import { functionFamilies } from '../search/function-wish.ts';
import { meant, type Meant } from '../search/meant.ts';
import { tradeLeft } from '../search/read/left-first.ts';
import type { Read, Results } from '../search/results.ts';
import { withoutPlace } from '../search/without-place.ts';
import { saysWho } from '../text/ranks.ts';
import { tokenise } from '../text/tokenise.ts';
import { headTrade } from './head-trade.ts';
import { plainSector } from './plain-wish.ts';

/** What words mean, as an address writes it. */
export const placeMeant = ({ kind, id }: Meant): string =>
  kind === 'occupation' ? id : formatPlace({ kind, id });

/** A trade by its name. */
export type TradeByName = { id: string; title: string };
/** What some words of a field mean: `reads`, the circumstances beside; `unknown`, what nobody understands. */
type FieldFound = { end: Meant | null; reads: Read[]; unknown: Read[]; others?: TradeByName[] };

const mostOthers = 3;
/** From this share of the score of the trade taken on, an English name may as well mean another. */
const asGood = 0.97;

/** The other trades that an English name means as well. */
function othersNamed(end: Meant | null, { read, hits }: Pick<Results, 'read' | 'hits'>): TradeByName[] {
  const taken = hits.find(({ id }) => id === end?.id);
  if (!taken || read.every(({ kind }) => kind !== 'english')) return [];
  return hits
    .filter((one) => one.kind === 'occupation' && one !== taken && one.score >= asGood * taken.score)
    .slice(0, mostOthers)
    .map(({ id, title }) => ({ id, title }));
}

/** What words mean; the places that they say are set apart. */
export async function lookUp(ask: Ask, typed: string, orSector: boolean): Promise<FieldFound | undefined> {
  const whole = await ask(typed);
  if (!whole) return undefined;
  const { kept, places } = withoutPlace(typed, whole.results.read);
  const bare = places.length > 0 && kept !== '' ? await ask(kept) : undefined;
  const [text, found] = bare ? [kept, bare] : [typed, whole];
  const { read } = found.results;
  const named = meant(text, found.suggestions, found.results, orSector);
  // "contrôle qualité dans la pharma" is of no one before where.
  const isFunction = functionFamilies(text) !== null && !tokenise(text).some(saysWho);
  const head =
    orSector && (named?.kind !== 'occupation' || isFunction) ? null : await headTrade(ask, text, found);
  const end: Meant | null =
    (orSector ? await englishFunction(ask, text, read) : await beside(ask, text, read)) ??
    (head === null ? named : { kind: 'occupation', id: head });
  return {
    end,
    others: othersNamed(end, found.results),
    reads: bare ? [...read.filter(isCircumstance), ...places] : read.filter(isCircumstance),
    unknown: read.filter((one) => one.kind === 'unknown' && !isCircumstance(one)),
  };
}

/** Limits of health, beside which the search puts lighter trades first. */
const limits: ReadonlySet<string> = new Set([
  'allergie',
  'mal-de-dos',
  'port-de-charges',
  'station-debout',
  'sante',
  'sans-permis',
  'licenciement',
]);

/** "boulanger, j’ai de l’asthme", "ex-cariste": the trade that is left, by the words beside those that tell why; null where none is told. */
async function beside(ask: Ask, text: string, read: readonly Read[]): Promise<Meant | null> {
  const left = tradeLeft(text);
  const told = read.filter(({ kind, value }) => kind === 'situation' && limits.has(value));
  const kept = left ?? (told.length > 0 ? withoutHow(text, told) : '');
  const bare = kept === '' || kept === text ? undefined : await ask(kept);
  if (!bare) return null;
  const head = left === null ? null : await headTrade(ask, left, bare);
  return head === null
    ? meant(kept, bare.suggestions, bare.results, false)
    : { kind: 'occupation', id: head };
}

/** The sector of a wish, or of what it says beside what its health asks for: "easy on the knees, in a dairy". */
export async function sectorOf(ask: Ask, kept: string, { reads }: FieldFound): Promise<Meant | null> {
  const look = (one: string) => lookUp(ask, one, true);
  const spared = withoutHow(
    kept,
    reads.filter(({ value }) => limits.has(value)),
  );
  const plain = await plainSector(kept, look);
  if (plain !== null || spared === '' || spared === kept) return plain;
  const end = (await look(spared))?.end ?? null;
  return end?.kind === 'sector' || end?.kind === 'industry' ? end : await plainSector(spared, look);
}
