import { fold } from './fold.ts';
import { tidy } from './tidy.ts';

const school = String.raw`(?:(?:(?:l |la |le |les |mon |ma |mes |du |des |de l |de la |de |d |au |a l |aux )*)(?:l?ecole(?! (?:de|d|du|des) )|lycee|college|etudes(?: (?:de |d |en )[a-z]+)?|cours|bahut|scolarite|systeme scolaire|fac(?: (?:de |d )[a-z]+)?)(?: (?:pro|professionnel|technique|general|agricole|hotelier))?)`;
const english = String.raw`(?:(?:of |from |my |high |secondary |middle )*(?:school|college|sixth form|education|studies))`;
const years = String.raw`(?:[3-6] ?e(?:me)?|sixieme|cinquieme|quatrieme|troisieme|seconde|2nde|premiere|1ere|terminale|cm[12])`;
const age = String.raw`(?:1[2-9]|douze|treize|quatorze|quinze|seize|dix sept|dix huit)(?: ans)?`;
/** When, and with what, one left it. */
const tail = String.raw`(?: (?:en (?:cours de |fin de |pleine )?(?:la )?${years}|(?:apres|avant|des|pendant|depuis) (?:la |le |l |ma )?(?:${years}|fin|bac|brevet|college|lycee|${age})|a (?:l age de )?${age}|at (?:the age of )?1\d|at (?:fifteen|sixteen|seventeen|eighteen)|early|(?:tot|trop tot|tres tot|jeune|young)|(?:sans|without) (?:rien|diplomes?|brevet|bac|le bac|le brevet|a (?:diploma|degree)|anything|qualifications?)|(?:au bout d(?:e quelques| un|e \d+|e deux|e trois| une)|apres (?:un|une|\d+|quelques|deux)) (?:ans?|annees?|mois)|(?:l an dernier|cette annee|last year|this year)))*`;
const left = [
  String.raw`(?:arret\w*|lach\w*|quitt\w*|abandonn\w*|stopp\w*|plaqu\w*|laisse tomber|largu\w*) ${school}`,
  // Who is still there has no trade either.
  String.raw`(?<=(?:suis|encore|toujours|etant) )(?:(?:encore|toujours) )?(?:a l ecole(?! (?:de|d|du|des) )|au (?:lycee|college)|en ${years})`,
  String.raw`(?<=(?:am|m|still) )(?:still )?(?:at|in) (?:school|high school|secondary school|sixth form)`,
  // "arrêté en 3ème" says which class, and needs no word of school.
  String.raw`(?:arret\w*|quitt\w*|sortie?|vir(?:ee?|er)) (?:en|de|de la) ${years}`,
  String.raw`(?:sortie?s?|sors|parti?e?s?|vir(?:ee?s?|er?)|renvoyee?s?|exclue?s?|jetee?s?|ejectee?s?|mise? dehors|mise? a la porte|decroche\w*) ${school}`,
  String.raw`(?:pas|jamais) (?:fini\w*|termine\w*|ete|alle\w*|frequente\w*|vraiment ete) (?:jusqu )?${school}`,
  // A diploma begun, and not had: it names no trade.
  String.raw`(?:(?:un|une|1|quelques|six|6) (?:ans?|annees?|mois) (?:de|d|en) (?:cap|bep|bac pro|lycee pro)(?: [a-z]+){0,3}(?= *$| (?:et|mais|puis|que|arrete|abandonne|sans|pas)(?![a-z]))|(?:cap|bep|bac pro)(?: [a-z]+){0,3} (?:abandonne|arrete|pas fini|pas termine|non termine|rate|lache|plante|pas eu|pas obtenu)|(?:arrete|lache|abandonne|rate|plante|pas fini|pas eu|commence) (?:(?:le|un|mon|d) )*(?:cap|bep|bac pro)(?: [a-z]+){0,2}(?= *$|  | (?:et|mais|puis|en|l an|au|a)(?![a-z])))`,
  String.raw`(?:descolarise\w*|decroch(?:eur|euse|age) scolaire|decroche scolairement)`,
  String.raw`(?:dropped out|drop ?out|dropping out)(?: ${english})?`,
  String.raw`(?:left|quit|leaving|kicked out|thrown out|expelled|excluded|never finished|never went to|did ?n ?t finish|did not finish|not finished) ${english}`,
].join('|');
const who = String.raw`(?:(?:je me suis fait|je suis|je n|n|je|j|j ai|ai|jai|on m a|on ma|i|have|was|got|been|me suis fait|a|on|am|m|still|encore|toujours|etant) )*`;
const gone = new RegExp(String.raw`(?<![a-z0-9])${who}(?:${left})(?![a-z0-9])${tail}(?![a-z0-9])`, 'gu');

/** Folded, with one space between words, the letters of each at their place in the text. */
const plain = (typed: string): string => fold(typed).replace(/[^a-z0-9]/gu, ' ');

/** Whether words say that one left school before its end, or is still there, and nothing of what one has done since. */
export const saysLeftSchool = (typed: string): boolean => plain(typed).search(gone) >= 0;

/** Words without those that say so: a class or a school that one left names no trade. */
export function withoutSchool(typed: string): string {
  const folded = plain(typed);
  // A fold that changes the length ("œ") leaves no place to cut at.
  if (folded.length !== typed.length || folded.search(gone) < 0) return typed.trim();
  let [kept, from] = ['', 0];
  for (const { index, 0: said } of folded.matchAll(gone)) {
    kept += `${typed.slice(from, index)} `;
    from = index + said.length;
  }
  return tidy(kept + typed.slice(from));
}
