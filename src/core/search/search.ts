import { codesOf } from '../catalogue/number.ts';
import { words } from '../text/terms.ts';
import { isPoliteWord } from '../text/stop-words.ts';
import { tokenise } from '../text/tokenise.ts';
import { withoutOtherFields } from './answer/apart.ts';
import { assemble } from './answer/assemble.ts';
import { findByCodes } from './answer/by-code.ts';
import { findByEnglish } from './answer/by-english.ts';
import { correctionsOf, findByText, type Candidate } from './answer/candidates.ts';
import { withWorkshop } from './answer/by-workshop.ts';
import { withoutLinkedOnly } from './answer/linked.ts';
import { isOpenTrade, lighterFirst, lighterOfAny } from './answer/lighter.ts';
import { withoutLoneWord } from './answer/lone-word.ts';
import { inFactory } from './answer/in-factory.ts';
import { everything } from './answer/everything.ts';
import { didYouMean } from './answer/did-you-mean.ts';
import { ofSector, sectorsSaid } from './answer/of-sector.ts';
import { widestFirst } from './answer/general.ts';
import {
  beforeOthers,
  codesAsked,
  firstSure,
  namesMore,
  readNumbers,
  withoutCodes,
} from './answer/numbers.ts';
import { inSettings, settingsAsked, tradesIn, type AskedSetting } from './answer/settings.ts';
import { withoutRefusedWords } from './answer/refused.ts';
import { asksMoney, asksWork, entryWork, textOf } from './answer/what-is-left.ts';
import { tellingWords } from './answer/telling.ts';
import type { Engine } from './engine.ts';
import type { Query } from './query.ts';
import { takeFilters } from './read/filter-words.ts';
import { readQuestion, type ReadQuestion } from './read/read.ts';
import { wholeWords } from './read/whole-words.ts';
import type { Read, Recognised, Results } from './results.ts';

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
  const answer = answerText(engine, { ...query, text: withoutCodes(query.text, codes) }, size);
  const found = { ...answer, read: [...read, ...answer.read] };
  if (coded === null) return { ...found, unknownCode: firstSure(codes) };
  return beforeOthers(
    assemble(engine, query, size, { candidates: coded, direct: true }),
    found,
    query.page,
    size,
  );
}

/** An answer to a text, and the sector that its English words are the name of. */
function answerText(engine: Engine, query: Query, size: number): Results {
  const found = answerQuestion(engine, query, size);
  const sector = engine.english?.sectorOf(query.text) ?? null;
  if (sector === null || found.read.some(({ kind }) => kind === 'sector')) return found;
  const read: Read = { kind: 'sector', value: sector, typed: query.text, path: `/secteurs/${sector}` };
  const label = engine.model.sectors.find(({ id }) => id === sector)?.label ?? '';
  if (found.total === 0) return { ...answerQuestion(engine, { ...query, text: label }, size), read: [read] };
  return { ...found, read: [read, ...found.read.filter(({ kind }) => kind !== 'unknown')] };
}

function answerQuestion(engine: Engine, query: Query, size: number): Results {
  const question = readQuestion(engine, wholeWords(engine, query.text));
  const english = findByEnglish(engine, question.rest);
  if (english !== null) {
    const found = assemble(engine, query, size, {
      candidates: lighterFirst(engine, query.text, question.read, [
        ...ofSector(
          engine,
          { sectors: [engine.english?.sectorOf(query.text) ?? []].flat(), named: true },
          [],
          inFactory(engine, query.text, english.candidates),
          true,
        ),
      ]),
    });
    return { ...found, read: [...meant(question.read, found), ...english.read] };
  }
  const settings = settingsAsked(engine, question.read);
  const text = textOf(question, settings);
  if (text === null)
    return {
      ...assemble(engine, query, size, {
        candidates:
          question.read.some(asksMoney) && !asksWork(question)
            ? []
            : tradesOf(engine, settings, question.read),
      }),
      read: question.read,
    };
  const asked = answerFiltered(engine, query, size, { ...question, rest: text, settings });
  const found =
    asked.total + asked.expiredTotal > 0 || !asksWork(question) ? asked : anyWork(engine, query, size, asked);
  return { ...found, read: [...meant(question.read, found), ...found.read] };
}

