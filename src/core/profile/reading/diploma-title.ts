import type { Zone } from './zones.ts';

/** What ends a title: a sign, how it was obtained, a year, another paper, a school, a grade. */
const titleEnd =
  /(?<!(?<!\p{L})(?:op|ope|oper|opé|tech|meca|méca|maint|cond|agt|indus|elec|élec|prod|auto|spe|spé))\.|[,;:!?\n()•|–—]|\set (?:de l['’]|(?:d['’]|de )?(?:une?|mon|ma|deux)\s)|\s(?:en (?:alternance|apprentissage|candidate? libre|formation continue|cours du soir|reconversion|cours)|par (?:la )?(?:vae|voie|validation))(?!\p{L})|\sen deux mille|\sdate (?=de)|\s(?:je|j['’]|ça|sa)(?!\p{L})|\s\+\s|\bhabilitations?(?!\p{L})|\s(?=[ée]chou|commenc[ée](?!\p{L})|pas (?:termin|fini|valid|obten|encore|eu(?!\p{L})))|\b(?:abandonn\p{L}*|[ée]chou\p{L}*|arr[êe]t[ée]\p{L}*|rat[ée]e?s?|r[ée]ussie?s?|caces|mais|chez nous|but|fourni|délivré|remis|prévu|annul[ée]|retir[ée]|report[ée]|suspendu)(?!\p{L})|\s(?:valid[ée]e?s?|termin[ée]e?s?|finie?s?|acquise?s?|completed|finished|depuis?|(?:l['’ ]?)an dernier)(?!\p{L})|\sà (?:pr[ée]voir|passer|valider|obtenir|programmer|planifier)(?!\p{L})|\br\s?4[89]\d|\b(?:c['’ ]?est|n['’ ]?est|n['’ ]?etait|est|sera|was|is)(?!\p{L})|\s-\s|\b(?:en|de|from|in|the|obtenue?s?|validée?s?|passée?|option|appréciée?|exigée?|souhaitée?|demandée?|requise?|minimum|puis|avec|ou équivalent|ensuite|dans)\s*(?=\d{4}|[.,;\n]|$)|\b(?:obtenue?s?|validée?s?|appréciée?|exigée?|souhaitée?|demandée?|requise?|(?:me |nous )?serait|est un|et (?:permis|caces|\d)|puis|ensuite|niveau|ou|or|et un|et une|and an?)\b|\b(?:19|20)\d{2}\b|\s(?:en\s|['’])?\d{2}(?=\s*(?:[,.;)\n]|$))|(?:^|\s)(?:lyc[ée]e|coll[èe]ge|lp|lep|cfa|cfai|afpa|greta|iut|insa|enim|ensam|mfr|legta|lpa|ufa|cnam|ifria|uimm|ensmic|universit[ée]|univ|campus|institut)(?![\p{L}’'])|(?:^|\s)mention\s(?:ab|tb|b|assez|bien|tr[èe]s|passable)(?!\p{L})|\s(?:promo(?:tion)?|session|dipl[ôo]m[ée]e?)(?!\p{L})/iu;

/** "Titre RNCP niveau 5 …": a level before the title. */
const lead = /^[^\S\n]*[:–-]*[^\S\n]*(?:niveau\s+(?:\d|[IVX]{1,3})(?![\p{L}\d])\s*[,:–-]?\s*)?/iu;
/** Where it was learnt, and what comes next: "à La Rochelle avant de travailler". */
const place = /(?<=\p{L}{3,}.*)\s(?:(?:[àa]|au|aux|chez) (?=\p{Lu}\p{Ll})|avant (?=de|d['’]))/u;
const longestTitle = 120;

/** The words of a title behind the word of its kind, and how far behind they begin. */
export function titleBehind(text: string, behind: number): { gap: number; words: string } {
  const gap = lead.exec(text.slice(behind))?.[0].length ?? 0;
  const rest = text.slice(behind + gap, behind + gap + longestTitle);
  const title = rest.slice(0, titleEnd.exec(rest)?.index ?? rest.length);
  return { gap, words: title.slice(0, place.exec(title)?.index ?? title.length).trimEnd() };
}

const noTitle =
  /^\s*(?:\d+ ans|[àa] bac|le plus|(?:de )?travail|(?:de )?sauveteur|emploi|donald|inscrite?|secouriste|chez|from|but|and|or|that|which|with|for|not|fourni|délivr|remis|non|en poche|par (?:la )?(?:vae|voie)|médical|travail|s[ée]jour|transport|propriété|naissance|conduire|comp[ée]tences\s+professionnelles\s*$)(?!\p{L})/iu;

/** Whether words behind a kind are a title. */
export const isTitle = (words: string): boolean => /\p{L}{3}|\p{Lu}{2}/u.test(words) && !noTitle.test(words);

/** Kinds that people write with a year alone ("CAP 2004"); "TP", "BP", "MC" and "BT" are other things then. */
const withYear: ReadonlySet<string> = new Set(
  'cap capa bep bts btsa bac-pro bpa bma cqp cqpi cqpm dut deust licence-professionnelle'.split(' '),
);

/** "(CQP 2019)": a kind and a year, without a title. */
export const standsAlone = (kind: string, words: string, after: string): boolean =>
  words === '' && withYear.has(kind) && /^\s*[:(–-]?\s*(?:en\s)?(?:19|20)\d{2}(?!\d)/u.test(after);

/** A title as it is said, then without its option, then without the town behind its initials ("GMP Lyon"). */
export function shorterTitles(words: string): string[] {
  const head = words.replace(/\s+(?:option|opt|sp[ée]cialit[ée])(?!\p{L}).*$/iu, '');
  const [, own] = /^([^\p{Ll}]+?|[^\p{Lu}]+?)(?:\s(?:de|à))?\s\p{Lu}\p{Ll}[\p{L}-]*$/u.exec(head) ?? [];
  return [...new Set([words, head, ...(own === undefined ? [] : [own])])];
}

/** "CAP + BEP électrotechnique", "CAP/Bac pro plasturgie": the title of the second is the first's too. */
export const sharedTitle = (word: string, words: string): string | undefined =>
  /^(?:cap|bep|bts|bp|mc|bac)/iu.test(word)
    ? /^(?:\+|\/|et|&|-|ou)?\s*(?:BEP|CAP|BTS|BP|MC|bac\s?pro)\s+(?=\p{L})(.+)$/iu.exec(words)?.[1]
    : undefined;

/** What the letters of a title stand for, in brackets right behind: "bac pro TU (technicien d'usinage)"; not where it was learnt or worked at. */
export function glossOf(text: string, { end }: Zone): Zone[] {
  const [said] =
    /^\s*\((?!\s*(?:chez|afpa|greta|dont)(?!\p{L}))[^()\n\d]{6,80}\)/iu.exec(text.slice(end)) ?? [];
  return said === undefined ? [] : [{ start: end, end: end + said.length }];
}
