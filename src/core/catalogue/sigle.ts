import type { KnownNumber } from './known-number.ts';
import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokenise.ts';
import { words } from '../text/terms.ts';

/** Letters of a sigle: fewer name nothing, more are a word. */
const letters = { least: 2, most: 8 };
const isSigle = (text: string): boolean =>
  text.length >= letters.least && text.length <= letters.most && /^[a-z]+$/.test(text);

/** Kinds of diplomas that people call by their initials, even those that ended long ago. */
const called: ReadonlySet<string> = new Set(
  'cap capa bep bac-pro bp bpa bts btsa bma but dut deust'.split(' '),
);

/** Whether people call a record by the initials of its title. */
export const hasSigle = ({ kind }: Pick<KnownNumber, 'kind'>): boolean => kind !== null && called.has(kind);

const countOf = (title: string, letter: RegExp): number => title.match(letter)?.length ?? 0;

/** Sigles that a title gives itself: "… (PSPA)", "ACS'AGRI : …", "… - CRCI"; none in one written in capitals. */
export function sigleIn(title: string): string[] {
  if (countOf(title, /\p{Ll}/gu) < countOf(title, /\p{Lu}/gu)) return [];
  const given = title.match(/(?<![\p{L}\p{N}])\p{Lu}(?:[.'’]?\p{Lu}){2,}(?![\p{L}\p{N}])/gu) ?? [];
  return given.map((one) => fold(one).replace(/[^a-z]/g, '')).filter(isSigle);
}

/** What a title would be called by the first letters of its words, without and with the small ones; options and specialities left out. */
export function initialsOf(title: string, bare: (title: string) => string): string[] {
  const head = bare(title.split(/[,:;–(]| - | option/iu)[0] ?? title);
  const initials = (list: readonly string[]) => list.map((word) => word.charAt(0)).join('');
  return [initials(words(head)), initials(tokenise(head))].filter(isSigle);
}

/** Letters that a word may lend to a sigle, and letters of a sigle that words cut short make. */
const lent = { most: 4, least: 4 };

/**
 * Whether a sigle is made of the beginnings of a title's words, in order, a letter each, the first
 * always there; one other word may be left out, and one may lend more letters: "melec" of
 * "métiers de l'électricité et …", "ciel" of "cybersécurité, informatique et réseaux, électronique".
 */
export function spells(sigle: string, said: readonly string[]): boolean {
  if (sigle.length < lent.least || !isSigle(sigle)) return false;
  const [first = '', ...others] = said;
  return sigle.startsWith(first.slice(0, 1)) && lends(sigle.slice(1), others, { leave: 1, lend: 1 });
}

type Left = { leave: number; lend: number };

/** `left`: words that may still be left out, and that may lend more than a letter. */
function lends(sigle: string, [word, ...others]: readonly string[], left: Left): boolean {
  if (sigle === '') return true;
  if (word === undefined) return false;
  const takes = (size: number, then: Left) =>
    word.length >= size && sigle.startsWith(word.slice(0, size)) && lends(sigle.slice(size), others, then);
  if (takes(1, left)) return true;
  if (left.lend > 0 && [2, 3, lent.most].some((size) => takes(size, { ...left, lend: left.lend - 1 })))
    return true;
  return left.leave > 0 && lends(sigle, others, { ...left, leave: left.leave - 1 });
}

/** The kinds that people write in one word with a sigle ("BPREA", "BTSCRSA"). */
const glued = /^(btsa|bts|bpa|bp|cap|bep)([a-z]{3,})$/;

/** A kind and a sigle written in one word, apart; null where it is none. */
export function apartFromKind(text: string): { kind: string; sigle: string } | null {
  const [, kind, sigle] = glued.exec(fold(text).trim()) ?? [];
  return kind !== undefined && sigle !== undefined ? { kind, sigle } : null;
}
