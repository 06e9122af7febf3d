import { isPoliteWord } from '../../text/stop-words.ts';
import { heads, isCommonWho, isRank, saysWho } from '../../text/ranks.ts';
import { singular } from '../../text/singular.ts';
import { stem } from '../../text/stem.ts';
import { words } from '../../text/terms.ts';
import type { Engine } from '../engine.ts';
import type { Show } from '../query.ts';
import type { Card, Read } from '../results.ts';
import type { Candidate } from './candidates.ts';

/** Under this share of the first record's score, one of another field only has a word in common with what was asked. */
const otherField = 0.6;
/** The same for one that says no word that the first does not say, and fewer of them. */
const saysLess = 0.85;

/** With so many words asked or more, a first record that says less than half of them was guessed: few are shown, and none far under it. */
const manyAsked = 4;
const fewShown = 3;
const nearFirst = 0.55;
type Fields = {
  candidates: Candidate[];
  /** What was asked is understood in part only. */
  guessed: boolean;
};

/**
 * What was found, without the records of another field than the first one's that are far under it, or say less of what was asked.
 * Where the first itself says half of the words or less, no field is sure; where it says less of many words, only the next few stay.
 */
export function withoutOtherFields(
  { cards }: Engine,
  asked: readonly string[],
  read: readonly Read[],
  found: readonly Candidate[],
  show: Show = 'all',
): Fields {
  const ordered = [...found].sort((one, other) => other.score - one.score || one.record - other.record);
  const [first] = ordered;
  const card = cards[first?.record ?? -1];
  if (
    first === undefined ||
    card === undefined ||
    !asked.some((word) => tellsField(word) && !isPoliteWord(word))
  )
    return { candidates: [...found], guessed: false };
  const said = saidBy(first);
  const telling = asked.filter((word) => !isPoliteWord(word) && !isHead(word)).length;
  const field = fieldOf(card);
  const isNamedElse = namedElse(asked, read, card);
  const isOther = ({ record }: Candidate): boolean => {
    const other = cards[record];
    return other !== undefined && (isNamedElse(other) || !sharesField(field, fieldOf(other)));
  };
  if (telling > 1 && said.size * 2 <= telling) {
    if (telling < manyAsked || said.size * 2 === telling)
      return [...said].some(namesOne)
        ? { candidates: [...found], guessed: false }
        : { candidates: firstFew(cards, ordered, show), guessed: true };
    const near = ordered.filter((one) => {
      const other = cards[one.record];
      if (one !== first && other !== undefined && isNamedElse(other)) return false;
      return one.score >= first.score * nearFirst || !isOther(one);
    });
    return { candidates: firstFew(cards, near, show), guessed: true };
  }
  const saysNothingElse = (one: Candidate): boolean => {
    const own = saidBy(one);
    return own.size < said.size && [...own].every((word) => said.has(word));
  };
  const isStray = (one: Candidate): boolean => {
    if (one.score >= first.score * saysLess || !isOther(one)) return false;
    const other = cards[one.record];
    return (
      one.score < first.score * otherField || (other && isNamedElse(other)) === true || saysNothingElse(one)
    );
  };
  return { candidates: found.filter((one) => !isStray(one)), guessed: false };
}

/**
 * Whether a pathway's title begins with the name of who does something, and says neither a word asked nor one of the first's title,
 * nor is of a sector that was said: "Boulanger" leads to the line of a bakery, and is not meant by who sorts vegetables.
 */
function namedElse(asked: readonly string[], read: readonly Read[], first: Card): (other: Card) => boolean {
  const meant = new Set([...asked, ...words(first.title)].map(stem));
  const sectors = new Set(read.filter(({ kind }) => kind === 'sector').map(({ value }) => value));
  return (other) => {
    const own = words(other.title);
    if (other.kind !== 'pathway' || other.sectors.some((sector) => sectors.has(sector))) return false;
    const head = own[own[0] === 'cqp' ? 1 : 0] ?? '';
    return namesOne(head) && !own.some((word) => !heads.has(word) && meant.has(stem(word)));
  };
}

/** `soudeur`: who is meant, whatever is said beside it. */
const namesOne = (word: string): boolean => saysWho(word) && !heads.has(word) && !isCommonWho(word);

/** The first few of the kind asked that are in force, with those before them, which are set apart or not shown. */
function firstFew(cards: readonly Card[], ordered: readonly Candidate[], show: Show): Candidate[] {
  const shown = ordered.filter(({ record }) => isShown(cards[record], show));
  const last = shown[fewShown - 1];
  return last === undefined ? [...ordered] : ordered.slice(0, ordered.indexOf(last) + 1);
}

function isShown(card: Card | undefined, show: Show): boolean {
  if (card?.kind === 'occupation') return show !== 'pathway';
  return card?.kind === 'pathway' && card.status === 'active' && show !== 'occupation';
}

/** The words asked that a record says. */
const saidBy = (one: Candidate): ReadonlySet<string> =>
  new Set(
    one
      .explain()
      .matched.flatMap(({ typed }) => words(typed))
      .filter((word) => !isPoliteWord(word) && !isHead(word)),
  );

/** What tells the field of a record: great domains of ROME, sectors, families, words of its title. */
type Field = { domains: readonly string[]; told: readonly ReadonlySet<string>[] };

/** Domains of ROME of one industry each: who makes glass does not make cloth. The others of H are of several: metal, quality, methods, packaging. */
const ofOneIndustry = /^H(?:2[1-46-8]|3[124])/u;

/** Whether a trade is of the domain of the first one: from one of every industry, none of a single one is. */
function isSameDomain(first: string, other: string): boolean {
  const length = ofOneIndustry.test(other) ? 3 : 1;
  return first.slice(0, length) === other.slice(0, length);
}

/** Families of gestures that are made in every industry: to share one is no more than to work in a factory. */
const broad = new Set(['conduite-equipements', 'decoupe-transformation', 'fabrication-assemblage']);

/** Words of the titles of every industry. */
const anyTitle = new Set(
  'atelier conduite equipe fabrication industrie industriel industrielle machine machines metiers production service techniques'.split(
    ' ',
  ),
);
const isHead = (word: string): boolean => heads.has(word) || heads.has(singular(word));
const tellsField = (word: string): boolean =>
  word.length > 2 && !isHead(word) && !isRank(word) && !isCommonWho(word) && !anyTitle.has(word);

function fieldOf(card: Card): Field {
  const told = words(card.title).filter(tellsField);
  const own = card.kind === 'superseded' ? null : card;
  const codes = card.kind === 'occupation' ? [card.id] : card.kind === 'pathway' ? card.occupations : [];
  return {
    domains: codes,
    told: [
      new Set(own?.sectors),
      new Set(own?.families.filter((one) => !broad.has(one))),
      new Set(told.map(stem)),
    ],
  };
}

const sharesField = (one: Field, other: Field): boolean =>
  one.domains.some((domain) => other.domains.some((each) => isSameDomain(domain, each))) ||
  one.told.some((own, place) => [...own].some((each) => other.told[place]?.has(each) === true));
