import { wholeIndustrySaid } from '../catalogue/whole-industry-said.ts';
import { isResponsibility } from '../text/responsibility.ts';
import { stem } from '../text/stem.ts';
import { isPoliteWord, isStopWord } from '../text/stop-words.ts';
import { tokenise } from '../text/tokenise.ts';
import { saysAnyMachine, saysAnyWork } from './any-trade.ts';
import { besideHow, isCircumstance, isHow } from './circumstance.ts';
import { isSlipOf } from './read/sector-slip.ts';
import { functionWish } from './function-wish.ts';
import { isHalfUnknown, saysTrade } from './says-trade.ts';
import type { FieldName, Hit, Read, Results } from './results.ts';
import type { Suggestion } from './suggest.ts';
import { leadingWords } from './leading-words.ts';
import { isUndecided } from './undecided.ts';
import { isWideWish } from './wide-wish.ts';

/** A trade, a sector or a family of trades that a field of the home page is about. */
export type Meant = { kind: 'occupation' | 'sector' | 'industry' | 'family'; id: string };

/** From this score on a suggestion names what was typed; under it, it only shares some words with it. */
const names = 1;
/** Suggestions this close to the best are told apart by the search, which reads more than their names. */
const asGood = 0.97;
/** How many of the first trades bear the family that a word alone names. */
const fewFirst = 3;
const mostOf = 2;
/** Words of a label that is one word: "Maçon / Maçonne". */
const twoGenders = 2;
/** A family that is but a part of what its first word says: "production-agricole". */
const narrowed = /-(?:agricole|industriel|industrie)$/u;

type Asked = Pick<Results, 'read' | 'hits'>;

/** What is found without the trades of who leads or designs, which nobody asked for; all of it where nothing else is found. */
function unlessAsked<T extends { kind: Hit['kind'] | Suggestion['kind'] }>(
  typed: string,
  found: readonly T[],
  title: (one: T) => string,
): readonly T[] {
  if (isResponsibility(typed)) return found;
  const plain = found.filter((one) => !isTrade(one) || !isResponsibility(title(one)));
  return plain.some(isTrade) ? plain : found;
}

const isTrade = ({ kind }: { kind: Hit['kind'] | Suggestion['kind'] }): boolean => kind === 'occupation';
/** Trades found as near as that to the first are as likely: more pathways lead to the one that more people exercise. */
const asNear = 0.9;
const pathwaysTo = ({ card }: Hit): number => (card.kind === 'occupation' ? card.pathways : 0);
/** Whether a name is one word, in its two genders. */
const isAlone = (name: string): boolean => tokenise(name).length <= twoGenders;
const toTrade = (found: { id: string } | undefined): Meant | null =>
  found ? { kind: 'occupation', id: found.id } : null;

const laboratory = /^lab(?:s|os?|orator(?:y|ies))?$/u;
/** Where one works, in more than one industry: "pharma salle blanche" says but pharma. */
const rooms =
  /(?<![\p{L}])(?:(?:en |in |travail(?:ler)? )*(?:a )?(?:(?:salles?|zones?) (?:blanches?|propres?|grises?|st[ée]riles?|[àa] atmosph[èe]re contr[ôo]l[ée]e)|milieu st[ée]rile|clean ?rooms?))(?![\p{L}])/giu;

/** Where things are made, whatever they are: "train factory", "production pharma" say but trains, and medicines. */
const works =
  /^(?:factory|factories|plant|works|mills?|company|industry|that|which|mak(?:es?|ing)|build(?:s|ing)?|produc(?:es?|ing)|assembl(?:es?|ing)|production|prod|fabrication|fabriqu(?:er|e|es|ent)|produire)$/u;

/** "pharma", "agro": from so many letters on, a word is another one cut short. */
const shortest = 4;

/** "industrial painter", "joiner": who does something; "leather" and who makes aircraft say an industry. */
const englishWho =
  /(?<!^(?:paper|leath|rubb|pow|timb|lumb|butt|wat|plast|fib|silv|copp|polym|tract|elevat|semiconduct|manufactur|build|produc|mak)?)(?:er|or|ist|smith)s?$/u;

/** An industry read in the English name of a trade: nobody said it. */
const isOfWho = ({ typed }: Read, read: readonly Read[]): boolean =>
  read.some((one) => one.kind === 'english' && typed.endsWith(one.typed)) &&
  englishWho.test(tokenise(typed).at(-1) ?? '');

const isIdle = (word: string): boolean => word.length < 4 || isPoliteWord(word) || isStopWord(word);

/** Words of the names of sectors that name none alone: "construction" is of cars and ships, "entrepôts" are not all cold. Folded, stemmed. */
const ofNoSector: ReadonlySet<string> = new Set(
  (
    'construction reparation travaux equipements dispositifs articles divers produits services monde milieux parcs espaces plats courses automatiques electriques ' +
    'cooperation exploitations nutrition animale recuperation decoupe entrepots entreposage industrie industrielles'
  )
    .split(' ')
    .map(stem),
);

