import { fold } from '../text/fold.ts';
import { formsOf, inFirstForm } from '../text/one-form.ts';

/** A trade by the name that was said for it, in the form that was said: "piqueuse en maroquinerie". */
export type Called = { id: string; label: string };

const process = String.raw`(?:tig|mig(?:[ /-]?mag)?|mag|arc|semi[ -]?auto|[ée]lectrode|baguette)`;
/** "soudeur tig et arc": who welds by several says them all. */
const welder = new RegExp(
  String.raw`(?<!\p{L})(?<who>soudeu(?:r|se))s?\s+(?<how>${process}(?:\s*(?:,|\/|et|\+|-)\s*${process})+)(?!\p{L})`,
  'iu',
);
const letters = /(?<!\p{L})(?:tig|mig|mag)(?!\p{L})/giu;

const plain = (text: string): string =>
  ` ${fold(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()} `;

/** What follows what one does: since when, where, with what. */
const behind = /[,;.(]|\s(?:depuis|pendant|avec|chez|mais|qui|et je|since|with|for)\s/iu;

/** The words that name what one does, alone. */
export const namingWords = (typed: string): string => (typed.split(behind)[0] ?? '').trim();

/**
 * The name of a trade in the form that `typed` says, of the names (said for both, "Piqueur / Piqueuse en maroquinerie") that it has; the longest;
 * null where it says none.
 */
export function calledAs(names: readonly string[], typed: string): string | null {
  const groups = welder.exec(typed)?.groups;
  if (groups?.who !== undefined && groups.how !== undefined)
    return `${groups.who} ${groups.how.replace(letters, (one) => one.toUpperCase())}`;
  const said = plain(typed);
  const forms = names.flatMap((name) => [inFirstForm(name), ...formsOf(name).slice(1)]);
  const met = forms.filter((form) => said.includes(plain(form)));
  return met.sort((a, b) => b.length - a.length)[0] ?? null;
}
