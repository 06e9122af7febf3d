import { fold } from '../../text/fold.ts';
import { heads, saysWho } from '../../text/ranks.ts';
import { stem } from '../../text/stem.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Engine } from '../engine.ts';
import type { Card, OccupationCard, Read } from '../results.ts';
import type { Candidate } from './candidates.ts';
import { tellingWords } from './telling.ts';

/** What health, or a licence lost, forbids: the contexts of ROME that a trade must be free of. */
const forbidden: Readonly<Record<string, readonly string[]>> = {
  'mal-de-dos': ['mal-de-dos', 'port-de-charges'],
  'port-de-charges': ['port-de-charges', 'mal-de-dos'],
  'station-debout': ['station-debout', 'port-de-charges'],
  'travail-en-hauteur': ['travail-en-hauteur'],
  allergie: ['allergie'],
  bruit: ['bruit'],
  'contact-public': ['contact-public'],
  sante: ['port-de-charges', 'mal-de-dos', 'station-debout'],
};
/** Of health, what does not hang on effort: sight alone. */
const withoutEffort = /(?:daltonien|vue|vision|yeux|voi[st])/u;
const sight = /(?:vue|vision|yeux|voi[st])/u;

/** Words of who must leave a trade, not of who asks for it in spite of all. */
const leaves =
  /(?<![a-z])(?:j?peu[xt]? (?:plus|pas)|plus (?:le )?droit|autres? (?:boulot|metier|poste|travail|chose)|other jobs?|chang(?:er|e)|reconver\w*|licencie\w*|(?:genoux?|dos|epaules?|bras|poignets?|mains|hanches?|yeux) (?:foutue?s?|fichue?s?|morte?s?|hs|usee?s?|casse(?:e|s|es)?|fini|opere(?:e|s|es)?)|en (?:vrac|compote|miettes)|(?:koi|quoi|que) faire|fais quoi|inapt\w*|reclass\w*|sans (?:lever|porter|port)|perdu mon permis|enceinte|vertige|poumons|en moins|amput|aveugle|borgne|entends? (?:plus|mal)|plus d oreilles|(?:suit|suivent|tient|tiennent) plus|tremble|(?:vue|yeux) .*(?:baiss|fatigu)|voi[st] (?:plus|mal|moins)|propose|\d+ ans|allergic|hurts?|aching|sore|pain in|(?:some|any) ?thing else)(?![a-z])/u;

/** Whether words say that one must leave a trade, or asks what else to do. */
export const saysLeaving = (text: string): boolean => leaves.test(fold(text));

const lostLicence = /(?:perdu|perte|retir|retrait|suspen|annul|condui|roule)/u;
const driving = 'N41';

/** Domains of ROME where the work of each great domain is prepared, checked or followed, the nearest first. */
const lighterDomains: Readonly<Record<string, readonly string[]>> = {
  A: ['H15', 'A13'],
  F: ['F11', 'H15', 'N13', 'H26'],
  I: ['I13'],
  N: ['N42', 'N13', 'N11'],
};
/** Who moves goods does so for every industry, and may go to the work of any of them that one does seated, or that weighs little. */
const ofGoods = 'N1';
const lightWork = ['H26', 'H33', 'H15'];
const elsewhere = ['H15', 'H14', 'H33', 'H21', 'H26', 'N13', 'N11'];

/** Heads of the titles that one comes to from the workshop: neither expert, nor auditor, nor who is in charge of rules. */
const openHeads =
  /^(?:technicien|operateur|agent|controleur|gestionnaire|approvisionneur|magasinier|cariste|metreur|dessinateur|mecanicien|electricien|conducteur|assistant|assembleur|monteur|cableur)/u;

/** Lighter trades come before the one to leave. */
const mostLighter = 5;
/** So many of each domain come before the others of it. */
const ofDomain = 2;

/**
 * Where who asks must leave the trade that was found, for health or for a lost licence: first trades of its field that ROME says
 * free of what is forbidden, then what was found.
 */