/** "pharmacie" is the industry before the pharmacist: a sector when all that was typed says it, or when its name comes first. */
function sectorSaid(typed: string, suggestions: readonly Suggestion[], { read }: Asked): Meant | null {
  const said = read.filter((one) => one.kind === 'sector' && !isOfWho(one, read));
  const stems = new Set(said.flatMap(({ typed: wording }) => tokenise(wording).map(stem)));
  const one = new Set(said.map(({ value }) => value)).size === 1;
  const bare = tokenise(typed.replace(leadingWords, '').replace(rooms, ' '));
  // What nobody understands beside an industry names nothing else: "la laiterie machin".
  const beside = (one: Read) => isHow(one) || (one.kind === 'unknown' && one.place === undefined);
  const how = new Set(read.filter(beside).flatMap((each) => tokenise(each.typed)));
  const saying = said.flatMap(({ typed: wording }) => tokenise(wording));
  const isSlip = (word: string) => saying.some((one) => isSlipOf(word, one));
  const cutShort = (word: string) =>
    word.length >= shortest && [...stems].some((said) => said.startsWith(word));
  const whole =
    one &&
    bare.every(
      (word) =>
        isIdle(word) ||
        how.has(word) ||
        works.test(word) ||
        stems.has(stem(word)) ||
        cutShort(word) ||
        isSlip(word),
    );
  const nearest = suggestions.find(({ kind }) => kind === 'sector' || kind === 'occupation');
  // "plus de froid" says a condition, and no industry of cold: its word is taken.
  // "produits de la mer": a short word tells too.
  const [only, ...more] = bare.filter((word) => word.length > 2 && !isPoliteWord(word) && !isStopWord(word));
  const saysOne = only === undefined || more.length > 0 || !ofNoSector.has(stem(only));
  const near =
    nearest?.kind === 'sector' &&
    saysOne &&
    (said.length > 0 || !read.some(isCircumstance)) &&
    !read.some((one) => one.kind === 'english' && englishWho.test(tokenise(one.typed).at(-1) ?? ''))
      ? nearest.id
      : null;
  const id = (whole ? said[0]?.value : null) ?? near;
  return id === null ? null : { kind: 'sector', id };
}

/** A word alone that names an activity, "logistique", means its family of trades: the one that bears it, when two of the first three trades are of it. */
function familySaid(typed: string, { read, hits }: Asked): Meant | null {
  const telling = tokenise(typed.replace(leadingWords, ''))
    .map((word) => (laboratory.test(word) ? 'laboratoire' : word))
    .filter((word) => !isIdle(word));
  const [word = '', ...others] = telling;
  if (others.length > 0 || read.some(({ kind }) => kind === 'sector')) return null;
  const first = hits.filter(isTrade).slice(0, fewFirst);
  const families = first.flatMap(({ card }) => (card.kind === 'occupation' ? card.families : []));
  const id = families.find((one) => !narrowed.test(one) && stem(one.split('-')[0] ?? '') === stem(word));
  return id !== undefined && families.filter((one) => one === id).length >= mostOf
    ? { kind: 'family', id }
    : null;
}

/**
 * "infirmière", "monteur" alone: of the trades found whose label begins by it, the one that says no more, else, of the first that have the
 * word in a name and that pathways lead to, the one that most do. Failing that, the first found, where it has the word whole: "taxi", "paysagiste", "verrier".
 */
function aloneNamed(typed: string, suggested: Suggestion | undefined, hits: Asked['hits']): Hit | undefined {
  const [only, ...more] = tokenise(typed).filter((word) => !isIdle(word));
  if (only === undefined || more.length > 0) return undefined;
  const bears = (name: string | null) => name !== null && stem(tokenise(name)[0] ?? '') === stem(only);
  const trades = hits.filter(isTrade);
  const titled = trades.filter(({ title }) => bears(title));
  const holds = (name: string) => tokenise(name).some((word) => stem(word) === stem(only));
  const onlyBegins = (name: string) => !holds(name) && tokenise(name).some((word) => word.startsWith(only));
  const isTold = ({ title, alsoKnownAs }: Hit) =>
    holds(title) || bears(alsoKnownAs) || onlyBegins(suggested?.label ?? '');
  if (titled.length === 0) return trades.slice(0, 1).find(isTold);
  const exact = trades.slice(0, 1).find(({ id }) => id === suggested?.id && isAlone(suggested.label));
  const whole = titled.find(({ title }) => isAlone(title));
  const names = ({ title, alsoKnownAs }: Hit) => holds(title) || bears(alsoKnownAs);
  const led = trades.filter((one) => pathwaysTo(one) > 0 && names(one));
  const near = led.filter(({ score }) => score >= (led[0]?.score ?? 0) * asNear);
  const [widest] = [...near].sort((a, b) => pathwaysTo(b) - pathwaysTo(a));
  return whole ?? exact ?? widest ?? titled[0];
}

const monteur = /^(?:mont|assembl)eu(?:rs?|ses?)$/u;

