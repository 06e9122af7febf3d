import { isCommonWho, saysWho } from '../../text/ranks.ts';
import { singular } from '../../text/singular.ts';
import { stem } from '../../text/stem.ts';
import { words } from '../../text/terms.ts';
import type { Engine } from '../engine.ts';
import type { WorkshopSaid, WorkshopWords } from '../read/workshop.ts';
import { heldByStem, saysAsTyped } from './by-stem.ts';
import type { Candidate, TextMatches } from './candidates.ts';
import { isFarTrade, isOutsideTrade } from './industry.ts';
import { tradeAndPathways } from './leading.ts';
import { nearness, tellsTrade } from './near-pathway.ts';
import { isNamed, tellingWords } from './telling.ts';
import { isFar, saidOf, tradesOfWorkshop, type NamedTrade } from './workshop-trades.ts';

/** `named`: whether a name of one of the first says what was asked. */
type Answered = TextMatches & { named: boolean };

/** A pathway that leads to a trade, beside the trade. */
const pathwayShare = 0.7;
/** What is left of it where no pathway of the trade says it. */
const unsaid = 0.45;
/** Under this share of the best of the workshop, what the index alone found only has a word in common with what was asked. */
const straying = 0.3;

/** What the index found, put after or in the place of what the words of the workshop say, where it names nothing well. */
export function withWorkshop(engine: Engine, text: string, found: TextMatches): Answered {
  if (found.thing === true) return { ...found, named: true };
  const isSaid = isNamed(engine, text, found);
  const { workshop } = engine;
  const telling = tellingWords(text);
  if (workshop === null) return { ...found, named: isSaid && heldByStem(engine, telling).length === 0 };
  const said = saidIn(engine, workshop, text);
  if (saysAsTyped(engine, telling, said, found.candidates))
    return { ...fromWorkshop(engine, said, text, { ...found, candidates: [] }), named: false };
  return isSaid ? { ...found, named: true } : { ...fromWorkshop(engine, said, text, found), named: false };
}

/** The wordings of the workshop in a text. */
function saidIn(engine: Engine, workshop: WorkshopWords, text: string): WorkshopSaid[] {
  const known = (word: string) => engine.words.has(word) || engine.french.has(word);
  return workshop.in(text, known).flatMap((one) => ofItsSector(engine, one));
}

function fromWorkshop(
  engine: Engine,
  said: readonly WorkshopSaid[],
  text: string,
  found: TextMatches,
): TextMatches {
  const named = tradesOfWorkshop(engine, text, said);
  if (named.length === 0) return found;
  const told = new Set(said.flatMap((one) => one.words));
  const telling = tellingWords(text);
  const share = shareOf(engine, found, named[0], telling);
  if (share === 0) return found;
  const own = candidatesOf(engine, named, share * Math.max(1, highest(found.candidates)), telling);
  const kept =
    share < counts.beside
      ? found.candidates
      : found.candidates.filter(({ record }) => !isOutsideTrade(engine.cards[record]));
  return {
    ...found,
    candidates: together(kept, own, share > 1 && found.loose),
    unknown: found.unknown.filter((word) => !told.has(word)),
    groups: found.groups.filter(({ typed }) => !told.has(typed)),
    loose: found.loose && share <= 1,
  };
}

/** A word of the work of a sector that is no name of a trade says what is made: of its trades, those of the sector are meant ("betterave"). */
function ofItsSector({ sectorWords, cards, numbers }: Engine, one: WorkshopSaid): WorkshopSaid[] {
  const word = one.words.length === 1 ? singular(one.words[0] ?? '') : '';
  const sectors = sectorWords.filter(({ stems }) => stems === word).map(({ id }) => id);
  if (sectors.length === 0) return [one];
  const codes = one.codes.filter((code) => {
    const card = cards[numbers.get(code) ?? -1];
    return card?.kind === 'occupation' && card.sectors.some((id) => sectors.includes(id));
  });
  return codes.length === 0 ? [] : [{ ...one, codes }];
}

const isTrade = ({ cards }: Engine, record: number): boolean => cards[record]?.kind === 'occupation';

/** What the best trade of the workshop counts beside the best record of the index: first, or after it. */
const counts = { first: 1.3, beside: 0.9, after: 0.6 };

function shareOf(
  engine: Engine,
  found: TextMatches,
  named: NamedTrade | undefined,
  telling: readonly string[],
): number {
  const covered = saidOf(engine, named, telling);
  const index = namedBy(engine, found.candidates, telling);
  if (found.candidates.length === 0) return counts.first;
  if (index.curated >= covered) return covered === telling.length ? counts.after : 0;
  if (isFar(engine, named) && index.trade) return counts.after;
  const isMore = covered > index.words || (found.loose && covered === telling.length);
  if (isMore) return counts.first;
  const isPlace = saysAll(found, telling) || whoNamed(engine, found.candidates, telling, named);
  return covered === index.words && covered * 2 >= telling.length && !isPlace ? counts.beside : counts.after;
}

