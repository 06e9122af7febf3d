import { codesIn, codesOf, numbersBeside, type Code } from '../../catalogue/number.ts';
import { isPoliteWord } from '../../text/stop-words.ts';
import type { Engine } from '../engine.ts';
import { takeFilters } from '../read/filter-words.ts';
import type { Read, Results } from '../results.ts';

/** The first number that is surely one. */
export const firstSure = (codes: readonly Code[]): string | null =>
  codes.find(({ sure }) => sure)?.ids[0] ?? null;

/** Whether words other than a diploma's stand beside a number. */
export function namesMore({ filterWords }: Engine, text: string): boolean {
  const { rest } = takeFilters(text, filterWords);
  return rest.some((word) => !/^\d+$/u.test(word) && !isPoliteWord(word));
}

/** A text without its numbers. */
export function withoutCodes(text: string, codes: readonly Code[]): string {
  return codes.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
}

/** The records of a number first, then what the words beside it find. */
export function beforeOthers(numbered: Results, found: Results, page: number, size: number): Results {
  const ids = new Set(numbered.hits.map(({ id }) => id));
  const others = found.hits.filter(({ id }) => !ids.has(id));
  const total = found.total + numbered.hits.length - (found.hits.length - others.length);
  if (page > 1) return { ...found, total };
  return { ...found, total, hits: [...numbered.hits, ...others].slice(0, size) };
}

/**
 * Numbers of certificates as read. Several, or one that no record has, lead to the page that tells of any number: its state, its
 * successor, whether it is in our scope; the first of them says so.
 */
export function readNumbers({ numbers }: Engine, text: string, codes: readonly Code[]): Read[] {
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

/** Words that say that a bare number beside them is one of a certificate. */
const certified =
  /(?<![\p{L}])(?:cqp[im]?|titre|diplome|diplôme|fiche|certificat|bac|bts|cap|num[ée]ro)(?![\p{L}])/iu;

/** The numbers of a field that holds nothing else; failing that, those that a text names, or that a record has. */
export function codesAsked({ numbers }: Engine, text: string): Code[] {
  const whole = codesOf(text);
  if (whole !== null) return whole.filter(({ kind }) => kind !== 'agreement');
  const named = codesIn(text).filter(({ kind }) => kind !== 'agreement');
  if (named.length > 0) return named;
  const known = ({ ids }: Code) => ids.some((id) => numbers.has(id));
  return numbersBeside(text).filter((code) => known(code) || certified.test(text));
}
