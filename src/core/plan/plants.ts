import { functionFamilies } from '../search/function-wish.ts';
import { fold } from '../text/fold.ts';
import { namesWho } from '../text/ranks.ts';
import { tokenise } from '../text/tokenise.ts';
import { withIndustries } from './employers.ts';
import { anyOf, employers, products } from './known-names.ts';

/** What an electricity works runs on, where it is no nuclear one. */
const otherPower = String.raw`(?:hydr\w+|eolien\w*|solaires?|photovolta\w+|thermiques?|(?:a|au|de) (?:gaz|charbon|bois|biomasse)|biomasse|hydro(?:electric)?|wind|solar|gas|coal)`;
/** What is called "centrale" and makes no electricity. */
const noPower = String.raw`d ?achats?|a beton|beton|d ?enrob\w*|a vapeur|vapeur|d ?aspiration|de traitement|inertiel\w*`;

/** How plants that make electricity are told, the first that matches is taken: a rule, where products are but names. */
const works: readonly (readonly [string, string])[] = [
  [
    'électricité',
    String.raw`(?:centrales?|usines?) (?:electriques? )?${otherPower}(?: (?:de chez |chez |d |de |pour )?edf)?|(?:parcs?|champs?|fermes?) (?:eolien\w*|solaires?|photovolta\w+)(?: edf)?|barrages?(?: hydro\w+)?(?: (?:d |de )?edf)?|edf,? (?:hydr\w+|(?:les )?(?:barrages?|energies renouvelables|renouvelables|eolien\w*|solaire)|renewables?|en\b)|(?:hydro(?:electric)?|wind|solar) (?:power )?(?:plants?|farms?|stations?|dams?|parks?)`,
  ],
  [
    'nucléaire',
    String.raw`(?:edf )?(?:centrales?|cnpe)(?! (?:${noPower}))(?: nucleaires?)?(?: (?:de chez |chez |d |de |pour )?edf)?|epr ?2?s?|grand carenage|carenage (?:des centrales|nucleaire)|arrets? de tranches?|demantelement (?:du nucleaire|nucleaire|des? (?:centrales?|reacteurs?|sites nucleaires)(?: nucleaires?)?)|reacteurs?(?: nucleaires?)?|combustibles? nucleaires?|(?:orano |areva )?la hague|nuclear (?:power )?(?:plants?|stations?|decommissioning|fuel|reactors?)|power plants?`,
  ],
];

const named = [...works, ...products.map(({ said, names }): [string, string] => [said, anyOf(names)])].map(
  ([industry, names]): [string, RegExp] => [
    industry,
    new RegExp(String.raw`(?<![a-z0-9])(?:${names})(?![a-z0-9])`, 'gu'),
  ],
);
const industries = [
  ...new Set([
    ...[...employers, ...products].map(({ said }) => said),
    ...works.map(([industry]) => industry),
  ]),
].join('|');

const anyIndustry = new RegExp(String.raw`(?<!\p{L})(?:${industries})(?!\p{L})`, 'giu');

const small = String.raw`(?:[\s,;/.]|(?<!\p{L})(?:(?:les?|la|des?|du|une?|d|l|dans|chez|pour|sur|en|et|ou|[àa]|aux?|comme|the|a|an|in|at|for|and|or|of)(?!\p{L})|[’']))*`;
/** The same industry said again, by another of its names. */
const again = new RegExp(
  String.raw`(?<!\p{L})(?<one>${industries})(?:[\s,;/.]${small}\k<one>(?!\p{L}))+`,
  'giu',
);
const theirWorks = String.raw`(?:les?|la|des?|du|une?|leurs?|the|a|an|their)?\s*(?:usines?|sites?|chantiers?|ateliers?|groupes?|centrales?|factor(?:y|ies)|plants?|group|works)`;
/** The works of an employer: they say no more than its name. */
const atWorks = new RegExp(
  String.raw`(?:(?<=(?<!\p{L})(?:${industries}))[\s,]+(?:(?:dans|sur|in|at|on)\s+)?${theirWorks}(?!\p{L})|(?<!\p{L})(?:l['’])?${theirWorks}\s+(?:de (?:l['’]|la )?|d['’]|du |des |of )?(?=(?:${industries})(?!\p{L})))`,
  'giu',
);

const ofFirms = new RegExp(
  String.raw`^(?:(?:chez|pour) )?(?:une? |des |les )?(?:sous[- ]traitants?|prestataires?|fournisseurs?|[ée]quipementiers?) (?=(?:${industries})(?!\p{L}))`,
  'iu',
);
/** "la centrale de Gravelines": where it is. */
const ofTown = new RegExp(String.raw`(?<!\p{L})(?<one>nucléaire|électricité) de (?=\p{Lu}\p{Ll})`, 'gu');
const between = /\s*(?:,|;|\/|(?<!\p{L})et(?!\p{L}))\s*/u;
const alone = new RegExp(
  String.raw`^(?:(?:dans|chez|pour|à|aux?|en|les?|la|l['’])\s*)*(?:${industries})$`,
  'iu',
);

/** Whether words say a trade, or a function, beside an industry: a plant is then but where it is exercised. */
const saysWork = (wish: string): boolean => {
  const left = wish.replace(anyIndustry, ' ').replace(/chantiers?/giu, ' ');
  return functionFamilies(left) !== null || tokenise(left).some(namesWho);
};

function withPlants(wish: string): string {
  return named.reduce((kept, [industry, names]) => {
    const folded = fold(kept).replace(/[^a-z0-9, -]/gu, ' ');
    // A fold that changes the length leaves no place to cut at.
    if (folded.length !== kept.length) return kept;
    return [...folded.matchAll(names)].reduceRight(
      (text, { index, 0: said }) => `${text.slice(0, index)}${industry}${text.slice(index + said.length)}`,
      kept,
    );
  }, wish);
}

/**
 * A wish in which an employer, a plant or a product known to all is its industry, said once: "edf les centrales, epr" is "nucléaire". A welder
 * who goes to an employer, or to its plants, goes to an industry, and to no trade of it.
 */
export function industriesWished(wish: string): string {
  const plants = withPlants(wish);
  const said = withIndustries(saysWork(plants) ? wish : plants);
  if (said === wish) return wish;
  const once = said
    .replace(again, '$<one>')
    .replace(atWorks, '')
    .replace(ofFirms, '')
    .replace(ofTown, '$<one> à ')
    .trim();
  const [one = '', other = '', ...more] = once.split(between);
  // "edf, la sncf": the one, or the other.
  return other !== '' && more.length === 0 && [one, other].every((each) => alone.test(each))
    ? `${one} ou ${other}`
    : once;
}
