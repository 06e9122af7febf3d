import { fold } from '../text/fold.ts';

/**
 * Large employers known to all, by a word that reads as the industry of what they make in France: linked by us, first of what they make. Names that
 * are also words (Mars, Roche, Continental, Président) are left out.
 */
export const employers: readonly (readonly [string, string])[] = [
  [
    'pharma',
    'sanofi|servier|pfizer|novartis|ipsen|gsk|glaxo|astra ?zeneca|boiron|novo ?nordisk|delpharm|fareva|biogaran|upsa|bayer|merck|pierre fabre|bio ?merieux|moderna|guerbet|virbac|ceva|biocodex',
  ],
  ['laiterie', 'lactalis|danone|sodiaal|savencia|yoplait|candia|lactel|laita|eurial|bongrain'],
  [
    'aéronautique',
    'airbus|safran|dassault(?: aviation)?|boeing|daher|latecoere|stelia|ariane ?group|arianespace|figeac aero|mecachrome|eurocopter|embraer',
  ],
  [
    'automobile',
    'renault|peugeot|citroen|stellantis|psa|toyota|valeo|faurecia|forvia|plastic omnium|opmobility|scania|iveco|bmw|volkswagen|mercedes|nissan|hyundai|tesla',
  ],
  ['pneu', 'michelin|goodyear|bridgestone|hutchinson|pirelli|dunlop'],
  ['verre', 'saint ?-?gobain|verallia|duralex|baccarat|pochet|verescence|o-?i france'],
  [
    'sidérurgie',
    'arcelor(?: ?mittal)?|aperam|vallourec|constellium|ascometal|eramet|ugitech|industeel|usinor',
  ],
  [
    'cosmétique',
    "l ?'? ?oreal|loreal|clarins|guerlain|yves rocher|nuxe|estee lauder|caudalie|sisley|l ?'? ?occitane|chanel|dior|lancome",
  ],
  ['maroquinerie', 'hermes|(?:louis )?vuitton|longchamp|lvmh|kering'],
  ['bijouterie', 'cartier|van cleef|boucheron|chaumet'],
  ['horlogerie', 'rolex|swatch|breitling|patek(?: philippe)?'],
  [
    'papeterie',
    'smurfit(?: kappa| westrock)?|ds smith|sofidel|essity|arjowiggins|norske skog|clairefontaine|international paper|saica|ahlstrom|kimberly clark',
  ],
  ['nucléaire', 'orano|framatome|areva|edf'],
  ['électricité', 'enedis|engie|rte'],
  ['ferroviaire', 'alstom|sncf|bombardier transport|ratp|faiveley|vossloh'],
  ['construction navale', "naval group|dcns|chantiers? de l ?'? ?atlantique|piriou|socarenam"],
  ['nautisme', 'beneteau|jeanneau|fountaine pajot|dufour yachts'],
  ['défense', 'mbda|nexter|knds|eurenco|arquus'],
  ['chimie', 'arkema|solvay|basf|air liquide|kem ?one|rhodia|syensqo|dow chemical|ineos|seqens'],
  ['pétrole', 'totalenergies|total energies|exxon(?: ?mobil)?|esso|petroineos'],
  ['viande', 'bigard|charal|socopa|sva jean roze'],
  ['charcuterie', 'herta|fleury ?-?michon|cooperl|aoste|madrange'],
  ['volaille', 'ldc|le gaulois|maitre coq|pere dodu'],
  [
    'boissons',
    'coca ?-?cola|pepsi(?:co)?|heineken|kronenbourg|evian|perrier|cristaline|cristalline|orangina|badoit',
  ],
  ['spiritueux', 'pernod(?: ricard)?|hennessy|moet(?: et chandon)?|remy martin|bacardi'],
  ['sucrerie', 'tereos|cristal union|beghin ?-?say|saint louis sucre'],
  ['biscuiterie', 'haribo|ferrero|mondelez|barilla|panzani|lindt|andros|bonne maman|lotus bakeries'],
  ['boulangerie', 'brioche pasquier|pasquier|harrys|jacquet|bridor|delifrance|mie caline|la boulangere'],
  ['conserverie', "bonduelle|d ?'? ?aucy|william saurin|mccain|findus|cassegrain|saupiquet"],
  ['agroalimentaire', 'nestle|unilever|lesieur|bledina|mars wrigley'],
  ['ciment', 'lafarge|holcim|vicat|calcia|eqiom'],
  ['carrière', 'imerys'],
  ['tuilerie', 'terreal|wienerberger|edilians'],
  [
    'électronique',
    'thales|schneider(?: electric)?|legrand|nexans|st ?micro(?:electronics)?|soitec|abb|siemens|hager',
  ],
  ['plasturgie', 'tupperware|berry global|nicoll|allibert|grosfillex'],
  ['textile', 'petit bateau|lacoste|dmc|dickson'],
  ['recyclage', 'paprec|veolia|suez|derichebourg'],
  ['ascenseurs', 'otis|schindler|kone|tk elevator'],
  ['machine agricole', 'claas|john deere|kuhn|manitou|haulotte|caterpillar|liebherr|kubota'],
  ['ameublement', 'meubles gautier|mobalpa|parisot'],
];

const named = employers.map(([industry, names]): [string, RegExp] => [
  industry,
  new RegExp(
    String.raw`(?<![a-z0-9])(?<!(?:pas|plus|jamais|sauf|quitter?|quitte|hors|ex|que|part) (?:de |d |chez |par )?(?:chez )?)(?:${names})(?![a-z0-9])`,
    'gu',
  ),
]);

/** "chez Sanofi ou pareil": as well as there. */
const alike =
  /\s*,?\s+(?:ou|et|or|and) (?:pareil(?:le)?s?|autres?|similaires?|[ée]quivalents?|(?:dans )?le m[êe]me genre|(?:un truc|quelque chose|une bo[îi]te|un autre) (?:comme [çc]a|du (?:m[êe]me )?genre|pareil|similaire)|du m[êe]me genre|concurrents?|consorts?|cie|similar|something (?:like that|similar)|the like|alike)(?!\p{L})|\s*,?\s+etc\.*/giu;

/** One works at a firm, and in an industry. */
const ofFirm = new RegExp(
  String.raw`(?<![\p{L}])(?:chez|pour|for) (?=(?:${employers.map(([industry]) => industry).join('|')})(?![\p{L}]))`,
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
