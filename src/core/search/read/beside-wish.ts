/** Conditions of work that one may say one stands. */
const condition = String.raw`(?:t[ôo]t(?: le matin)?|matins?|froid|chaud|chaleurs?|bruits?|odeurs?|salet[ée]s?|sale|salissante?s?|poussi[èe]res?|nuits?|samedis?|dimanches?|week[- ]?ends?|horaires?(?: d[ée]cal[ée]s)?|[2345] ?x ?8|post[ée]|route|d[ée]placements?|hauteurs?|vide|(?:ports? de )?charges?(?: lourdes?)?|lourd|poids|debout|sang|physique|p[ée]nible|dur|fatigue|r[ée]p[ée]titif|cadences?|rythme|pluie|boue|stress|masques?|gants|charlotte|cambouis|graisse|humidit[ée]|humide|solvants?|produits?(?: chimiques)?|cold|noise|heat|nights?|shifts?|smells?|dirt|dust|weekends?)`;
const little = String.raw`(?:(?:travailler|bosser|[êe]tre|rester|faire|se lever|porter|dans|en|de|du|des|d['’]|le|la|les|l['’]|l|au|aux|à|a|un|une|the|working|work|being|in|at|of|with|on) ?)*`;
const thing = `${little}${condition}`;
const problem = String.raw`(?:(?:de |aucun |aucuns |un )?(?:probl[èe]mes?|soucis?|pb|mal|peur|chaud|rien))`;
const minds = String.raw`(?:(?:[çcs]a|cela|c['’]est|il|elle|sa) )?(?:ne |n['’])?(?:me |m['’]|nous )?(?:d[ée]range|g[êeèé]ne|fait|font|pose|posent|effraie|rebute|emb[êe]te)(?:nt)? (?:pas|plus|aucun)`;
const mindsNot = String.raw`(?:(?:[çcs]a|cela) )?(?:ne |n['’])?(?:me |m['’]|nous )(?:(?:d[ée]range|g[êeèé]ne|rebute|emb[êe]te) (?:pas|plus)|fait pas (?:peur|mal))`;
const stands = [
  `${thing} ${minds}(?: ${problem})?`,
  `${mindsNot} ${thing}`,
  String.raw`(?:je |j['’]|j)?(?:n['’]|ne )?(?:ai pas peur|crains pas|redoute pas|suis habitu[ée]e?|habitu[ée]e?) ${thing}`,
  String.raw`${thing} (?:[çc]a |sa |ca )?(?:(?:est |c['’]est )?(?:pas de|aucun|no|not a) (?:probl[èe]me|souci|pb|problem)|[çc]a (?:va|passe|me va)|(?:is|are) (?:ok|fine))`,
  `(?:peu importe|qu[’']importent?|quel(?:le)?s? que soi(?:en)?t) ${thing}`,
  String.raw`(?:i )?(?:do not|don['’]?t) mind ${thing}|(?:i am |i['’]?m )?(?:not afraid of|used to) ${thing}`,
  String.raw`m[êe]me si (?:(?:c['’]est|[çc]a|ca|il fait|y a|c) )[^,;.]*(?=[,;.])`,
];
const tolerated = new RegExp(`(?<![\\p{L}])(?:${stands.join('|')})(?![\\p{L}])`, 'giu');

/** What of it is searched as a condition that one accepts. */
const accepted: readonly (readonly [RegExp, string])[] = [
  [/froid|cold/iu, ' dans le froid '],
  [/nuit|night/iu, ' de nuit '],
  [/samedi|dimanche|week/iu, ' week-end '],
  [/[2345] ?x ?8|post[ée]/iu, ' 3x8 '],
];

const close = String.raw`(?:mari|femme|copains?|copines?|conjointe?|compagn(?:on|e)|p[èe]re|m[èe]re|parents?|fr[èe]res?|s(?:œ|oe)urs?|fils|filles?|cousine?s?|oncle|tante|amie?s?|potes?|voisine?s?|papa|maman|mec|husband|wife|father|mother|dad|mum|brother|sister|friend|partner|boyfriend|girlfriend)`;
const does = String.raw`(?:(?:elle|il) )?(?:est|sont|[ée]tait|[ée]taient|travaill\p{L}+|boss\p{L}+|fait|font|faisait|conduit|en (?:peut|peu|peux|a)|supporte|works?|worked|is|was)`;
const others = new RegExp(
  String.raw`(?<![\p{L}])(?:mon|ma|mes|notre|my) (?:(?:grand|beau|belle|ex|petite?)[- ]?)?${close} ${does}(?![\p{L}])[^,;.]*?(?:[,;.](?!\s*(?:et )?(?:il|elle|ils|elles|qui|veut|cherche|voudrait|souhaite|he|she)(?![\p{L}]))|(?= (?:(?:et |mais )?moi|mais je|et je|je (?:veux|veu|ve|voudrais?|cherche|souhaite|pr[ée]f[èe]re)|but i|and i|i want)(?![\p{L}])))(?=.*\p{L}{4})`,
  'giu',
);

/** "ancien militaire mécanicien hélico": what one was in uniform, beside a trade that is said. */
const uniform =
  /(?<![\p{L}])(?:ex|ancien(?:ne)?)[- ](?:militaire|gendarme|polici(?:er|[èe]re)|l[ée]gionnaire|soldat|pompier|sapeur[- ]pompier|veteran)(?![\p{L}])(?=.*\p{L}{4})(?!.* (?:vers|devenir|passer|aller|travailler) )/giu;

/** "militaire mécanicien hélico", "ancien marin de la marine nationale, électricien": the trade that one has in uniform. */
const enlisted =
  /(?<![\p{L}])(?:(?:ex|ancien(?:ne)?)[- ])?(?:militaire|marin|sous[- ]?officier|soldat|engag[ée]e?|sergent(?:[- ]chef)?|adjudant|caporal(?:[- ]chef)?|quartier[- ]ma[iî]tre|second[- ]ma[iî]tre)(?:(?: (?:de|dans|à))? (?:l['’ ]?arm[ée]e(?: de (?:terre|l['’ ]?air))?|arm[ée]e de (?:terre|l['’ ]?air)|la marine(?: nationale)?|marine nationale|la l[ée]gion))?,? (?=(?:m[ée]cani|m[ée]cano|[ée]lectr|soudeu|chaudronn|tourneur|ajusteur|armurier|magasinier|technicien)\p{L}*)/giu;

/**
 * A wish without what is only said beside it: what one stands ("le bruit ne me dérange pas", "même si c’est salissant,"), what somebody
 * else does ("mon mari est chez Airbus, je cherche…"), what one was in uniform. A condition that one accepts is still read.
 */
export const withoutBeside = (text: string): string =>
  text
    .replace(tolerated, (said) => accepted.find(([pattern]) => pattern.test(said))?.[1] ?? ' ')
    .replace(others, ' ')
    .replace(enlisted, ' ')
    .replace(uniform, ' ');