function tradeNamed(typed: string, suggestions: readonly Suggestion[], { read, hits }: Asked): Meant | null {
  const trades = suggestions.filter(isTrade);
  const best = trades[0]?.score ?? 0;
  // "butcher" is no slip for "bûcheron".
  if (read.some(({ kind }) => kind === 'english')) return toTrade(hits.find(isTrade));
  if (best < names) return null;
  const alone = aloneNamed(typed, trades[0], hits);
  if (alone) return toTrade(alone);
  const worked = monteur.test(tokenise(typed)[0] ?? '') ? hits.find(isTrade) : undefined;
  // "monteur automobile" puts cars together: who repairs them is a mechanic.
  if (
    worked &&
    read.some(({ kind }) => kind === 'sector') &&
    tokenise(worked.title).some((one) => monteur.test(one))
  )
    return toTrade(worked);
  const close = new Set(trades.filter(({ score }) => score >= best * asGood).map(({ id }) => id));
  return toTrade(hits.find(({ id }) => close.has(id)) ?? trades[0]);
}

/** "opérateur de fabrication en laiterie" names no trade, but says where: the first trade found there. */
function tradeInSector({ read, hits }: Asked): Meant | null {
  const said = read.filter(({ kind }) => kind === 'sector').map(({ value }) => value);
  return toTrade(hits.find(({ kind, card }) => kind === 'occupation' && sharesOne(card, said)));
}

const sharesOne = (card: Hit['card'], sectors: readonly string[]): boolean =>
  card.kind !== 'superseded' && card.sectors.some((sector) => sectors.includes(sector));

/**
 * What is meant by words typed without picking one of the suggestions: a sector (where `orSector`), a trade that they name, one
 * of the sector that they say, the first found. Null rather than a guess: nothing found, nothing decided ("je ne sais pas"), or a circumstance only ("sans diplôme", "Rennes").
 */
export function meant(
  typed: string,
  suggested: readonly Suggestion[],
  { read, hits }: Asked,
  orSector: boolean,
): Meant | null {
  if (isUndecided(typed) || isWideWish(typed) || isWideWish(besideHow(typed, read))) return null;
  const suggestions = orSector ? unlessAsked(typed, suggested, ({ label }) => label) : suggested;
  const asked = { read, hits: orSector ? [...unlessAsked(typed, hits, ({ title }) => title)] : hits };
  const whole = orSector ? (wholeIndustrySaid(typed) ?? wholeIndustrySaid(besideHow(typed, read))) : null;
  if (whole !== null) return { kind: 'industry', id: whole.id };
  const ofFunction = orSector ? functionWish(typed.replace(leadingWords, ''), asked) : null;
  if (ofFunction !== null) return ofFunction;
  const sector = orSector ? sectorSaid(typed, suggestions, asked) : null;
  // "sans diplôme" may stand in the name of a trade, and still names none.
  if (sector === null && !saysTrade(typed, asked)) return null;
  const left = moveFrom(asked, orSector);
  if (left !== null) return left;
  const family = orSector ? familySaid(typed, asked) : null;
  // "conduire une machine": no name of a trade says it more than the next.
  if (sector === null && (saysAnyMachine(typed) || saysAnyWork(typed)))
    return toTrade(asked.hits.find(isTrade));
  const clear = family ?? sector ?? tradeNamed(typed, suggestions, asked) ?? tradeInSector(asked);
  if (clear) return clear;
  if (asked.hits.length === 0) return null;
  // "boulanger allergique" names a trade, "plus de nuits" does not: its trades come by their hours.
  if (asked.read.some(isCircumstance)) return toTrade(asked.hits.find(isNamed));
  // What is found by half of the words only was not meant: better say so than answer beside it.
  if (isHalfUnknown(typed, asked)) return null;
  return toTrade(asked.hits.find(isTrade) ?? suggestions.find(isTrade) ?? tradeOfPathway(asked));
}

/** "CQP conducteur d'équipements industriels": failing a trade, the first that the first pathway leads to. */
function tradeOfPathway({ hits }: Asked): { id: string } | undefined {
  const card = hits.find(({ kind }) => kind === 'pathway')?.card;
  const [id] = card?.kind === 'pathway' ? card.occupations : [];
  return id === undefined ? undefined : { id };
}

/** "serveuse, cherche un travail en usine": what one does, where a move says no more than that it leads to industry; of a trade that is asked for, always. */
function moveFrom({ read }: Asked, orSector: boolean): Meant | null {
  const [move] = read.filter(({ kind }) => kind === 'move');
  const code = /[?]de=([A-Z]\d{4})(?<end>&|$)/u.exec(move?.path ?? '');
  if (code?.groups?.end === '&' && orSector) return null;
  return toTrade(code?.[1] === undefined ? undefined : { id: code[1] });
}

const named: readonly FieldName[] = ['title', 'names'];
const isNamed = (hit: Hit): boolean =>
  isTrade(hit) && hit.matched.some(({ fields }) => fields.some((field) => named.includes(field)));
