import type { Lang } from '../words/lang.ts';
import type { SkillGroup } from './occupation.ts';

/** How many gestures one sentence holds. */
const most = 4;
/** Letters of a gesture that a list can be read with. */
const longest = 64;

/** What stands in brackets tells how: a sentence says what. */
const bare = (label: string): string => label.replace(/ \([^)]*\)/gu, '');

/** A list of verbs, or a long wording, makes no item of a list. */
const isShort = (label: string): boolean =>
  !label.includes(',') && label.includes(' ') && label.length <= longest;

/** ROME leaves the accent of a capital out: "Evaluer", "Elaborer", "Etre". */
const accented = (text: string): string =>
  text.replace(/^etre\b/u, 'être').replace(/^e(?=[bcdfglmnpqrstv][aeiouyéèê]|[bcdfgpt][rl])/u, 'é');

const lower = (text: string): string => accented(text.charAt(0).toLocaleLowerCase('fr') + text.slice(1));

/** The first gesture of a group that a list can hold. */
const gestureOf = ({ main }: SkillGroup): string[] =>
  main
    .map(({ label }) => bare(label))
    .filter(isShort)
    .slice(0, 1)
    .map(lower);

/**
 * The core gestures of a trade, one of each of its groups, as one sentence lists them; in English by the names of the groups, their gestures being in
 * French. Empty where too few can be said.
 */
export function gesturesInWords(groups: readonly SkillGroup[], lang: Lang): string {
  const named = groups.flatMap((group) => {
    if (lang === 'fr') return gestureOf(group);
    const { main, en } = group;
    return main.length === 0 || en === null || !isShort(en) ? [] : [en.charAt(0).toLowerCase() + en.slice(1)];
  });
  const said = [...new Set(named)].slice(0, most);
  return said.length < 2 ? '' : said.join(', ');
}