export function lighterFirst(
  engine: Engine,
  text: string,
  read: readonly Read[],
  found: Candidate[],
): Candidate[] {
  const limits = limitsOf(read);
  // A trade that is wished for is not the one to leave.
  const isWished = read.some(({ kind, value }) => kind === 'move' && !value.endsWith('>'));
  if (limits === null || isWished) return found;
  const { cards } = engine;
  const isTrade = ({ record }: Candidate) => cards[record]?.kind === 'occupation';
  const trades = found.filter(isTrade);
  const left = trades.reduce<Candidate | null>(
    (top, one) => (top && top.score >= one.score ? top : one),
    null,
  );
  if (left === null) return found;
  const isLeft = limits.allergy && isWho(text, cards[left.record]);
  const isAsking =
    limits.driving || saysLeaving(text) || read.some(({ value }) => value === 'station-assise');
  if (!isLeft && !isAsking) return found;
  const isForbidden = barredBy(engine, limits);
  const isBarred = (record: number) => isForbidden(record) || (limits.allergy && record === left.record);
  if (!isBarred(left.record)) return found.filter((one) => !isTrade(one) || !isBarred(one.record));
  const lighter = lighterThan(engine, cards[left.record], isBarred);
  if (lighter.length === 0) return found;
  return [...before(lighter, found), ...found.filter(({ record }) => !lighter.includes(record))];
}

/** Work that one may come to from any trade, the first to show where none was said. */
const openToAll = ['H33', 'H26', 'H15', 'N42', 'H14'];
/** The same for who flees noise: lines of packing are loud, even where ROME does not say so. */
const quiet = ['H15', 'H26', 'N42', 'H14'];

/** Where a limit is all that was said ("j'ai perdu mon permis"): trades of any industry that are free of what is forbidden. */
export function lighterOfAny(engine: Engine, read: readonly Read[]): Candidate[] {
  const limits = limitsOf(read);
  const domains = read.some(({ value }) => value === 'bruit') ? quiet : openToAll;
  return limits === null ? [] : before(freeOf(engine, domains, barredBy(engine, limits)), []);
}

/** Records in their order, before what was found. */
export function before(records: readonly number[], found: readonly Candidate[]): Candidate[] {
  const top = Math.max(1, ...found.map(({ score }) => score));
  return records.map((record, place) => ({
    record,
    score: Math.round(top * (2 - place / (2 * mostLighter)) * 1000) / 1000,
    explain: () => ({ matched: [], alsoKnownAs: null }),
  }));
}

/** Trades free of what health forbids to who leaves one: those of its field first, then those open to all; empty where nothing is forbidden. */
export function lighterInstead(engine: Engine, read: readonly Read[], left: Card | undefined): number[] {
  const limits = limitsOf(read);
  if (limits === null) return [];
  const isBarred = barredBy(engine, limits);
  const isOther = (record: number) => engine.cards[record] !== left && !isBarred(record);
  const near = lighterThan(engine, left, isBarred);
  return [...new Set([...near, ...freeOf(engine, openToAll, isBarred)])].filter(isOther);
}

/** The records that nothing said of health forbids. */
export function withoutBarred(engine: Engine, read: readonly Read[], records: readonly number[]): number[] {
  const limits = limitsOf(read);
  const isBarred = limits === null ? () => false : barredBy(engine, limits);
  return records.filter((record) => !isBarred(record));
}

type Limits = { settings: readonly string[]; driving: boolean; allergy: boolean };

/** "boulanger allergique à la farine": who says their trade beside what they may no longer touch must leave it. */
function isWho(text: string, card: Card | undefined): boolean {
  const head = stem(headOf(card));
  return tokenise(text).some((word) => saysWho(word) && !heads.has(word) && stem(word) === head);
}

