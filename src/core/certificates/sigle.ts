import type { KnownNumber } from '../catalogue/known-number.ts';
import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokenise.ts';
import { words } from '../text/terms.ts';

/** Letters of a sigle: fewer name too many things, more are a word. */
const letters = { least: 3, most: 8 };
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
