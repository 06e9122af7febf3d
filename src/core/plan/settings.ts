import { bodyParts } from '../text/body.ts';
import { fold } from '../text/fold.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Sector } from '../catalogue/field.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { handlesBlood, isBloodPathway, isBloodSector } from './blood.ts';
import { asksLicence } from './permits.ts';
import { coldContexts, isColdPathway, isColdSector, isColdTrade } from './cold.ts';
import type { Pathway } from '../catalogue/pathway.ts';

/** Working conditions that a person may want to avoid, and the contexts of ROME that tell of each. */
const contextsOf = {
  nuit: ['300803'],
  charges: ['300795'],
  debout: ['300800'],
  allergenes: ['300781'],
  repetitif: ['300801'],
  froid: coldContexts,
  // Of no context: ROME lists licences among what a trade may ask one to know.
  permis: [],
  // Of none either: the names of trades tell of carcasses; levels, of the certificates of a trade.
  sang: [],
  descendre: [],
} as const;
export type Setting = keyof typeof contextsOf;
export const settings = Object.keys(contextsOf) as Setting[];

export const isSetting = (text: string): text is Setting => Object.hasOwn(contextsOf, text);

/** The conditions, among those that can be avoided, that ROME tells of a trade. It may be silent where they exist. */
export const settingsAt = ({ contexts }: Pick<Occupation, 'contexts'>): Setting[] =>
  settings.filter((setting) => contextsOf[setting].some((id: string) => contexts.includes(id)));

/** Whether ROME tells of none of the conditions to avoid; cold and licences are told elsewhere too: see `sparesWork`. */
export const spares = (occupation: Pick<Occupation, 'contexts'>, avoided: readonly Setting[]): boolean =>
  avoided.length === 0 ||
  !settingsAt(occupation).some((setting) => setting !== 'froid' && avoided.includes(setting));

/** What ROME tells of a trade, to say to who avoids these: what is avoided itself, where a trade is a lead all the same, and a back that no longer lifts may not bear standing all day. */
export const alsoToTell = (avoided: readonly Setting[], told: readonly Setting[]): Setting[] =>
  told.filter(
    (setting) => avoided.includes(setting) || (setting === 'debout' && avoided.includes('charges')),
  );

/** Conditions of the work itself; hours are those of a post. */
const ofTheWork: ReadonlySet<Setting> = new Set(['charges', 'debout', 'allergenes', 'repetitif']);

/**
 * Whether ROME tells of none of the conditions to avoid, neither of a trade nor, for those of the work itself, of the one that it was
 * split from: a mason of gardens lifts as a mason does, though ROME says it of the mason only. A trade of the cold is told by
 * its sectors too, one of driving by the licences that ROME lists.
 */
export const sparesWork =
  (known: Pick<Lookup, 'occupations' | 'sectorsByOccupation' | 'knowledge'>, avoided: readonly Setting[]) =>
  (
    occupation: Pick<
      Occupation,
      'code' | 'label' | 'titles' | 'contexts' | 'parent' | 'widespread' | 'knowledge'
    >,
  ): boolean => {
    if (avoided.includes('sang') && handlesBlood(occupation)) return false;
    if (avoided.includes('froid') && isColdTrade(known, occupation)) return false;
    if (avoided.includes('permis') && asksLicence(known, occupation)) return false;
    const { occupations } = known;
    const parent = occupations.get(occupation.parent ?? '');
    const work = avoided.filter((setting) => ofTheWork.has(setting));
    return spares(occupation, avoided) && (parent === undefined || spares(parent, work));
  };

/** Of the conditions to avoid, those that ROME, or the names of the trade, tell of it. */
export const avoidedAt =
  (known: Parameters<typeof sparesWork>[0], avoided: readonly Setting[]) =>
  (occupation: Parameters<ReturnType<typeof sparesWork>>[0]): Setting[] =>
    avoided.filter((one) => !sparesWork(known, [one])(occupation));

/** Whether a pathway is of sectors that have none of the conditions to avoid, as far as we judge it. */
export const sparesPathway =
  (known: Pick<Lookup, 'sectors'>, avoided: readonly Setting[]) =>
  (pathway: Pathway): boolean =>
    !(avoided.includes('froid') && isColdPathway(known, pathway)) &&
    !(avoided.includes('sang') && isBloodPathway(known, pathway));

/** Whether the sectors aimed at, one at least, have none of the conditions to avoid, as far as we judge it. */
export const sparesPlace = (
  { sectors }: Pick<Lookup, 'sectors'>,
  target: { kind: 'field'; sectors: readonly string[] } | { kind: 'occupation' | 'pathway' },
  avoided: readonly Setting[],
): boolean =>
  !avoided.includes('froid') ||
  target.kind !== 'field' ||
  target.sectors.length === 0 ||
  !target.sectors.every((id) => isColdSector(found(sectors, id)));

/** The sectors to name to who avoids these conditions: no cold one to who flees it, none of meat to who flees blood. */
export const sparedSectors = (of: readonly Sector[], avoided: readonly Setting[]): Sector[] =>
  of.filter(
    (sector) =>
      !(avoided.includes('froid') && isColdSector(sector)) &&
      !(avoided.includes('sang') && isBloodSector(sector)),
  );

