import { codesOf } from '../catalogue/number.ts';
import { withAskedWish } from '../text/asked-wish.ts';
import { withoutAsker } from '../text/asker.ts';
import { withoutFillers } from '../text/fillers.ts';
import { inOwnPerson } from '../text/for-other.ts';
import { withoutCareer } from '../text/hearsay.ts';
import { withoutIdioms } from '../text/idioms.ts';
import { words } from '../text/terms.ts';
import { assemble } from './answer/assemble.ts';
import { findByCodes } from './answer/by-code.ts';
import { findByEnglish } from './answer/by-english.ts';
import { answerFiltered } from './answer/filtered.ts';
import { withoutElsewhere } from './answer/elsewhere.ts';
import { asksOne } from './answer/far-trades.ts';
import { lighterFirst } from './answer/lighter.ts';
import { inFactory } from './answer/in-factory.ts';
import { ofSector } from './answer/of-sector.ts';
import {
  beforeOthers,
  codesAsked,
  firstSure,
  namesMore,
  readNumbers,
  withoutCodes,
} from './answer/numbers.ts';
import { openTo } from './answer/open-to.ts';
import { asksLike, withSaidLike } from './answer/said-like.ts';
import { settingsAsked, type AskedSetting } from './answer/settings.ts';
import { tradesInstead, tradesOf } from './answer/trades-alone.ts';
import { asksBeginning, asksPlace, asksMoney, asksWork, entryWork, textOf } from './answer/what-is-left.ts';
import type { Engine } from './engine.ts';
import { functionFirst } from './function-first.ts';
import { hasFunction, withoutWorkplace } from './function-place.ts';
import type { Query } from './query.ts';
import { readQuestion, type ReadQuestion } from './read/read.ts';
import type { Read, Results } from './results.ts';

/** Records per page of results. */
const pageSize = 20;

/**
 * Answers a query: a code goes straight to its record; needs are read and said; diploma words filter; English is read as
 * trades; the other words are searched with their prefixes, typing mistakes and synonyms. Deterministic.
 */
export function search(engine: Engine, query: Query, size: number = pageSize): Results {
  const codes = codesAsked(engine, query.text);
  const coded = findByCodes(engine, codes, query.show);
  const read = readNumbers(engine, query.text, codes);
  const beside = codes.some(({ sure }) => !sure);
  if (coded !== null && !(beside && namesMore(engine, query.text)))
    return { ...assemble(engine, query, size, { candidates: coded, direct: true }), read };
  if (codes.length > 0 && codesOf(query.text) !== null)
    return { ...assemble(engine, query, size, { candidates: [] }), read, unknownCode: firstSure(codes) };
  const plain = withAskedWish(
    withoutAsker(inOwnPerson(withoutIdioms(withoutCareer(withoutFillers(withoutCodes(query.text, codes)))))),
  );
  const answer = answerText(engine, { ...query, text: plain }, size);
  const found = { ...answer, read: [...read, ...answer.read] };
  if (coded === null) return { ...found, unknownCode: firstSure(codes) };
  return beforeOthers(
    assemble(engine, query, size, { candidates: coded, direct: true }),
    found,
    query.page,
    size,
  );
}

/** The same, with the trades that people are led to who say something like it, when what people say was loaded. */
export function searchSaid(engine: Engine, query: Query, size: number = pageSize): Results {
  const found = search(engine, query, size);
  // A number is no sentence that anybody says of a trade.
  if (engine.sayings === null || codesOf(query.text) !== null || !asksLike(query, found)) return found;
  return withSaidLike(engine, query, readQuestion(engine, query.text), found);
}

/** An answer to a text, and the sector that its English words are the name of. */
function answerText(engine: Engine, query: Query, size: number): Results {
  const found = functionFirst(engine, query, size, answerQuestion(engine, query, size));
  const sector = engine.english?.sectorOf(query.text) ?? null;
  if (sector === null || found.read.some(({ kind }) => kind === 'sector')) return found;
  const read: Read = { kind: 'sector', value: sector, typed: query.text, path: `/secteurs/${sector}` };
  const label = engine.model.sectors.find(({ id }) => id === sector)?.label ?? '';
  if (found.total === 0) return { ...answerQuestion(engine, { ...query, text: label }, size), read: [read] };
  return { ...found, read: [read, ...found.read.filter(({ kind }) => kind !== 'unknown')] };
}

