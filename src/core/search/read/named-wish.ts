import { fold } from '../../text/fold.ts';
import { heads, isRank, saysWho } from '../../text/ranks.ts';
import { singular } from '../../text/singular.ts';
import { isPoliteWord, isStopWord } from '../../text/stop-words.ts';
import { terms } from '../../text/terms.ts';
import { tokenise } from '../../text/tokenise.ts';
import { findByText } from '../answer/candidates.ts';
import type { Engine } from '../engine.ts';
import { isAnyWho, wholly } from './english.ts';
import { isAnyVerb, namedBy } from './move.ts';
import { takeNeeds } from './needs.ts';
import { takePlaces } from './places.ts';
import { wholeWords } from './whole-words.ts';
import { bareLead, refusesWish, wishLeads, type WishLead } from './wish-leads.ts';

/** A wish that a sentence leads to: its words, and the trade or the industry that they name. */
type NamedWish = { words: string; id: string | null; others?: boolean };

const ofPlace = 'a au aux en sur dans'.split(' ');
/** What ends a name: what follows says why, how or for whom, or where. */
const ends = new Set([
  ...ofPlace,
  ...'pour qui que car mais et ou ni alors afin parce svp stp merci avec sans chez avant apres depuis as in near with without for at and or but because please who that which will are is par selon then how what dont plutot vers partent quittent vont retire'.split(
    ' ',
  ),
]);
/** Behind these, more may be said of the work. */
const opensMore = new Set([...ofPlace, 'in', 'chez', 'de', 'du', 'd', 'des']);
/** Words around a trade in what advisers, employers and those who seek ask; they say no work. */
const around = new Set(
  (
    'accompagnement accompagner certifier certificateur bloc blocs competences duree passerelle passerelles suite parcours eligible eligibilite exemple interne titre titres pro cqp cqpm vae court courte niveau ' +
    'is it possible there any training course courses evening classes certificate france near take long does how quickly cette annee debutant place places qualifie qualifies public'
  ).split(' '),
);
const mostOfTrade = 5;
const mostOfGesture = 8;
/** How well English words must name a trade behind the surest leads. */
const wellNamed = 0.7;

/** A text in clauses, folded, a bar before each. */
const clausesOf = (typed: string): string =>
  `|${fold(typed)
    .replace(/\s*(?:[-=]*>|→|➜|⇒)\s*/gu, ' vers un poste de ')
    .replace(/\s*:\s+/gu, ' : ')
    .replace(/\s[-–—]\s|[,;.!?()«»"“”\n]+/gu, '|')
    .replace(/[^a-z0-9|:+]+/gu, ' ')
    .replace(/ ?\| ?/gu, '|')
    .trim()}|`;

/** The longest first words that name a trade wholly, or an industry; null where none do. */
function nameIn(engine: Engine, words: readonly string[], { of, is }: WishLead): NamedWish | null {
  const end = words.findIndex((word) => ends.has(word) && !ofPlace.includes(word));
  const most = Math.min(end < 0 ? words.length : end, mostOfTrade);
  for (let length = most; length > 0; length -= 1) {
    const [head = '', last = ''] = [words[0], words[length - 1]];
    if (last.length < 3 || isStopWord(last) || isPoliteWord(last) || isStopWord(head)) continue;
    if (length === 1 && (heads.has(singular(head)) || isAnyWho(singular(head)))) return null;
    const name = words.slice(0, length).join(' ');
    const industry = of === 'sector' ? sectorIn(engine, name) : null;
    if (industry !== null) return { words: industry, id: null };
    const english = of === 'sector' ? null : englishIn(engine, name, is === 'weak' ? wholly : wellNamed);
    if (english !== null) return { words: name, id: english };
    const { id } = namedBy(engine, tokenise(wholeWords(engine, name)).join(' '));
    if (id === null || of === 'sector' || id.startsWith('secteur:') || head.startsWith('industri')) continue;
    if (is !== 'weak' || isWho(engine, id, name)) return { words: name, id };
  }
  return null;
}

/** The trade that words in English name: behind the surest leads, well is enough. */
function englishIn({ english, words: known }: Engine, name: string, least: number): string | null {
  if (english === null || name.split(' ').some((word) => !english.knows(word))) return null;
  const [best] = english.trades(name);
  return best !== undefined && best.fit >= least && !known.has(name) ? best.code : null;
}

/** The words that find an industry: its own, or its name in French. */
function sectorIn({ english, model, sectorWords }: Engine, name: string): string | null {
  if (/^food(?: (?:industry|processing|manufacturing))?$/u.test(name)) return 'agroalimentaire';
  const stems = name.split(' ').map(singular).join(' ');
  if (sectorWords.some((one) => one.stems === stems)) return name;
  const said = english?.sectorOf(name) ?? null;
  return said === null ? null : (model.sectors.find(({ id }) => id === said)?.label ?? null);
}

/** Whether words are who does something, and not a word of a trade's name: "public", "chien". */
function isWho({ cards, numbers, index }: Engine, id: string, name: string): boolean {
  const record = numbers.get(id) ?? -1;
  const head = singular(name.split(' ')[0] ?? '');
  if (heads.has(head) || isRank(head) || tokenise(cards[record]?.title ?? '')[0] === head) return true;
  const [first = '', ...others] = terms(name);
  const isLabel = index
    .labelsHolding(first, record)
    .some(
      (label) =>
        index.size(label) === 1 + others.length &&
        others.every((one) => index.labelsHolding(one, record).includes(label)),
    );
  return isLabel || (others.length > 0 && saysWho(head));
}

/** Whether more of the work is said behind a name: "soudeur dans le nucléaire". */
function moreIn(engine: Engine, words: readonly string[]): boolean {
  const { rest } = takePlaces(engine, takeNeeds([...words]).rest);
  const [next = ''] = rest;
  if (ends.has(next) && !opensMore.has(next)) return false;
  return rest.some((word) => word.length > 2 && says(word) && !around.has(word) && !ends.has(word));
}

const says = (word: string): boolean => !isStopWord(word) && !isPoliteWord(word);

/** What one would learn to do, where its words find something. */
function gestureIn(engine: Engine, words: readonly string[]): NamedWish | null {
  const [verb = ''] = words;
  if (!/^[a-z]{3,}(?:er|ir|re)$/u.test(verb) || isAnyVerb(verb)) return null;
  if (words.length < 2 || words.length > mostOfGesture) return null;
  const said = words.join(' ');
  const { candidates, loose } = findByText(engine, said);
  return candidates.length > 0 && !loose ? { words: said, id: null } : null;
}

/**
 * The trade that a long sentence asks for, told by the words before it: "que proposer à un soudeur qui veut devenir frigoriste", "métier
 * visé : câbleur", "mes caristes doivent apprendre à souder". Null where no such words are said, where what follows names nothing, or says
 * more of it.
 */
export function namedWish(engine: Engine, typed: string): NamedWish | null {
  const text = clausesOf(typed);
  for (const lead of wishLeads) {
    const { pattern, of, is } = lead;
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(0, match.index).replace(/\|/gu, ' ').trim();
      if (is !== 'hiring' && refusesWish.test(before)) continue;
      const words = bareLead(match.groups?.rest ?? '').split(' ');
      const wish = of === 'gesture' ? gestureIn(engine, words) : nameIn(engine, words, lead);
      if (wish === null || wish.words.length >= fold(typed).trim().length) continue;
      if (of === 'others') return { ...wish, others: true };
      if (of === 'trade' && moreIn(engine, words.slice(wish.words.split(' ').length))) continue;
      return wish;
    }
  }
  return null;
}
