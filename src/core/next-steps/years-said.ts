/** Four years of work or more, of which no age is told. */
const years = '(?:[4-9]|[1-4]\\d|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente)';
const long = new RegExp(
  String.raw`\bdepuis (?:plus de |pres de |environ |bientot )?${years} ?ans\b|\b${years} ?ans (?:d ?['’]? ?(?:experience|anciennete|usine)|de (?:metier|route|conduite|volant|terrain|boite|maison|pratique|service|livraison)|dans l[ae]\b|comme |en tant|chez )|\b(?!ans\b)\p{L}{4,},? [4-9] ?ans\b|\b(?:for|over) ${years} years\b|\b${years} years(?: of|['’]) (?:experience|driving|work)`,
  'u',
);
/** What lasts as long and is no work, or is of who begins. */
const other =
  /\b(?:chomage|sans emploi|ecole|lyce\w*|colleg\w*|etudi\w*|apprenti\w*|alternan\w*|jeunes?|mineure?|young|mission locale|stage|en france|enfants?|fils|fille)\b/u;

/** Whether a text (folded) tells four years of a trade or more, and nothing of who is young or begins. */
export const saysLongInTrade = (folded: string): boolean => long.test(folded) && !other.test(folded);
