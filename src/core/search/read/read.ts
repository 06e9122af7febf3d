import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokenise.ts';
import { findByEnglish } from '../answer/by-english.ts';
import { findByText } from '../answer/candidates.ts';
import type { Engine } from '../engine.ts';
import { takeBranch } from './branch.ts';
import { diplomaHeld } from './diploma-held.ts';
import type { Read, Recognised } from '../results.ts';
import { anyIndustry, takeLeft, takeMove, type MoveEnd } from './move.ts';
import { namedWish } from './named-wish.ts';
import { takeNeeds } from './needs.ts';
import { keepsTrade } from './only-conditions.ts';
import { takePassages } from './passages.ts';
import { takePlaces } from './places.ts';
import { rankIn } from './rank-aim.ts';
import { takeRefused } from './refused.ts';
import { takeSure } from './take-sure.ts';
import { isTelling, takeTold } from './told.ts';
import { sectorsOf } from './sectors.ts';
import { isThing } from './things.ts';
import { isWideWish } from '../wide-wish.ts';
import { wholeWords } from './whole-words.ts';

/** A question read: what it says, what filters, the words still to be searched, those of what is refused. */
export type ReadQuestion = {
  read: Read[];
  filters: Recognised[];
  rest: string;
  refused: string[];
  left?: Left;
  /** The trade of those whose other trades are asked for, by its code, and how they would work. */
  near?: { code: string; wish: string };
  /** The words of the wish, where a sentence says it in so many words among others that are not searched. */
  wish?: string;
  /** The trade that is asked for is said by its name in a sentence. */
  named?: true;
};

/** A trade that is over, where nothing but how one would work is wished for: its words, and those of the sentence. `may`: it is only said that one would change. */
export type Left = { does: string; wish: string; id: string | null; may?: boolean };

