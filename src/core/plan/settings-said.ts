import { bodyParts, type BodyPart } from '../text/body.ts';
import { fold } from '../text/fold.ts';
import { withHardships } from '../text/hardships.ts';
import { saysLicenceAtRisk } from '../text/licence-at-risk.ts';
import { saysSameLevel } from '../text/same-level.ts';
import { settings, type Setting } from './setting.ts';

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
  'travail-poste': 'poste',
  'basses-temperatures': 'froid',
  'travail-repetitif': 'repetitif',
};
/** Words that flee what comes after them. */
const fleeing = String.raw`moins|(?<!pourquoi )pas|plus(?! conduite| volant| camion| poids)|sans|jamais|ni|marre|bol|assez|evit\w*|arret\w*|fini\w*|fui\w*|quitt\w*|sortir|hors|loin|eloign\w*|ecart|detest\w*|sauf|hormis|(?<=\b(?:any|every|some)(?:thing|where) )but|excepte\w*|a part|en dehors|no|not|stand|bear|without|except|avoid\w*|stop\w*|tired|quit|peur|crain\w*|afraid|leav\w*|out of|off the|away from|far from`;
const fled = new RegExp(String.raw`\b(?:${fleeing}|frileu\w*|au chaud)\b`, 'u');
/** What is fled: words of each condition that no situation needs to tell. */
const things = {
  nuit: 'nuits?|nights?',
  froid: 'froide?s?|frigos?|colds?|freezers?',
  astreinte: 'astreintes?|on[ -]call',
  allergenes: 'farines?|poussieres?|flour|dust',
  permis:
    'roule[rs]?|condui(?:re|se|s)|conduite|route|volant|camions?|poids lourds?|driv(?:e|ing)|roads?|wheel|trucks?|lorr(?:y|ies)',
} as const;
/** Small words between, and other things fled beside: "sortir du froid et des nuits". No other noun: "sans diplôme, de nuit" flees none. */
const between = String.raw`(?:[ ']+(?:que|j|je|de|du|des|d|la|le|les|l|un|une|en|dans|a|au|aux|avec|et|ou|ni|me|my|the|and|or|nor|of|in|on|at|with|any|more|longer|all|from|behind|jamais|plus|envie|droit|peux|veux|dois|devoir|travail(?:ler)?|bosser|faire|touche[rs]?|respire[rs]?|approche[rs]?|voir|metiers?|postes?|equipes?|ecart|chambres?|shifts?|stores?|rooms?|work(?:ing)?|${Object.values(things).join('|')}))*[ ']+`;
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
    /\b(?:(?:moins|pas trop|trop) (?:durs?|physiques?|penibles?|fatigante?s?|eprouvante?s?|lourde?s?)|pas (?:de )?lourde?s?|(?:plus|assez|metier|travail|boulot|poste) legere?s?|(?:less|too) (?:hard|physical|tiring|heavy)|(?:lighter|easier) (?:work|jobs?))\b/u,
    'charges',
  ],
  [
    /\b(?:descendre|sortir|poser|lacher|quitter|laisser|garer) (?:du|de mon|le|mon|de la|la) (?:camion|poids lourd|semi|volant|cabine|bahut)\b/u,
    'permis',
  ],
  // The same hours every week are no shifts by turns.
  [
    /\b(?:horaires?|hours) (?:(?:de|en) (?:travail )?)?(?:fixes?|reguliers?|regulieres?|stables?|normaux|de bureau|toujours pareils?)\b|\b(?:fixed|regular|office|normal) hours\b|\bpas (?:de |du |en )?(?:travail )?poste\b/u,
    'poste',
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

/** Parts that gestures that come back wear: they lift no better, but for hands alone. */
const wornByGestures: ReadonlySet<BodyPart> = new Set(['hands', 'wrists', 'arms', 'shoulders']);
/** Whether folded words tell of a part that gestures wear, or of what they do to it. */
export const saysGestures = (folded: string): boolean =>
  bodyParts(folded).some((part) => wornByGestures.has(part)) ||
  /carpien|tend[io]nit|carpal|repetitive strain|\brsi\b/u.test(folded);

const sat = /\b(?:assise?s?|sitting|seated|desk|sedentaire)\b/u;
/** "assis": not to stand; who has sat enough, or tells how one works now, asks nothing of it. */
const sitsGladly = (folded: string): Setting[] =>
  folded
    .split(/[,;.!?]/u)
    .some(
      (one) =>
        sat.test(one) &&
        !fled.test(one) &&
        !/\b(?:trop|toute? (?:la )?(?:journee|temps)|all day|too|je (?:suis|travaille|bosse)|i (?:am|sit|work))\b/u.test(
          one,
        ),
    )
    ? ['debout']
    : [];

const licence = /permi|licen[cs]e|condui|roule|drive/u;

const shifts = String.raw`(?:postes?|postee?s?|[235] ?x ?8|equipes?|shifts?|nuits?|nights?)`;
const fine = String.raw`(?:(?:ca|cela) (?:me )?(?:va|convient)|ok|possible|(?:me )?derangent? pas|pas de (?:probleme|souci)|acceptes?|no problem|is fine|are fine)`;
/** Days are liked better, and shifts borne: "de jour si possible, sinon les postes ça va". */
const bearsShifts = new RegExp(
  String.raw`\b(?:peux|peut|veux bien|accept\w*|d'accord|can|happy to)\b(?! (?:plus|pas|not?)\b)[^.;]{0,25}\b${shifts}\b|\b${shifts}\b[^.;]{0,20}\b${fine}\b`,
  'u',
);

/** Days are liked better: "en journée si possible" refuses nothing. */
const likesDays =
  /\b(?:jours?|journees?|days?|daytime)\b[^,;.]{0,12}(?:,? (?:si possible|de preference|si (?:ca|c'?) ?est possible|idealement|ce serait (?:bien|mieux|l'ideal)|if possible|ideally))\b|\b(?:plutot|de preference|idealement|si possible|preferably|ideally|rather)[ ,]+(?:(?:de|en|la|le|horaires?|des|in|the|on) )*(?:jours?|journees?|days?|daytime)\b/u;
const refusesNights = /\b(?:pas|plus|sans|jamais|ni|no|not|never)\b[^,;.]{0,20}\b(?:nuits?|nights?)\b/u;
/** Whether words (folded) prefer to work by day, and refuse no night. */
export const prefersDays = (folded: string): boolean => likesDays.test(folded) && !refusesNights.test(folded);

/** Who drives for a living and would work inside, or stay in one place, drives no more. */
const drivesLiving =
  /\b(?:routiers?|chauffeurs?|camionneu\w*|semi|poids lourds?|pl|spl|(?:lorry|truck) drivers?|conduct(?:eur|rice) (?:routi\w*|de car|de bus))\b/u;
/** Whether words (folded) say that one drives for a living. */
export const drivesForLiving = (folded: string): boolean => drivesLiving.test(folded);
const inside =
  /\b(?:(?:a l'? ?|en |l')interieur|dans un batiment|au chaud|plus (?:sur )?(?:la |les )?routes?|poste fixe|sedentaire|indoors?|inside)\b/u;

/** What a lorry licence is not prolonged with, before a doctor has looked. */
const illnessOfDrivers =
  /\b(?:diabet\w*|epilep\w*|apnees?|malaises?|vertiges?|cardiaque|ma vue|mes yeux|eyesight)\b/u;

/** Whether words say by themselves something to avoid, whatever is wished: "je ne veux pas redescendre" is no name that nothing bears. */
export const saysToAvoid = (typed: string): boolean => settingsSaid(typed, []).length > 0;

/** The words of a condition that may be wished as well as fled. */
const ofWished: Readonly<Record<string, RegExp>> = {
  'travail-de-nuit': /nuit|night/u,
  'travail-poste': /[2-5] ?x ?8|\bposte|equipe|matin|shift|\bhuit\b|\btot\b|horaire/u,
  'basses-temperatures': /froid|frigo|cold|freez/u,
  'travail-repetitif': /repetit|cadence|gestes?/u,
};
const minds =
  /\b(?:derange\w*|gene\w*|pose\w*|fait|font) (?:pas|aucun)|\bpas (?:de (?:probleme|souci)|peur)|\b(?:ca|cela) (?:me )?(?:va|convient)\b|\bpeu importe\b|do(?:es)? not mind|don'?t mind|no problem/u;
/** Whether words (folded) bear a condition in the clause that says it: "tôt le matin ça me dérange pas". */
const accepts = (folded: string, situation: string): boolean =>
  folded
    .split(/[,;.!?]|\bmais\b|\bbut\b/u)
    .some((one) => ofWished[situation]?.test(one) === true && minds.test(one));

/** The conditions to avoid that a text says, by the situations read in it. */
export function settingsSaid(typed: string, situations: readonly string[]): Setting[] {
  const [written, folded] = [fold(typed), fold(withHardships(typed))];
  const said = situations.flatMap((situation) =>
    // No car is no bar to driving for a firm; no licence is.
    situation === 'horaires-de-jour' && (bearsShifts.test(folded) || prefersDays(folded))
      ? []
      : situation === 'sans-permis' && licence.test(folded)
        ? ['permis' as const]
        : situation === 'mal-de-dos' && saysGestures(folded)
          ? [...(hurtsHands(folded) ? [] : ['charges' as const]), 'repetitif' as const]
          : situation === 'station-assise'
            ? sitsGladly(folded)
            : (avoidedBy[situation] ??
              (fled.test(written) && !accepts(written, situation) ? (wished[situation] ?? []) : [])),
  );
  const alone = saidAlone.flatMap(([words, setting]) => (words.test(folded) ? [setting] : []));
  const level: Setting[] = saysSameLevel(typed) ? ['descendre'] : [];
  const driving: Setting[] =
    saysLicenceAtRisk(typed) ||
    (drivesLiving.test(folded) && (inside.test(folded) || illnessOfDrivers.test(folded)))
      ? ['permis']
      : [];
  return settings.filter((setting) => [...said, ...alone, ...level, ...driving].includes(setting));
}