function limitsOf(read: readonly Read[]): Limits | null {
  const settings = read.flatMap(({ kind, value, typed }) =>
    kind !== 'situation'
      ? []
      : withoutEffort.test(typed)
        ? [sight.test(typed) ? 'dexterite' : []].flat()
        : (forbidden[value] ?? []),
  );
  const drives = read.some(({ value, typed }) => value === 'sans-permis' && lostLicence.test(typed));
  const allergy = read.some(({ value }) => value === 'allergie');
  return settings.length === 0 && !drives ? null : { settings, driving: drives, allergy };
}

/** Whether ROME says that a trade has what is forbidden. */
function barredBy({ settings, cards }: Engine, limits: Limits): (record: number) => boolean {
  const sets = limits.settings.flatMap((id) => settings.get(id) ?? []);
  return (record) =>
    sets.some((records) => records.has(record)) ||
    (limits.driving && cards[record]?.id.startsWith(driving) === true);
}

function lighterThan(
  engine: Engine,
  left: Card | undefined,
  isBarred: (record: number) => boolean,
): number[] {
  if (left?.kind !== 'occupation') return [];
  const own = lighterDomains[left.id.charAt(0)] ?? elsewhere;
  if (left.sectors.length === 0 && left.id.startsWith(ofGoods))
    return freeOf(engine, [...own, ...lightWork], isBarred);
  const isOf = (card: OccupationCard): boolean => card.sectors.some((one) => left.sectors.includes(one));
  return freeOf(engine, own, isBarred, (card) => {
    if (card === left) return 0;
    return card.sectors.length === 0 ? 2 : isOf(card) ? 3 : 0;
  });
}

/** The trades of some domains that one may come to and that are not barred, two of a domain first; `nearness`: 0 leaves a trade out. */
function freeOf(
  { cards, ranges }: Engine,
  domains: readonly string[],
  isBarred: (record: number) => boolean,
  nearness: (card: OccupationCard) => number = () => 2,
): number[] {
  const nearOf = (card: Card): number => {
    if (card.kind !== 'occupation') return 0;
    const place = domains.findIndex((domain) => card.id.startsWith(domain));
    if (place < 0 || !openHeads.test(headOf(card))) return 0;
    const own = nearness(card);
    return own === 0 ? 0 : own - (isRemote(card) ? 1 : 0) - place / 10;
  };
  return cards
    .slice(ranges.occupations, ranges.superseded)
    .map((card, place) => ({ card, record: ranges.occupations + place, near: nearOf(card) }))
    .filter(({ near, record }) => near > 0 && !isBarred(record))
    .sort((one, other) => other.near - one.near || pathwaysOf(other.card) - pathwaysOf(one.card))
    .reduce<{ card: Card; record: number }[]>(
      (kept, one) => (kept.some(({ card }) => isAlike(card, one.card)) ? kept : [...kept, one]),
      [],
    )
    .map((one, _, all) => ({
      ...one,
      turn: Math.floor(all.filter((other) => isBefore(all, other, one)).length / ofDomain),
    }))
    .sort((one, other) => one.turn - other.turn)
    .slice(0, mostLighter)
    .map(({ record }) => record);
}

type Place = { card: Card };

/** Whether one comes earlier, of the same domain. */
const isBefore = (all: readonly Place[], one: Place, other: Place): boolean =>
  all.indexOf(one) < all.indexOf(other) && one.card.id.slice(0, 3) === other.card.id.slice(0, 3);

/** Whether two titles say nearly the same: one of them is enough to show what else there is. */
function isAlike(one: Card, other: Card): boolean {
  const [own, others] = [one, other].map(({ title }) => new Set(tellingWords(title).map(stem)));
  return own !== undefined && others !== undefined && [...own].filter((word) => others.has(word)).length >= 2;
}

/** The trade of a technician or a driver to which no pathway leads: after the others. */
const isRemote = (card: Card): boolean =>
  pathwaysOf(card) === 0 && /^(?:technicien|conducteur)$/u.test(headOf(card));

const pathwaysOf = (card: Card): number => (card.kind === 'occupation' ? card.pathways : 0);

const headOf = (card: Card | undefined): string => tokenise(card?.title ?? '')[0] ?? '';
