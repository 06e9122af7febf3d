import { isStopWord } from '../text/stop-words.ts';
import { fold } from '../text/fold.ts';

/** Small words between a refusal and what is refused. */
const little = String.raw`(?:(?:(?:travailler|bosser|retourner|rester|aller|être|etre|faire) )?(?:(?:dans|en|de|du|des|le|la|les|the|in|from|chez|(?:mon |ma |mes )?(?:secteur|industrie|filière|filiere|domaine|branche)) |[ld]['’])*)`;
const end = String.raw`(?=$|[,;.!]| (?:mais|plutôt|plutot|je|but|rather|please|svp) )`;
const thing = String.raw`(?<refused>\p{L}[\p{L} '’-]{2,60}?)${end}`;
const other = String.raw`(?<=autres? (?:secteur|branche|domaine|industrie|chose|filière|filiere|métier|metier)s? )que|(?<=ailleurs )(?:que|qu['’]en)|(?<=(?:anything|anywhere|something|somewhere) )(?:else )?(?:but|except|other than|outside)|(?<=(?:another|other) (?:sector|industry) )than`;
const except = String.raw`sauf(?: pas)?|hormis|excepté|excepte|à part|a part|en dehors|hors|except|other than|outside(?: of)?`;
const never = String.raw`(?:surtout )?(?:pas|plus jamais|jamais|ni)(?= (?:dans|en|la|le|les|de|du|des|[ld]['’]))|(?:ne |n['’])?(?:veux|voudrais) (?:pas|plus)|plus(?= (?:dans|travailler|bosser) )|no more|not(?= (?:in|the) )|no longer`;
const leave = String.raw`(?:sortir|partir|quitter|fuir|m['’]éloigner|m['’]eloigner|arrêter|arreter|changer|loin|marre|get out|out|leave|leaving|quit|away)(?= (?:de |du |des |d['’]|la |le |les |l['’]|of |from |the |\p{L}))`;
const refusal = new RegExp(
  String.raw`(?<![\p{L}])(?:${other}|${except}|${never}|${leave}) (?:of )?${little}${thing}`,
  'iu',
);
const joined = /\s+(?:et|ou|ni|and|or|nor)\s+|,\s*/iu;
const leadingArticle = new RegExp(`^${little}`, 'iu');

/**
 * What a wish refuses, "un autre secteur que l’agro", "tout sauf la chimie", and what is left of it; null where it refuses nothing. What is
 * refused may be a condition as well as an industry: only the search knows.
 */
export function splitRefusal(typed: string): { refused: string[]; kept: string } | null {
  const match = refusal.exec(typed.trim());
  const said = match?.groups?.refused;
  if (!match || said === undefined) return null;
  const refused = said
    .split(joined)
    .map((one) => one.replace(leadingArticle, '').trim())
    .filter((one) => one.length > 2 && !isStopWord(fold(one)));
  if (refused.length === 0) return null;
  const kept = typed.trim().replace(match[0], ' ');
  return {
    refused,
    kept: kept
      .replace(/^(?:[\s,;.]|(?:mais|plutôt|plutot|et|but|rather)(?![\p{L}]))+/iu, '')
      .replace(/(?:[\s,;.]|(?<![\p{L}])(?:mais|et|but|and))+$/iu, '')
      .replace(/\s+/gu, ' '),
  };
}
