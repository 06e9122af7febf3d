import { isStopWord } from '../text/stop-words.ts';
import { fold } from '../text/fold.ts';

/** Small words between a refusal and what is refused. */
const little = String.raw`(?:(?:(?:travailler|bosser|retourner|rester|aller|être|etre|faire|toucher|manipuler|voir|sentir|découper|decouper) )?(?:(?:dans|en|de|du|des|le|la|les|the|in|from|chez|(?:mon |ma |mes )?(?:secteur|industrie|filière|filiere|domaine|branche)) |[ld]['’])*)`;
const end = String.raw`(?=$|[,;.!]| (?:mais|plutôt|plutot|je|but|rather|please|svp) )`;
const thing = String.raw`(?<refused>\p{L}[\p{L} '’-]{2,60}?)${end}`;
const other = String.raw`(?<=autres? (?:secteur|branche|domaine|industrie|chose|filière|filiere|métier|metier)s? )que|(?<=ailleurs )(?:que|qu['’]en)|(?<=(?:anything|anywhere|something|somewhere) )(?:else )?(?:but|except|other than|outside)|(?<=(?:another|other) (?:sector|industry) )than`;
const except = String.raw`sauf(?: pas)?|hormis|excepté|excepte|à part|a part|en dehors|hors|except|other than|outside(?: of)?`;
const never = String.raw`(?:surtout )?(?:pas|plus jamais|jamais|ni)(?= (?:dans|en|la|le|les|de|du|des|[ld]['’]))|(?:ne |n['’])?(?:veux|voudrais) (?:pas|plus)|(?:(?:je |j['’]|on )?(?:ne |n['’])?(?:peux |peut |pas |plus )?)?support\p{L}{1,4} (?:pas|plus|mal)(?! de )|(?:je |on )?(?:ne |n['’])?(?:pas|plus) supporter|(?<=^|[,;.] ?)plus(?: jamais)?(?= (?:l[ea]s? (?!droit |temps )|l['’]|(?:de |du |des )(?!argent|temps|sens|travail|vie|salaire|responsab)))|plus(?= (?:dans|travailler|bosser|toucher|manipuler|voir|sentir|découper|decouper) )|no more|not(?= (?:in|the) )|no longer`;
/** What one would not touch: without anything else, "sans diplôme", says what one has not. */
const untouched = String.raw`(?:sans|without|no)(?= (?:de |la |le |les |l['’])?(?:viandes?|poissons?|abattoirs?|volailles?|charcuteries?|produits? chimiques?|chimie|p[ée]trole|nucl[ée]aire|plastiques?|meats?|fish|chemicals?|plastics?|nuclear)(?![\p{L}]))`;
const leave = String.raw`(?:sortir|partir|(?:me |m['’])(?:barrer|casser|tirer|en aller)|quitter|fuir|ras le bol|(?:j['’])?en (?:peux|peut) plus|can(?:['’]?t|not) (?:stand|bear)|m['’]éloigner|m['’]eloigner|arrêter|arreter|changer|loin|marre|get out|out|leave|leaving|quit|away)(?= (?:de |du |des |d['’]|la |le |les |l['’]|of |from |the |\p{L}))`;
const refusal = new RegExp(
  String.raw`(?<![\p{L}])(?:${other}|${except}|${never}|${untouched}|${leave}) (?:of )?${little}${thing}`,
  'giu',
);
/** "pas de voiture" says that one has none: only who leaves it, or will not have it, refuses its industry. */
const noCar =
  /^(?:(?:pas|ni|sans) (?:de |d['’]|ma |une )?|no |without (?:a )?|not? (?:more|longer) )(?:voiture|v[ée]hicule|permis|auto|car|vehicle|licen[cs]e)(?!\p{L})/iu;
const joined = /\s+(?:et|ou|ni|and|or|nor)\s+|,\s*/iu;
const leadingArticle = new RegExp(`^${little}`, 'iu');

/**
 * What a wish refuses, "un autre secteur que l’agro", "tout sauf la chimie", and what is left of it; null where it refuses nothing. What is
 * refused may be a condition as well as an industry: only the search knows.
 */
export function splitRefusal(typed: string): { refused: string[]; kept: string } | null {
  const [first] = refusalsIn(typed);
  return first ? { refused: first.refused, kept: withoutSaid(typed, [first.said]) } : null;
}

/** All that a wish refuses, one after the other, and the words that say it: "tout sauf la viande, je supporte plus le poisson". */
export function refusalsIn(typed: string): { refused: string[]; said: string }[] {
  return [...typed.trim().matchAll(refusal)].flatMap((match) => {
    if (noCar.test(match[0])) return [];
    const refused = (match.groups?.refused ?? '')
      .split(joined)
      .map((one) => one.replace(leadingArticle, '').trim())
      .filter((one) => one.length > 2 && !isStopWord(fold(one)));
    return refused.length > 0 ? [{ refused, said: match[0] }] : [];
  });
}

/** A wish without the words of its refusals. */
export function withoutSaid(typed: string, said: readonly string[]): string {
  const kept = said.reduce((text, one) => text.replace(one, ' '), typed.trim());
  return kept
    .replace(/^(?:[\s,;.]|(?:mais|plutôt|plutot|et|but|rather)(?![\p{L}]))+/iu, '')
    .replace(/(?:[\s,;.]|(?<![\p{L}])(?:mais|et|but|and))+$/iu, '')
    .replace(/\s+/gu, ' ');
}