function answerQuestion(engine: Engine, typed: Query, size: number): Results {
  const question = readQuestion(engine, typed.text);
  // What else is told answers nothing: "arrêter" is of the trade that is left.
  const query = question.wish === undefined ? typed : { ...typed, text: question.wish };
  const english =
    question.left === undefined && question.near === undefined ? findByEnglish(engine, question.rest) : null;
  if (english !== null) {
    const sectors = [engine.english?.sectorOf(query.text) ?? []].flat();
    const made = inFactory(engine, query.text, english.candidates);
    const near = [...ofSector(engine, { sectors, named: true }, [], made, true)];
    const isOne = !/\band\b/iu.test(query.text) && asksOne(query.text, words(query.text));
    const found = assemble(engine, query, size, {
      candidates: lighterFirst(
        engine,
        query.text,
        question.read,
        openTo(
          engine,
          question.read,
          isOne ? withoutElsewhere(engine, near, words(query.text), false) : near,
        ),
      ),
    });
    return { ...found, read: [...meant(question.read, found), ...english.read] };
  }
  const settings = settingsAsked(engine, question.read);
  const instead = tradesInstead(engine, question, settings);
  if (instead !== null)
    return { ...assemble(engine, query, size, { candidates: instead }), read: question.read, loose: true };
  const text = textOf(question, settings);
  if (text === null && question.read.some(asksBeginning))
    return { ...anyWork(engine, query, size, { read: [] }), read: question.read };
  if (text === null) {
    const isMoney = question.read.some(asksMoney) && !asksWork(question);
    const candidates = isMoney ? [] : tradesOf(engine, settings, question);
    if (candidates.length === 0 && !isMoney && asksPlace(query.text))
      return { ...anyWork(engine, query, size, { read: [] }), read: question.read };
    return { ...assemble(engine, query, size, { candidates }), read: question.read };
  }
  const asked = withFunction(engine, query, size, { ...question, rest: text, settings });
  const found =
    asked.total + asked.expiredTotal > 0
      ? asked
      : workInstead(engine, query, size, { question, settings, asked });
  return { ...found, read: [...meant(question.read, found), ...found.read] };
}

/** "technicien maintenance biscuiterie": where the place decided, and the trade found has nothing of the function, what is found without the place. */
function withFunction(
  engine: Engine,
  query: Query,
  size: number,
  question: Parameters<typeof answerFiltered>[3],
): Results {
  const asked = answerFiltered(engine, query, size, question);
  const rest = withoutWorkplace(question.rest, question.read);
  return rest === null || hasFunction(rest, asked)
    ? asked
    : answerFiltered(engine, query, size, { ...question, rest });
}

/** What one would do, told as a condition: "de mes mains". Hours tell no trade. */
const ofWork: ReadonlySet<string> = new Set(['dexterite', 'exterieur']);

/** Where the words of a trade find nothing: where one begins for who asks for work, the trades of the work that is wished for. */
function workInstead(
  engine: Engine,
  query: Query,
  size: number,
  said: { question: ReadQuestion; settings: readonly AskedSetting[]; asked: Results },
): Results {
  const { question, settings, asked } = said;
  if (asksWork(question)) return anyWork(engine, query, size, asked);
  if (question.read.every(({ value }) => !ofWork.has(value))) return asked;
  const candidates = tradesOf(engine, settings, question);
  return { ...assemble(engine, query, size, { candidates }), read: asked.read, loose: true };
}

/** Where nothing is found of the work that is asked for, where one begins; what was not understood is said. */
function anyWork(engine: Engine, query: Query, size: number, { read }: Pick<Results, 'read'>): Results {
  const question = { read: [], filters: [], rest: entryWork, refused: [], settings: [] };
  return { ...answerFiltered(engine, query, size, question), read, loose: true };
}

/** "découpe laser" is not about meat: a sector that none of the records found is in was not meant, but that of an agreement was. */
function meant(read: readonly Read[], { hits }: Results): Read[] {
  const found = new Set(hits.flatMap(({ card }) => (card.kind === 'superseded' ? [] : card.sectors)));
  if (found.size === 0 || read.some(({ kind }) => kind === 'idcc')) return [...read];
  return read.filter(({ kind, value }) => kind !== 'sector' || found.has(value));
}