/** What people say of their health or hours, and the condition that it asks to avoid. */
const avoidedBy: Readonly<Record<string, Setting>> = {
  'horaires-de-jour': 'nuit',
  'port-de-charges': 'charges',
  'mal-de-dos': 'charges',
  'station-debout': 'debout',
  allergie: 'allergenes',
};
/** Nights and cold may be wished as well as fled: only where the words say so are they avoided. */
const wished: Readonly<Record<string, Setting>> = {
  'travail-de-nuit': 'nuit',
  'basses-temperatures': 'froid',
  'travail-repetitif': 'repetitif',
};
/** Words that flee what comes after them. */
const fleeing = String.raw`pas|plus(?! conduite| volant| camion| poids)|sans|jamais|ni|marre|bol|assez|evit\w*|arret\w*|fini\w*|fui\w*|quitt\w*|sortir|hors|loin|eloign\w*|ecart|detest\w*|sauf|hormis|excepte\w*|a part|en dehors|no|not|stand|bear|without|except|avoid\w*|stop\w*|tired|quit|leav\w*|out of|off the|away from|far from`;
const fled = new RegExp(String.raw`\b(?:${fleeing}|frileu\w*|au chaud)\b`, 'u');
/** What is fled: words of each condition that no situation needs to tell. */
const things = {
  nuit: 'nuits?|nights?',
  froid: 'froide?s?|frigos?|colds?|freezers?',
  allergenes: 'farines?|poussieres?|flour|dust',
  permis:
    'rouler|conduire|conduite|route|volant|camions?|poids lourds?|driv(?:e|ing)|roads?|wheel|trucks?|lorr(?:y|ies)',
} as const;
/** Small words between, and other things fled beside: "sortir du froid et des nuits". No other noun: "sans diplôme, de nuit" flees none. */
const between = String.raw`(?:[ ']+(?:de|du|des|d|la|le|les|l|un|une|en|dans|a|au|aux|avec|et|ou|ni|me|my|the|and|or|nor|of|in|on|at|with|any|more|longer|all|from|behind|jamais|plus|envie|droit|peux|veux|dois|devoir|travail(?:ler)?|bosser|faire|toucher|voir|metiers?|postes?|equipes?|ecart|chambres?|shifts?|stores?|rooms?|work(?:ing)?|${Object.values(things).join('|')}))*[ ']+`;
/** Whatever else is fled and joined to it: "marre du sang et du froid", "ni poussière ni nuits". What one has not is not fled: "sans diplôme et de nuit". */
const joined = String.raw`(?:(?:${between})(?!(?:diplom|experience|permis|formation|qualif|voiture|bac|sais|peux|veux|suis|je)\w*\b)[a-z]{3,}(?:[ ']+(?:(?:de|du|des|d|a)[ ']+)?[a-z]{3,})?(?=, (?:de|du|des|d)[ ']| (?:et|ou|ni|and|or|nor) ))`;
const flees = (what: string): RegExp =>
  new RegExp(
    String.raw`\b(?:${fleeing})(?:${joined}(?:,| et| ou| ni| and| or| nor)){0,3}${between}(?:${what})\b`,
    'u',
  );

/** What words alone say to avoid: no situation of the search tells of blood or of a level. */
const saidAlone: readonly [RegExp, Setting][] = [
  ...(Object.keys(things) as (keyof typeof things)[]).map((setting): [RegExp, Setting] => [
    flees(things[setting]),
    setting,
  ]),
  // Less hard work lifts less, first of all.
  [
    /\b(?:(?:moins|pas trop|trop) (?:durs?|physiques?|penibles?|fatigante?s?|eprouvante?s?)|(?:less|too) (?:hard|physical|tiring|heavy)|(?:lighter|easier) (?:work|jobs?))\b/u,
    'charges',
  ],
  [/\b(?:pas|plus|sans|ni|marre|fini|supporte\w*|peur|no|hate)\b.*\b(?:sang|carcasses?|blood)\b/u, 'sang'],
  [
    /\b(?:pas|sans|jamais|not?)\b.*\b(?:redescend\w*|descendre|retrograd\w*|declass\w*|step(?:ping)? down|perdre (?:mon|de|en|du) niveau|niveau (?:plus bas|inferieur))\b/u,
    'descendre',
  ],
];

/** Whether of all that hurts only the hands are told: loads are not to be avoided. */
const hurtsHands = (folded: string): boolean =>
  /\b(?:mal|maux|douleurs?|problemes?|soucis|arthrose|hands?)\b.*\b(?:mains?|doigts?|hands?|fingers?)\b|\b(?:hands?|fingers?) (?:hurt|ache)/u.test(
    folded,
  ) &&
  !folded.includes('inapt') &&
  bodyParts(folded).every((part) => part === 'hands');

/** Whether what hurts is of the hands: wrists lift no better, and gestures that come back wear both. */
const saysHands = (folded: string): boolean =>
  bodyParts(folded).some((part) => part === 'hands' || part === 'wrists') ||
  /carpien|tendinite|carpal/u.test(folded);

const licence = /permi|licen[cs]e|condui|drive/u;

/** Whether words say by themselves something to avoid, whatever is wished: "je ne veux pas redescendre" is no name that nothing bears. */
export const saysToAvoid = (typed: string): boolean => settingsSaid(typed, []).length > 0;

/** The conditions to avoid that a text says, by the situations read in it. */
export function settingsSaid(typed: string, situations: readonly string[]): Setting[] {
  const folded = fold(typed);
  const said = situations.flatMap((situation) =>
    // No car is no bar to driving for a firm; no licence is.
    situation === 'sans-permis' && licence.test(folded)
      ? ['permis' as const]
      : situation === 'mal-de-dos' && saysHands(folded)
        ? [...(hurtsHands(folded) ? [] : ['charges' as const]), 'repetitif' as const]
        : (avoidedBy[situation] ?? (fled.test(folded) ? (wished[situation] ?? []) : [])),
  );
  const alone = saidAlone.flatMap(([words, setting]) => (words.test(folded) ? [setting] : []));
  return settings.filter((setting) => said.includes(setting) || alone.includes(setting));
}
