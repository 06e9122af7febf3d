import { fold } from '../text/fold.ts';
import { isUndecided } from '../search/undecided.ts';
import { saysLeftSchool } from '../text/left-school.ts';

/** How young one is: "18 ans, j’ai rien" says nothing more than "rien". */
const age =
  /(?<![\p{L}\d])(?:(?:j['’ ]?ai|g|i am|i['’ ]?m|ag[ée]e? de) )?(?:1[4-9]|2\d) ?(?:ans|piges|balais|years? old|yo|y\/o)?(?![\p{L}\d])[\s,;.:!-]*/giu;

const begins: ReadonlySet<string> = new Set(['sans-diplome', 'debutant', 'jeune']);

/** Whether words that name no trade say that one has none yet: "jeune sans diplôme", "jamais travaillé", "rien". */
export const isBeginning = (typed: string, situations: readonly string[]): boolean =>
  typed.trim() !== '' &&
  ([typed, typed.replace(age, ' ')].some(isUndecided) ||
    saysLeftSchool(typed) ||
    situations.some((one) => begins.has(one)));

const never =
  /\b(?:jamais|never)(?: \w+){0,2} (?:boss\w*|travaill\w*|taff\w*|worked)\b(?! (?!a part\b)(?:de|en|dans|avec|a|chez|sur|comme|in|at|with|as)\b)/u;

/** "rien, pas de diplôme, j’ai fait un peu d’usine": that, and nothing that names a trade. */
const hardly =
  /^(?:(?:rien|pas de diplome|sans diplome|aucun diplome|pas d['’ ]experience|j['’ ]?ai|je n['’ ]?ai|et|mais|juste)[ ,.]+)*(?:(?:fait|bosse|travaille) )?(?:juste )?(?:un peu|quelques (?:mois|semaines|jours)) (?:d['’ ]?|en |a l['’ ]?|dans (?:une |l['’ ]?))(?:usine|interim)$/u;

/** Whether words say that one never worked, or hardly, whatever else they name: "rien, j’ai jamais bossé, j’aime bricoler" is no mechanic. */
export const hasNeverWorked = (typed: string): boolean =>
  never.test(fold(typed)) || hardly.test(fold(typed).trim());
