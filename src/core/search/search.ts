import { codesIn, codesOf, type Code } from '../catalogue/number.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/terms.ts';
import { isPoliteWord } from '../text/stop-words.ts';
import { tokenise } from '../text/tokenise.ts';
import { assemble } from './answer/assemble.ts';
import { findByCodes } from './answer/by-code.ts';
import { findByEnglish } from './answer/by-english.ts';
import { correctionsOf, findByText, type Candidate } from './answer/candidates.ts';
import { didYouMean } from './answer/did-you-mean.ts';
import type { Engine } from './engine.ts';
import type { Query } from './query.ts';
import { takeFilters } from './read/filter-words.ts';
import { readQuestion, type ReadQuestion } from './read/read.ts';
import type { Recognised, Results, Read } from './results.ts';

/** Records per page of results. */
const pageSize = 20;

/** Where one begins in industry without a diploma, when no other word says which trade. */
const entryTrades = 'agent de production conditionnement';

/**
 * Answers a query: a code goes straight to its record; needs are read and said; diploma words filter; English is read as
 * trades; the other words are searched with their prefixes, typing mistakes and synonyms. Deterministic.
 */
export function search(engine: Engine, query: Query, size: number = pageSize): Results {
  const codes = codesAsked(query.text);
  const coded = findByCodes(engine, codes, query.show);
  if (coded !== null) {
    const read = readNumbers(engine, query.text, codes);
    return { ...assemble(engine, query, size, { candidates: coded, direct: true }), read };
  }
  const answer = answerText(engine, query, size);
  const sure = codes.filter((code) => code.sure);
  const numbers = readNumbers(engine, query.text, sure);
  const said = new Set(sure.flatMap(({ ids }) => ids).map(fold));
  const others = answer.read.filter(({ kind, value }) => kind !== 'unknown' || !said.has(value));
  return { ...answer, read: [...numbers, ...others], unknownCode: sure[0]?.ids[0] ?? null };
}

/**
 * Numbers of certificates as read. Several, or one that no record has, lead to the page that tells of any number: its state, its
 * successor, whether it is in our scope; the first of them says so.
 */
function readNumbers({ numbers }: Engine, text: string, codes: readonly Code[]): Read[] {
  const named = codes.map(({ ids, start, end }) => {
    const known = ids.find((id) => numbers.has(id));
    return { value: known ?? ids[0] ?? '', known: known !== undefined, typed: text.slice(start, end) };
  });
  const told = named.filter(({ value }) => /^(?:RNCP|RS|CI)\d/u.test(value));
  const asks = told.length > 1 || told.some(({ known }) => !known);
  const path = asks ? `/certificats#n=${told.map(({ value }) => value).join(',')}` : null;
  return named.map((one) => ({
    kind: 'number',
    value: one.value,
    typed: one.typed,
    path: one === told[0] ? path : null,
  }));
}

/** The numbers of a field that holds nothing else; failing that, those that a text names. */
function codesAsked(text: string): Code[] {
  return (codesOf(text) ?? codesIn(text)).filter(({ kind }) => kind !== 'agreement');
}

function answerText(engine: Engine, query: Query, size: number): Results {
  const question = readQuestion(engine, query.text);
  const english = findByEnglish(engine, question.rest);
  if (english !== null) {
    const found = assemble(engine, query, size, { candidates: english.candidates });
    return { ...found, read: [...question.read, ...english.read] };
  }
  const text = textOf(question);
  if (text === null) return { ...assemble(engine, query, size, { candidates: [] }), read: question.read };
  const found = answerFiltered(engine, query, size, { ...question, rest: text });
  return { ...found, read: [...question.read, ...found.read] };
}

/** What is left to search; null when the question was read whole, and nothing of it names a trade. */
function textOf({ read, filters, rest }: ReadQuestion): string | null {
  if (read.length === 0 || filters.length > 0) return rest;
  const named = words(rest).some((word) => !isPoliteWord(word));
  if (named) return rest;
  return read.some(({ value }) => value === 'sans-diplome' || value === 'debutant') ? entryTrades : null;
}

function answerFiltered(engine: Engine, query: Query, size: number, question: ReadQuestion): Results {
  const { recognised, rest } = takeFilters(question.rest, engine.filterWords);
  const all = [...question.filters, ...recognised];
  const filtered = answerWith(engine, query, size, rest, all);
  if (all.length === 0 || filtered.total > 0) return filtered;
  const relaxed = all.map((one) => ({ ...one, relaxed: true }));
  const wider = answerWith(engine, query, size, rest.length > 0 ? rest : tokenise(question.rest), relaxed);
  return wider.total > 0 ? wider : filtered;
}

function answerWith(
  engine: Engine,
  query: Query,
  size: number,
  rest: string[],
  recognised: Recognised[],
): Results {
  const text = rest.join(' ');
  const { candidates, groups, unknown } =
    text === '' ? { candidates: everything(engine), groups: [], unknown: [] } : findByText(engine, text);
  const results = assemble(engine, query, size, {
    candidates,
    recognised,
    corrections: correctionsOf(groups),
  });
  const read = unknown.map((word): Read => ({ kind: 'unknown', value: word, typed: word, path: null }));
  if (results.total > 0 || results.expiredTotal > 0) return { ...results, read };
  return { ...results, read, didYouMean: didYouMean(engine, groups) };
}

function everything({ cards }: Engine): Candidate[] {
  return cards.map((_, record) => ({
    record,
    score: 0,
    explain: () => ({ matched: [], alsoKnownAs: null }),
  }));
}
