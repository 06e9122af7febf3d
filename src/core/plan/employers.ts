import { fold } from '../text/fold.ts';
import { anyOf, employers } from './known-names.ts';

const named = employers.map(({ said, names }): [string, RegExp] => [
  said,
  new RegExp(
    String.raw`(?<![a-z0-9])(?<!(?:pas|plus|jamais|sauf|quitter?|quitte|hors|ex|que|part) (?:de |d |chez |par )?(?:chez )?)(?:${anyOf(names)})(?![a-z0-9])`,
    'gu',
  ),
]);

/** "chez Sanofi ou pareil": as well as there. */
const alike =
  /\s*,?\s+(?:ou|et|or|and) (?:pareil(?:le)?s?|autres?|similaires?|[ée]quivalents?|(?:dans )?le m[êe]me genre|(?:un truc|quelque chose|une bo[îi]te|un autre) (?:comme [çc]a|du (?:m[êe]me )?genre|pareil|similaire)|du m[êe]me genre|concurrents?|consorts?|cie|similar|something (?:like that|similar)|the like|alike)(?!\p{L})|\s*,?\s+etc\.*/giu;

/** One works at a firm, and in an industry. */
const ofFirm = new RegExp(
  String.raw`(?<![\p{L}])(?:chez|pour|for) (?=(?:${employers.map(({ said }) => said).join('|')})(?![\p{L}]))`,
  'giu',
);

const firms = String.raw`(?:labos?|laboratoires?|labs?|laborator(?:y|ies))`;
const drugs = String.raw`(?:pharma\p{L}*|m[ée]dicaments?|m[ée]docs?|vaccins?|g[ée]n[ée]riques?)`;
/** Who makes medicines is called a laboratory, large or of medicines; what "in pharma" follows is where one analyses. */
const makers = new RegExp(
  String.raw`(?<![\p{L}])(?:${firms} (?:de |d['’]|des |du |qui (?:fait|fabrique) (?:des? )?)?${drugs}|(?:pharma(?:ceutical)?s?|drugs?|medicines?|vaccines?) (?:${firms}|compan(?:y|ies)|firms?|makers?|giants?)|(?:grand|gros|big|large|major)s? (?:${firms}|pharmas?))(?![\p{L}])`,
  'giu',
);
/** Work of a laboratory, which the industry is not. */
const bench =
  /(?<![\p{L}])(?:techni\p{L}+|laborantin\p{L}*|analys\p{L}*|paillasse|contr[ôo]le\p{L}*|qualit[ée]|quality|chimistes?|recherche|research|r ?& ?d|dosages?|pr[ée]l[èe]vements?)(?![\p{L}])/iu;

/** Whether words call who makes medicines a laboratory, and say no work of one. */
export const saysDrugMaker = (typed: string): boolean => typed.search(makers) >= 0 && !bench.test(typed);

/** Words in which an employer known to all, or a maker of medicines, is its industry: "chez Sanofi ou pareil" is "dans pharma". */
export function withIndustries(typed: string): string {
  const text = saysDrugMaker(typed) ? typed.replace(makers, 'pharma') : typed;
  const folded = fold(text).replace(/[^a-z0-9 -]/gu, ' ');
  // A fold that changes the length leaves no place to cut at.
  if (folded.length !== text.length) return text;
  const found = named
    .flatMap(([industry, names]) =>
      [...folded.matchAll(names)].map(({ index, 0: said }) => ({
        industry,
        index,
        end: index + said.length,
      })),
    )
    .sort((one, other) => other.index - one.index);
  const said = found.reduce(
    (kept, { industry, index, end }) => `${kept.slice(0, index)}${industry}${kept.slice(end)}`,
    text,
  );
  return said === typed ? typed : said.replace(alike, '').replace(ofFirm, 'dans ');
}
