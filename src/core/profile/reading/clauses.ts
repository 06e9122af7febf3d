import type { Zone } from './zones.ts';

const clauseEnd =
  /[\n;•]|[.!?](?=\s|$)|(?=\b(?:puis|pui|pi|ensuite|avant|avan|apr[eè]s|auparavant|dont|then|before that|after that|now|maintenant|ici|and now|i also|actuellement|aujourd['’]hui|anciennement|precedemment|pr[ée]c[ée]demment|currently|previously|formerly|prior to that)\b)|(?<=\b(?:et|mais|alors|donc)\s)(?=depuis\b)/giu;

const sentenceEnd = /[\n•]|[.!?](?=\s|$)/gu;

/** "5 ans dans un hôtel et 2 ans en blanchisserie": a length of its own begins a member. */
const newLength = String.raw`(?=(?<![\p{L}\d])(?:et|é|&|and)\s+(?:\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|one|two|three|four|five)\s*(?:ans?|ann[ée]es?|years?|moi|mois|months?|saisons?|seasons?|semaines?|weeks?)\b)`;

const memberEnd = new RegExp(String.raw`${clauseEnd.source}|:|\s[+|·→]\s|,(?![^(\n]*\))|${newLength}`, 'giu');

/** The members of a text, between commas that are not in brackets. */
export const membersOf = (text: string): Zone[] => cut(text, memberEnd);
/** The clauses of a text, each with its place. */
export const clausesOf = (text: string): Zone[] => cut(text, clauseEnd);
/** Its sentences and lines. */
export const sentencesOf = (text: string): Zone[] => cut(text, sentenceEnd);

function cut(text: string, at: RegExp): Zone[] {
  const ends = [...text.matchAll(at)].map((match) => match.index).filter((place) => place > 0);
  const cuts = [0, ...new Set(ends), text.length];
  return cuts.slice(1).map((end, place) => ({ start: cuts[place] ?? 0, end }));
}
