const hires = String.raw`recrut(?:e|er|ons)|embauch(?:e|er|ons)`;
const wants = String.raw`(?:cherch\p{L}*|veux|veut|voulons|voudr\p{L}*|dois|doit|devons|souhait\p{L}*|essa\p{L}*|ai besoin|avons besoin|peine\p{L}*)(?: (?:à|a|de|pour))?`;
const who = String.raw`(?:(?:je|nous|on) |j['’] ?)`;
/** Who says to recruit, from the first word on: "qui recrute", "me faire embaucher" are of who seeks work. */
const recruits = new RegExp(
  String.raw`^(?:bonjour[, ]+)?(?:(?:je suis |un |une |i am |an )*(?:employeur|employer|chef d['’]entreprise)s?(?:[, ]+(?:je |on |nous )?(?:cherch\p{L}+|${hires}))?|${who}(?:${wants} )?(?:${hires})|(?:recruter|embaucher)|(?:recrute|embauche)(?= (?:un|une|des|du|\d))|(?:(?:i|we)(?: am|['’]m| are|['’]re)? )?(?:(?:want|need|look|looking|trying) to )?(?:hir(?:e|ing)|recruit(?:ing)?))(?![\p{L}])(?<whom>.*)$`,
  'iu',
);
const little =
  /^(?:[\s,:;.-]|(?:un|une|des|du|de|d['’]|la|le|les|l['’]|deux|trois|quatre|cinq|dix|plusieurs|quelques|nos|mes|a|an|some|two|three|our|my|\d+)(?![\p{L}]))+/iu;
/** What is said of how, when or where one recruits. */
const around =
  /[\s,;.!?-]+(?:introuvables?|difficiles? à (?:trouver|recruter)|rares?|en tension|en urgence|urgent|vite|rapidement|motivée?s?|expérimentée?s?|qualifiée?s?|hard to find|quickly|(?:pour|dans|chez|for|in) (?:mon|ma|mes|notre|nos|my|our) .*|mais .*|et (?:je|on|nous) .*)$/iu;

function bare(whom: string): string {
  const text = whom.replace(little, '').trim();
  const kept = text.replace(around, '').trim();
  return kept === text ? text.replace(/[\s,;.!?]+$/u, '') : bare(kept);
}

const whomIn = (typed: string): string | undefined => recruits.exec(typed.trim())?.groups?.whom;

/** Whether the words of a field are of who recruits. */
export const saysRecruiting = (typed: string): boolean => whomIn(typed) !== undefined;

/**
 * Whom the two fields of the home page recruit, as typed: "je recrute" and the trade in the other field, or all in one; empty where no trade
 * is said, null where nobody is recruited. A trade one does beside "recruter" alone recruits nobody.
 */
export function recruited(does: string, wishes: string): string | null {
  const first = whomIn(does);
  if (first !== undefined) return bare(first) || bare(whomIn(wishes) ?? wishes);
  const second = whomIn(wishes);
  if (second === undefined) return null;
  const whom = bare(second);
  return whom === '' && does.trim() !== '' ? null : whom;
}
