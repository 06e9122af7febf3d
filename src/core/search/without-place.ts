import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Read } from './results.ts';

const home = String.raw`(?: (?:de|à) (?:chez (?:moi|nous)|la maison|mon (?:village|usine|travail|boulot)|ma (?:ville|rue|commune)|l['’]usine))`;
/** "la laiterie d’à côté", "l’usine en face de chez moi": near, after what it is said of. */
const nextDoor = new RegExp(
  String.raw`(?:(?:(?<=\p{L} )d['’ ]?|(?<=(?<!\p{L})(?:la |le |une? |l['’])\p{L}+ ))[àa] c[ôo]t[ée]|(?<=\p{L} )(?:d['’ ]?|juste )?en face${home}?|(?<=(?<!\p{L})(?:la |une? |l['’])\p{L}+(?: de \p{L}+)? )voisine|(?<=\p{L} )(?:du village|du quartier|de ma rue))(?=\s*(?:$|[,;.!?]|(?:pour|o[uù]|qui|et|mais)\b))`,
  'giu',
);

const firm = String.raw`(?:(?:sa|ma|la|leur|notre|votre|la m[êe]me|une autre|d['’ ]?autres?) (?:bo[îi]te|entreprise|soci[ée]t[ée]|usine)s?|(?:son|mon|leur|notre|le m[êe]me|un autre) (?:entreprise|employeur|usine|site)|ici|sur place|en interne|ailleurs|autre part|une autre|[àa] l['’ ]?ext[ée]rieur|(?:my|the same|another|our|their) (?:company|firm|employer|plant)|here|elsewhere)`;
/** "dans sa boîte ou ailleurs": any firm will do. */
const anyFirm = new RegExp(
  String.raw`[\s,]+(?:(?:dans|chez|[àa]|in|at|with) )?${firm} (?:ou|comme|et|or) (?:bien )?(?:(?:dans|chez|[àa]|in|at) )?${firm}(?!\p{L})`,
  'giu',
);

/** What is said to be next door, or in any firm, without saying so. */
export const withoutNextDoor = (typed: string): string =>
  typed.replace(nextDoor, ' ').replace(anyFirm, ' ').replace(/\s+/gu, ' ').trim();

/** Words that lead to a place, before a town that nobody knows. */
const leads = new Set('a au aux pres de du des d cote vers sur autour in near around'.split(' '));
/** Those that say by themselves that a place follows; "de" alone does not: "vendeur de bidules". */
const towards = new Set('a au aux pres vers sur autour cote near around in'.split(' '));
/** Small words before a place that is known: "dans le 50". */
const before = new Set([...leads, ...'dans en le la les l departement region the'.split(' ')]);
/** Small words in the name of a town: "Isigny-sur-Mer", "Saint-Lô", "La Hague". */
const inName = new Set('les en de du la le l d'.split(' '));
const onWater = /^(?:sur|sous|lez)$/u;
const beforeName = new Set('la le les l saint sainte st ste'.split(' '));

/** "a factory", "à l’insuline": an article, and no town. */
const anyWorks = new Set(
  'factory factories plant company workshop insuline opco afpa cfa cap rqth cse'.split(' '),
);

type Piece = { text: string; word: string };
type Town = { first: number; name: number; end: number };

const isCapital = (piece: Piece | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(piece?.text ?? '');

const isUnknown = ({ kind, place }: Read): boolean => kind === 'unknown' && place === undefined;

/** The words of a text as typed, each with what separates it from the next. */
const piecesOf = (typed: string): Piece[] =>
  [...typed.matchAll(/[\p{L}\p{N}]+[^\p{L}\p{N}]*/gu)].map(([text]) => ({
    text,
    word: fold(/^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? ''),
  }));

/** From which word and to which (excluded) a text says a place that is known. */
function knownAt(words: readonly string[], place: string): [number, number] | null {
  const own = tokenise(place);
  const start = words.findIndex((_, at) => own.every((word, offset) => words[at + offset] === word));
  if (start < 0) return null;
  let first = start;
  while (before.has(words[first - 1] ?? '')) first--;
  return [first, start + own.length];
}

/** How many of the next words go on with the name of a town: "-Mer", "sur mer", "de Cotentin"; none of "en alternance". */
function moreOfName(pieces: readonly Piece[], end: number): number {
  const [next, after] = [pieces[end], pieces[end + 1]];
  if (next === undefined) return 0;
  if (isCapital(next) || pieces[end - 1]?.text.endsWith('-') === true) return 1;
  if (after === undefined) return 0;
  return onWater.test(next.word) || (inName.has(next.word) && isCapital(after)) ? 2 : 0;
}

/** Where a town that nobody knows is named, from the word that leads to it: after such a word, with the small words of its name. */
function unknownAt(pieces: readonly Piece[], isTown: (piece: Piece) => boolean): Town | null {
  const words = pieces.map(({ word }) => word);
  const at = pieces.findIndex((piece, place) => place > 0 && isTown(piece));
  let name = at;
  while (beforeName.has(words[name - 1] ?? '')) name--;
  let first = name;
  while (leads.has(words[first - 1] ?? '')) first--;
  if (at < 0 || !words.slice(first, name).some((word) => towards.has(word))) return null;
  let end = at + 1;
  for (let more = moreOfName(pieces, end); more > 0; more = moreOfName(pieces, end)) end += more;
  return { first, name, end };
}

/**
 * A text without the places that it says, "le nucléaire à Flamanville": what else it says names the trade or the sector. `places`: they are
 * told to be known limits. A town that nobody knows is one by the word before it.
 */
export function withoutPlace(typed: string, read: readonly Read[]): { kept: string; places: Read[] } {
  let pieces = piecesOf(typed);
  const places: Read[] = [];
  const take = (first: number, end: number): void => {
    pieces = [...pieces.slice(0, first), ...pieces.slice(end)];
  };
  const wordsNow = (): string[] => pieces.map(({ word }) => word);
  for (const one of read.filter(({ place }) => place !== undefined)) {
    const found = knownAt(wordsNow(), one.typed);
    if (found === null) continue;
    take(...found);
    places.push(one);
  }
  const unknown = new Set(read.flatMap((one) => (isUnknown(one) ? tokenise(one.typed) : [])));
  const sectors = read.filter(({ kind }) => kind === 'sector');
  const industry = new Set(sectors.flatMap((one) => tokenise(one.typed)));
  // Beside an industry, a capital after such a word tells a town too: "nucléaire à Saint-Lô".
  const isTown = (piece: Piece) =>
    (unknown.has(piece.word) && !anyWorks.has(piece.word)) ||
    (sectors.length > 0 && isCapital(piece) && !industry.has(piece.word));
  const town = unknownAt(pieces, isTown);
  if (town !== null) {
    const named = pieces.slice(town.name, town.end).map(({ text }) => text);
    const place = named.join('').replace(/[^\p{L}\p{N}]+$/u, '');
    take(town.first, town.end);
    places.push({ kind: 'unknown', value: place, typed: fold(place), path: null, place });
  }
  const kept = pieces.map(({ text }) => text).join('');
  return places.length === 0
    ? { kept: typed.trim(), places }
    : { kept: kept.replace(/[\s,;.]+$/u, ''), places };
}