/** "pas l’usinage": the article tells that a thing is refused, and words do not keep it. */
const refusedArticle = /(?<=(?<!\p{L})(?:pas|plus|jamais) )l['’](?=\p{L})/giu;
/** `boulanger -> soudeur`. */
const arrow = /\s*(?:[-=]+>|→|➜|⇒)\s*/gu;
const financing = '/financements';
const contrived = new Set(
  (
    'ca existe encore comment marche droit droits quoi faire koi est collective inversee c employeur patron abondement demande dossier refus ' +
    'accord combien delai delais duree conditions condition'
  ).split(' '),
);

/** From so many words on, a sentence may say before what it asks for. */
const sentence = 4;

/** A question read: where a sentence says by its words which trade it asks for, that trade alone is searched. */
export function readQuestion(engine: Engine, typed: string): ReadQuestion {
  const { left, near, ...question } = readTyped(engine, typed);
  const goes = question.read.some(({ kind, path }) => kind === 'move' && path?.includes('vers=') === true);
  const wish = goes || tokenise(typed).length < sentence ? null : namedWish(engine, typed);
  // "quelles passerelles pour 12 caristes": they are whose other trades are asked for.
  const isTheirs = typeof wish?.id === 'string' && [left?.id, near?.code].includes(wish.id);
  if (wish?.others === true && typeof wish.id === 'string')
    return { ...question, rest: wish.words, refused: [], near: { code: wish.id, wish: '' } };
  if (wish !== null && !isTheirs) return { ...question, rest: wish.words, refused: [], named: true };
  return { ...question, ...(left && { left }), ...(near && { near }) };
}

/** Reads the needs of a question, unless it is the name of a thing, in an order where the longer wording wins: a move, a scheme, a branch, a situation. */
function readTyped(engine: Engine, typed: string): ReadQuestion {
  const text = wholeWords(engine, typed);
  const said = tokenise(
    text
      .replace(arrow, ' vers ')
      .replace(refusedArticle, 'la ')
      .replace(/^\s*d['’]/iu, 'de '),
  );
  const isOne = isThing(engine.things, text);
  const passages = isOne ? null : readPassages(engine, typed);
  if (passages !== null) return passages;
  const sure = isOne ? null : readSure(engine, inFull(engine, typed));
  if (sure !== null) return sure;
  const move = isOne && !said.includes('vers') ? null : takeMove(engine, said);
  if (move !== null) {
    const { from, search } = move;
    const left = { does: from.words, wish: '', id: from.id };
    const asked = { read: [toMove(move)], filters: [], rest: rankIn(search, from.words), refused: [] };
    return search === anyIndustry && from.id !== null ? { ...asked, left } : asked;
  }
  const away = isOne ? null : readLeft(engine, inFull(engine, typed));
  if (away !== null) return away;
  if (isOne) return { read: sectorsOf(engine, said), filters: [], rest: text, refused: [] };
  const branch = takeBranch(engine, text, said);
  const schemes = takeSchemes(engine, branch.rest);
  const { needs, rest: unread } = takeNeeds(schemes.rest);
  const { refused, rest: others } = takeRefused(unread);
  const { read: places, rest } = takePlaces(engine, others);
  const read: Read[] = [
    ...branch.read,
    ...schemes.read,
    ...needs.map((need) => ({ ...need, path: pathOfNeed(need, rest) })),
    ...places,
  ];
  const left = schemes.read.length > 0 ? rest.filter((word) => !contrived.has(word)) : rest;
  return {
    read: [...read, ...sectorsOf(engine, left)],
    filters: branch.filters,
    rest: read.length + refused.length === 0 ? text : left.join(' '),
    refused,
  };
}

/** "quelles passerelles pour 12 caristes": their trade is searched, and those that are near it come with it. */
function readPassages(engine: Engine, typed: string): ReadQuestion | null {
  const said = takePassages(engine, typed);
  if (said === null) return null;
  const { from, wish } = said;
  const { needs } = takeNeeds(tokenise(typed));
  const read = [
    toMove({ from, to: { words: '', id: null }, typed: fold(typed) }),
    ...needs.map((need) => ({ ...need, path: pathOfNeed(need, []) })),
  ];
  return { read, filters: [], rest: from.words, refused: [], near: { code: from.id, wish } };
}

/** A text with the words that people cut short in full, its punctuation kept: "prof qui démissionne, la soudure". */
const inFull = ({ short }: Engine, typed: string): string =>
  typed.replace(/\p{L}{3,}/gu, (word) => short.get(fold(word)) ?? word);

/**
 * A trade that one leaves, why, and what is wished: the wish is read as a question of its own, what one leaves is refused where any work is wished
 * for. Null where the wish says but how one would work, "un poste moins physique".
 */
function readLeft(engine: Engine, typed: string): ReadQuestion | null {
  const held = diplomaHeld(engine, typed);
  if (held !== null) {
    const there = `${held.does} industrie`;
    if (isThing(engine.things, there)) return readQuestion(engine, there);
    return { read: [], filters: [], rest: held.does, refused: [], left: { ...held, id: null } };
  }
  const move = takeLeft(engine, typed);
  if (move === null) return readTold(engine, typed);
  const { does, reason, wish, over } = move.left;
  const asked = readQuestion(engine, wish);
  const idle = isWideWish(wish) || !isTelling(asked.rest);
  if (idle && !over) return readTold(engine, typed);
  if (keepsTrade(move.from.id, reason, wish)) return readKept(engine, does, typed);
  const { needs } = takeNeeds(tokenise(reason));
  const told = needs.filter(({ value }) => asked.read.every((one) => one.value !== value));
  const read = [
    toMove(move),
    ...told.map((need) => ({ ...need, path: pathOfNeed(need, []) })),
    ...asked.read,
  ];
  return idle ? { ...asked, read, rest: does, left: { does, wish, id: move.from.id } } : { ...asked, read };
}

/** A wish said in so many words, whatever else is told: it is read as a question of its own. */
function readSure(engine: Engine, typed: string): ReadQuestion | null {
  const sure = takeSure(engine, typed);
  if (sure === null) return null;
  const { wish, from, to, told } = sure;
  const asked = readQuestion(engine, wish);
  const needs = told.filter(({ value }) => asked.read.every((one) => one.value !== value));
  const read = [
    ...(from?.id ? [toMove({ from, to, typed: fold(typed) })] : []),
    ...needs.map((need) => ({ ...need, path: pathOfNeed(need, []) })),
    ...asked.read.filter(({ kind }) => kind !== 'move'),
  ];
  return { ...asked, read, wish };
}

/** A trade told anywhere in a sentence before or after why one leaves it: what is wished is read as a question of its own. */
function readTold(engine: Engine, typed: string): ReadQuestion | null {
  const told = takeTold(engine, typed);
  // A wish that is all of the sentence would be read for ever.
  if (told === null || told.wish.length >= typed.trim().length) return null;
  const asked = readQuestion(engine, told.wish);
  const isFound =
    told.wish !== '' &&
    isTelling(asked.rest) &&
    (findByText(engine, asked.rest).candidates.length > 0 || findByEnglish(engine, asked.rest) !== null);
  const { from, over, may = false } = told;
  if (!isFound && !over) return null;
  if (!isFound && keepsTrade(from?.id ?? null, told.reason ?? '', told.wish))
    return readKept(engine, from?.words ?? '', typed);
  const needs = told.needs.map((need) => ({ ...need, path: pathOfNeed(need, []) }));
  const to = { words: isFound ? told.wish : '', id: null };
  const read = [
    ...(!from?.id ? [] : [toMove({ from, to, typed: fold(typed) })]),
    ...needs,
    ...asked.read.filter(({ kind, value }) => kind !== 'move' && needs.every((one) => one.value !== value)),
  ];
  if (isFound) return { ...asked, read };
  const does = from?.words ?? '';
  return {
    read,
    filters: [],
    rest: does,
    refused: [],
    left: { does, wish: told.wish, id: from?.id ?? null, may },
  };
}

/** One's own trade, as one would exercise it. */
function readKept(engine: Engine, does: string, typed: string): ReadQuestion {
  const { needs } = takeNeeds(tokenise(typed));
  const read = needs.map((need) => ({ ...need, path: pathOfNeed(need, []) }));
  return { read, filters: [], rest: wholeWords(engine, does), refused: [] };
}

function toMove({ from, to, typed }: { from: MoveEnd; to: MoveEnd; typed: string }): Read {
  const ends = [from.id === null ? [] : [`de=${from.id}`], to.id === null ? [] : [`vers=${to.id}`]].flat();
  return {
    kind: 'move',
    value: `${from.words}>${to.words}`,
    typed,
    path: `/mobilite${ends.length === 0 ? '' : `?${ends.join('&')}`}`,
  };
}

/** What only job offers and an employer tell: no page of ours answers it. */
const ofOffers = new Set(['proximite', 'permis', 'cdi', 'interim', 'temps-partiel', 'teletravail']);
/** "ça paye mieux", "un métier qui paye" are of the pay of a trade, not of that during a course. */
const betterPay =
  /(?:mieux|bien|plus|davantage|better|more|well)(?= |$)|^(?:qui|ou (?:ca|on)) (?:paye|paie|payent|paient)|^that pays/u;

function pathOfNeed({ value, typed }: Pick<Read, 'value' | 'typed'>, rest: readonly string[]): string | null {
  if (ofOffers.has(value) || (value === 'salaire' && betterPay.test(typed))) return null;
  if (value === 'cout' || value === 'prise-en-charge' || value === 'salaire') return financing;
  if (value === 'alternance')
    return `/recherche?q=${encodeURIComponent(rest.join(' '))}&voir=parcours&voie=apprentissage&voie=professionnalisation`;
  return value === 'changer-de-metier' ? '/mobilite' : '/profil';
}

function takeSchemes({ schemes }: Engine, words: readonly string[]): { read: Read[]; rest: string[] } {
  const read: Read[] = [];
  let left = ` ${words.join(' ')} `;
  for (const { id, wording } of schemes) {
    if (!left.includes(` ${wording} `) || read.some(({ value }) => value === id)) continue;
    read.push({ kind: 'scheme', value: id, typed: wording, path: `${financing}#${id}` });
    left = left.replace(` ${wording} `, ' ');
  }
  const named = new Set(
    schemes
      .filter(({ id }) => read.some(({ value }) => value === id))
      .flatMap(({ wording }) => wording.split(' ')),
  );
  return { read, rest: left.split(' ').filter((word) => word !== '' && !named.has(word)) };
}
