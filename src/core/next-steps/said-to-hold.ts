import { fold } from '../text/fold.ts';

/** What is asked, wished, required or supposed, and not had. */
const unheld =
  /\b(?:faut|faudr\w*|fallait|demand\w*|exig\w*|requi\w*|necessaire|obligatoire|besoin|doi[ts]|devr\w*|repass\w*|refai\w*|refaire|voudr\w*|voul\w*|aimer\w*|souhait\w*|veu[xt]|envie|esper\w*|prevu|projet|pense|conseill\w*|si j|est ce|faut il|comment|combien|tu crois|vous croyez|crois tu|croyez vous|peu[xt] (?:on|je)|puis je|should i|do i need|need|would like|how)\b/u;
const own =
  /\b(?:j ai|jai|g|mon|mes|ma|titulaire|avec|diplomee?|obtenue?|possede|deja|i have|my|with)\b(?! (?:besoin|envie|prevu|pense|entendu|vu|lu|demande))/u;
/** Somebody else, who has it. */
const other =
  /\b(?:mon|ma|mes|son|sa|leur|notre|nos|le|la|les|un|une|my|his|her) (?:fils|filles?|mari|femme|epou\w*|conjoint\w*|compagn\w*|copains?|copines?|frere|soeur|pere|mere|beau \w+|belle \w+|chef(?:fe)?s?|patronn?e?|collegues?|amie?s?|potes?|voisine?s?|neveu|niece|cousine?s?|responsable|son|daughter|husband|wife|brother|sister|boss)\b/u;

const sentenceEnd = /[.!?;\n]/u;
const clauseEnd = /[,:]| (?:mais|car|donc|but) /u;
const letters = (text: string): string =>
  fold(text)
    .replace(/[^a-z]+/gu, ' ')
    .trim();

/** The words that follow the last of a pattern; null where there is none. */
function afterLast(pattern: RegExp, text: string): string | null {
  const last = [...text.matchAll(new RegExp(pattern, 'gu'))].at(-1);
  return last ? text.slice(last.index + last[0].length) : null;
}

/** Whether it ends a question that says not whose it is: "un CAP ?", "un CAP, c’est obligatoire ?". */
function isAsked(clause: string, after: string): boolean {
  const end = sentenceEnd.exec(after);
  if (end?.[0] !== '?' || own.test(clause)) return false;
  const rest = letters(after.slice(0, end.index));
  return rest === '' || /^(?:c est|est ce|ca (?:suffit|sert)|obligatoire)\b/u.test(rest);
}

/** Whether the words around a diploma or a paper, at `start` to `end`, say it of oneself: not asked about, wished for, required, or of somebody else. */
export function isSaidToHold(text: string, start: number, end: number): boolean {
  const sentence = text.slice(0, start).split(sentenceEnd).at(-1) ?? '';
  const clause = letters(sentence.split(clauseEnd).at(-1) ?? '');
  const sinceAsked = afterLast(unheld, clause);
  if (sinceAsked !== null && !own.test(sinceAsked)) return false;
  const sinceOther = afterLast(other, letters(sentence));
  if (sinceOther !== null && !/\b(?:je|j|jai|moi|i)\b/u.test(sinceOther)) return false;
  const after = text.slice(end);
  if (/^ (?:est )?(?:obligatoire|exige|demande|requis|souhaite|necessaire)/u.test(fold(after))) return false;
  return !isAsked(clause, after);
}
