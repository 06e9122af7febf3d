import { fold } from '../text/fold.ts';
import { wishedWorks, type WishedWork } from './wished-names.ts';

/** What has an engine, or is mended: who tinkers with it mends. */
const ofEngines = String.raw` (?:(?:sur|avec|des|les|mes|un|une|ma|mon|de|la|le|vieux|vieilles|petits?|with|on|my|old|the) )*(?:scoot\w*|motos?|mobylettes?|mobs?|velos?|trottinettes?|voitures?|bagnoles?|autos?|moteurs?|tondeuses?|quads?|karts?|tracteurs?|ordis?|ordinateurs?|pc|consoles?|telephones?|appareils?|motorbikes?|bikes?|bicycles?|mopeds?|cars?|engines?|mowers?|computers?|phones?)\b`;
/** The words that say how one would work, as who has no trade yet says it. */
const words: Readonly<Record<WishedWork, string>> = {
  fabriquer: String.raw`fabriqu\w*|(?:de|avec|travail\w*|boss\w*) (?:les |mes |ses )?mains|manuels?|manuelle|bricol\w*(?!${ofEngines})|mak(?:e|ing) (?:things|stuff)|(?:with|using) my hands|hands[ -]on|manual|diy|construi(?:re|s)(?: (?:des )?(?:trucs|choses))?(?= *$| *[,.])|build(?:ing)? (?:things|stuff)|artisan\w*|en atelier|workshop`,
  machines: String.raw`(?:sur|avec|des|les|with|on|run|running|operate) (?:les |des |une |a )?machines?|(?:conduct\w+|operat(?:eur|rice)s?|pilotes?|conduite) (?:(?:de|d|des|sur|les|la|une?) ){0,2}(?:machines?|lignes?)|(?:machine|line) (?:operators?|operating)`,
  dehors: String.raw`dehors|(?:en |a l ?)exterieur|plein air|grand air|outdoors?|outside`,
  nourriture: String.raw`nourriture|bouffe|(?:de|dans|avec) (?:la |l ?)?(?:cuisine|alimentation)|(?:a|de quoi) manger|food|cooking`,
  bois: String.raw`(?:le|du|de|avec du) bois|wood(?:work\w*)?`,
  metal: String.raw`(?:le|du|de|avec du) (?:metal|fer|acier)|metal(?:work\w*)?|steel`,
  tissu: String.raw`tissus?|couture|coudre|(?:le|du) cuir|fabrics?|cloth|sew(?:ing)?|leather`,
  reparer: String.raw`repar(?:er|ation|e)\w*|mecano?s?|mecaniqu\w*(?! (?:auto|de precision|des fluides))|mechanics?|depann\w*|demont\w*|bricol\w*(?=${ofEngines})|fix(?:ing)? (?:things|stuff)|(?:fix|tinker)\w*(?=${ofEngines})|repair\w*`,
  precis: String.raw`precis\w*|minuti\w*|finesse|dexterite|fine work|careful work|detailed work`,
  conduire: String.raw`(?:conduire|conduite|piloter|driv(?:e|ing)) (?:des |de |d ?|un |une )?(?:engins?|machines?|chariots?|grues?|pelles?|nacelles?|forklifts?|diggers?|cranes?)`,
  calme: String.raw`calme|tranquill?e\w*|silence|silencieux|sans bruit|quiet|peaceful`,
};
const patterns = new Map(wishedWorks.map((one) => [one, new RegExp(String.raw`\b(?:${words[one]})\b`, 'u')]));

/** What is refused is not wished: "pas dehors", "plus de machines". */
const refused = /\b(?:pas|plus|sans|jamais|rien|ni|marre|not|no|never) (?:\w+ ){0,3}?\w{4,}/gu;

/** The object of what one does: who takes machines apart does not ask to run them. */
const object =
  /\b(?<does>repar\w+|demont\w+|depann\w+|entreten\w+|entretien|fabriqu\w+|constru\w+|dessin\w+|nettoy\w+|repair\w*|fix(?:ing)?|build(?:ing)?) (?:(?:les|des|de|la|le|du|une?|mes|ces|the|old|vieilles) )*(?:machines?|engins?)\b/gu;

/** How one would work, by the words of a wish. */
export function wishedSaid(typed: string): WishedWork[] {
  const said = fold(typed).replace(/['’-]/gu, ' ');
  const kept = said
    .replace(/\bsans bruit\b/gu, 'silence')
    .replace(refused, ' ')
    .replace(object, '$<does>');
  const found = wishedWorks.filter((one) => patterns.get(one)?.test(kept));
  // Who tinkers and would mend does not ask to make things by it.
  const made = found.includes('reparer') ? kept.replace(/\bbricol\w*/gu, ' ') : kept;
  return found.filter((one) => one !== 'fabriquer' || patterns.get(one)?.test(made));
}

/** Things of any kind: a trade read in what is said of them is a guess. */
const anything =
  /\b(?:bricol\w*|construire *$|trucs?|choses?|objets?|things?|stuff|mains?|hands?|engins?|machines?|tissus?|fabrics?|nourriture|bouffe|food)\b/u;

/** Whether a wish says how one would work, and no trade, whatever trade is read in it. */
export const saysWorkOnly = (typed: string): boolean =>
  anything.test(fold(typed)) && wishedSaid(typed).length > 0;