/** Whether the first record has all the words that tell a trade, wherever: what the workshop says of some of them comes after. */
function saysAll({ candidates, loose }: TextMatches, telling: readonly string[]): boolean {
  const [first] = [...candidates].sort((one, other) => other.score - one.score);
  const said = new Set(first?.explain().matched.flatMap(({ typed }) => words(typed)));
  return !loose && telling.length > 1 && telling.every((word) => said.has(word));
}

/** `électricien laiterie`: the title of the first record says who does it, and the words of the workshop only where. */
function whoNamed(
  { index }: Engine,
  candidates: readonly Candidate[],
  telling: readonly string[],
  named: NamedTrade | undefined,
): boolean {
  const first = [...candidates].sort((one, other) => other.score - one.score)[0]?.record;
  if (first === undefined) return false;
  const said = new Set(named?.said.flatMap((one) => one.words));
  return telling.some(
    (word) =>
      saysWho(word) &&
      !isCommonWho(word) &&
      !said.has(word) &&
      index.labelsHolding(stem(word), first).includes(index.title(first)),
  );
}

/** A record that both find counts for more; `alone`: what only the index found is left. */
function together(found: readonly Candidate[], own: readonly Candidate[], alone: boolean): Candidate[] {
  const others = new Map(found.map((one) => [one.record, one]));
  const both = own.map((one) => {
    const other = others.get(one.record);
    others.delete(one.record);
    if (other === undefined) return one;
    const [more, less] = one.score > other.score ? [one, other] : [other, one];
    return { ...more, score: Math.round((more.score + less.score * 0.5) * 1000) / 1000 };
  });
  const least = highest(both) * straying;
  const left = alone ? [] : [...others.values()].filter(({ score }) => score >= least);
  return [...both, ...left].sort((one, other) => one.record - other.record);
}

/** How many telling words one name of the best records of the index holds; `curated`: how many a wording of ours stands for. */
function namedBy(
  engine: Engine,
  candidates: readonly Candidate[],
  telling: readonly string[],
): { words: number; curated: number; trade: boolean } {
  const first = [...candidates].sort((one, other) => other.score - one.score).slice(0, 3);
  const held = first.map(({ record }) => mostHeld(engine, telling, record));
  const replaced = first[0]?.explain().matched.filter(({ through }) => through === 'synonym') ?? [];
  const ours = new Set(replaced.flatMap(({ typed }) => words(typed)));
  return {
    words: Math.max(0, ...held),
    trade: first.some(
      ({ record }, place) =>
        (held[place] ?? 0) > 0 && isTrade(engine, record) && !isFarTrade(engine.cards[record]),
    ),
    curated: telling.filter((word) => ours.has(word)).length,
  };
}

/** The most words that one name of a record holds. */
function mostHeld({ index }: Engine, telling: readonly string[], record: number): number {
  const held = new Map<number, number>();
  for (const word of telling)
    for (const label of index.labelsHolding(stem(word), record)) held.set(label, (held.get(label) ?? 0) + 1);
  return Math.max(0, ...held.values());
}

const highest = (candidates: readonly Candidate[]): number =>
  candidates.reduce((top, { score }) => Math.max(top, score), 0);

function candidatesOf(
  engine: Engine,
  named: readonly NamedTrade[],
  top: number,
  asked: readonly string[],
): Candidate[] {
  const codes = new Set(named.map(({ code }) => code));
  const best = named[0]?.points ?? 1;
  const scores = new Map<number, { score: number; said: WorkshopSaid[]; title: string }>();
  for (const { code, points, said } of named) {
    const found = tradeAndPathways(engine, code);
    if (found === null) continue;
    const title = engine.cards[found.trade]?.title ?? '';
    const own = (top * points) / best;
    const meant = new Set([...asked, ...tellingWords(title)].map(stem));
    const saying = found.pathways.filter((one) => tellsTrade(engine.cards[one], codes, meant));
    const raise = (record: number, score: number) => {
      if ((scores.get(record)?.score ?? 0) < score) scores.set(record, { score, said, title });
    };
    raise(found.trade, own);
    const share = saying.length > 0 ? pathwayShare : pathwayShare * unsaid;
    for (const record of saying.length > 0 ? saying : found.pathways)
      raise(record, own * share * nearness(engine, record, found.trade));
  }
  return [...scores].map(([record, { score, said, title }]) => ({
    record,
    score: Math.round(score * 1000) / 1000,
    explain: () => ({
      matched: said.map((one) => ({
        typed: one.words.join(' '),
        found: title,
        fields: ['names' as const],
        through: 'synonym' as const,
      })),
      alsoKnownAs: null,
    }),
  }));
}
