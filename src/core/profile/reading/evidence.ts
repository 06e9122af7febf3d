import { membersOf, sentencesOf } from './clauses.ts';
import { briefIn, durationsIn } from './durations.ts';
import { bare, type Zone } from './zones.ts';

/** Who exercises says so: "je suis", "a travaillé", "en qualité de", "poste de". Without accents. */
const exercise =
  /(?<!\p{L})(?:je|j|jai|jsuis?|jetais|g|moi|i|ete|etait|travail\w*|boss\w*|occup\w*|exerc\w*|embauch\w*|employee?|commence|debut\w*|comme|en qualite|en tant|postes?|emplois?|metiers?|missions?|worked|working|was|am|as an?|job|interim|apprenti\w*)(?!\p{L})/iu;
/** Who hires. Without accents. */
const hires =
  /(?<!\p{L})(?:(?:re)?cherch\w*|recrut\w*|embauch\w*|hiring|recruiting|wanted|h ?\/ ?f|f ?\/ ?h|m ?\/ ?f)(?!\p{L})/iu;
/** A time that counts no year: a date, hours. */
const time =
  /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\p{L})(?:heures?|hours|hivers?|etes?|mois|months?|saisons?|seasons?)(?!\p{L})/iu;
/** What one did before. Without accents. */
const earlier =
  /(?<!\p{L})(?:avant|avt|avan|auparavant|anciennement|precedemment|before|previously|formerly|puis|ensuite|apres|then|actuellement|currently|now)(?!\p{L})[^.;\n]{0,40}$/iu;
/** What may stand before the head of a line: signs, dates, a label. */
const head = /(?:^|\n)[\s\d/.,:()•*–—·>|-]*(?:\p{L}[^\n:.;,]{0,40}:\s*)?(?:une? |an? )?$/iu;
/** "Profession : soudeur", anywhere in a line. */
const labelled = /[.!?]\s+\p{L}[^\n:.;,]{0,40}:\s*$/u;
/** "Ancien soudeur, licencié l'an dernier". */
const formerly = /(?:^|[.!?\n•,;]\s*)(?:ancien(?:ne)?|ex|former)[\s-]$/iu;
/** How many signs before a trade the words of who exercises it stand. */
const closeBy = 60;
/** A sentence that is a trade alone: "Soudeur." */
const sentenceHead = /[.!?]\s+(?:une? |an? )?$/iu;
const sentenceRest = /^(?:\s[\p{L}'’-]+){0,2}\s*(?:[.!?(]|$)/u;

/** What stands between two trades of a list. */
const listed = /^\s*(?:\([^()\n]*\)\s*)?(?:[,/|+&–-]|et|and|puis|then)\s*(?:une? |an? )?$/iu;

const holding = (zones: readonly Zone[], one: Zone): Zone =>
  zones.find(({ start, end }) => one.start >= start && one.start < end) ?? one;

/** Trades without those told in passing, of which nothing says that one exercised them, where others say it. */
export function withEvidence<T extends Zone & { years: number }>(trades: readonly T[], text: string): T[] {
  const [sentences, members] = [sentencesOf(text), membersOf(text)];
  const lengths = [...durationsIn(text), ...briefIn(text)];
  const isTold = (one: T): boolean => {
    const sentence = holding(sentences, one);
    const said = bare(text.slice(sentence.start, sentence.end));
    const before = bare(text.slice(0, one.start));
    // What lasts is said of the trade that has it.
    const isOfAnother = trades.some(
      (other) => other.years > 0 && other.start >= sentence.start && other.start < sentence.end,
    );
    // Behind another trade, what says that one exercised is said of that one.
    const behind = Math.max(0, ...trades.filter((other) => other.end <= one.start).map(({ end }) => end));
    const member = holding(members, one);
    const isTimed = ({ start, end }: Zone) =>
      time.test(bare(text.slice(start, end))) ||
      lengths.some((length) => length.start >= start && length.start < end);
    return (
      one.years > 0 ||
      isTimed(isOfAnother ? member : sentence) ||
      /(?<!\p{L})dont \d+ $/iu.test(before) ||
      exercise.test(bare(text.slice(Math.max(sentence.start, one.start - closeBy, behind), one.end))) ||
      hires.test(said) ||
      head.test(before) ||
      labelled.test(before) ||
      formerly.test(before) ||
      (sentenceHead.test(before) && sentenceRest.test(text.slice(one.end))) ||
      earlier.test(bare(text.slice(sentence.start, one.start)))
    );
  };
  const told = trades.reduce<T[]>((kept, one) => {
    const last = kept.at(-1);
    const isListed = last !== undefined && listed.test(text.slice(last.end, one.start));
    return isListed || isTold(one) ? [...kept, one] : kept;
  }, []);
  return told.length > 0 ? told : [...trades];
}

/** What leads from a trade to where, or for whom, it is done. */
const circumstance =
  /^(?![^.;\n]*(?:\d|(?<!\p{L})(?:ans?|ann[ée]es?|years?|mois|months?|puis|avant|apr[eè]s|ensuite|et|and|then|maintenant|now)(?!\p{L})))[^.;\n]{0,60}(?<!\p{L})(?:chez|dans|ds|en|sur|au|aux|[àa] la|in an?|at an?|for an?|for|aupr[eè]s d[eu])\s(?:une?\s|la\s|le\s|l['’]|les\s|des\s)?$/iu;

/** Trades without those that say where another is done: "vendeur de pièces dans un garage de mécanique". */
export const withoutCircumstances = <T extends Zone>(trades: readonly T[], text: string): T[] =>
  trades.filter((one, at) => {
    const last = trades[at - 1];
    return last === undefined || !circumstance.test(text.slice(last.end, one.start));
  });