/** Where nothing is found of the work that is asked for, where one begins; what was not understood is said. */
function anyWork(engine: Engine, query: Query, size: number, { read }: Results): Results {
  const question = { read: [], filters: [], rest: entryWork, refused: [], settings: [] };
  return { ...answerFiltered(engine, query, size, question), read, loose: true };
}

/** Where no trade is said: those that have what is wanted, failing that those that are free of what is forbidden. */
function tradesOf(engine: Engine, settings: readonly AskedSetting[], read: readonly Read[]): Candidate[] {
  const wanted = tradesIn(engine, settings);
  return wanted.length > 0 ? wanted : lighterOfAny(engine, read);
}

type Asked = ReadQuestion & { settings: readonly AskedSetting[] };

/** "découpe laser" is not about meat: a sector that none of the records found is in was not meant, but that of an agreement was. */
function meant(read: readonly Read[], { hits }: Results): Read[] {
  const found = new Set(hits.flatMap(({ card }) => (card.kind === 'superseded' ? [] : card.sectors)));
  if (found.size === 0 || read.some(({ kind }) => kind === 'idcc')) return [...read];
  return read.filter(({ kind, value }) => kind !== 'sector' || found.has(value));
}

/** Who is not of age has no diploma of those who command. */
const isMinor = ({ value, typed }: Read): boolean => value === 'jeune' && /(?<!\d)1[5-7] ans/u.test(typed);

/** A diploma of another century is searched as a trade: none of that year is in force. */
const longAgo = /(?<!\d)(?:19[4-9]\d|200[0-5])(?!\d)/u;

function answerFiltered(engine: Engine, query: Query, size: number, question: Asked): Results {
  const { recognised, rest } = takeFilters(question.rest, engine.filterWords);
  const all = [...question.filters, ...recognised];
  const filtered = answerWith(engine, query, size, rest, all, question);
  if (all.length === 0 || (filtered.total > 0 && !longAgo.test(query.text))) return filtered;
  const relaxed = all.map((one) => ({ ...one, relaxed: true }));
  const words = rest.length > 0 ? rest : tokenise(question.rest);
  const wider = answerWith(engine, query, size, words, relaxed, question);
  return wider.total > 0 ? wider : filtered;
}

function answerWith(
  engine: Engine,
  query: Query,
  size: number,
  rest: string[],
  recognised: Recognised[],
  { settings, read: question, refused }: Pick<Asked, 'settings' | 'read' | 'refused'>,
): Results {
  // "certif cléa utile avant CQP ?": beside a diploma, words that say no trade find none.
  const text = recognised.length > 0 && rest.every(isPoliteWord) ? '' : rest.join(' ');
  const { candidates, groups, unknown, loose, named } =
    text === ''
      ? { candidates: everything(engine, recognised), groups: [], unknown: [], loose: false, named: true }
      : withWorkshop(
          engine,
          text,
          findByText(
            engine,
            text,
            recognised.some(({ facet }) => facet === 'kind'),
          ),
        );
  const without = question.some((one) => one.value === 'sans-diplome' || isMinor(one));
  const general = widestFirst(
    engine,
    text,
    ofSector(
      engine,
      sectorsSaid(engine, text, question),
      words(text),
      withoutRefusedWords(
        engine,
        refused,
        withoutLinkedOnly(
          engine,
          words(text),
          withoutLoneWord(engine, query.text, inFactory(engine, query.text, candidates)),
        ),
      ),
    ),
  );
  const open = without ? general.filter(({ record }) => isOpenTrade(engine.cards[record])) : [...general];
  const fields =
    recognised.length > 0
      ? { candidates: open, guessed: false }
      : withoutOtherFields(engine, words(text), question, open, query.show);
  const results = assemble(engine, query, size, {
    candidates: lighterFirst(engine, query.text, question, inSettings(fields.candidates, settings)),
    recognised,
    corrections: correctionsOf(groups),
    loose: loose || fields.guessed,
    named,
  });
  const isFound = results.total > 0 || results.expiredTotal > 0;
  const missed = isFound || unknown.length > 0 ? unknown : tellingWords(text);
  const read = [...new Set(missed)].map((word): Read => ({
    kind: 'unknown',
    value: word,
    typed: word,
    path: null,
  }));
  if (isFound) return { ...results, read };
  return { ...results, read, didYouMean: didYouMean(engine, groups) };
}
