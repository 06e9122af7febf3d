import { heads } from '../../text/ranks.ts';
import { isPoliteWord } from '../../text/stop-words.ts';
import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Engine } from '../engine.ts';

/** How one would work, and trades of ROME, exercised in many industries, that an adviser names first for it. */
const qualities: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:calmes?|tranquil+es?|tranquil|silence|silencieux|quiet|peace|pepere|serein)$/u,
    'H1503 H1504 H2605 H1404 H1203 B1604',
  ],
  [/^(?:propres?|proprement|clean)$/u, 'H1503 H2604 H2302 H1504 H2603 B1604'],
  [/^(?:assise?s?|sedentaires?|seated|sitting|desk)$/u, 'H2604 H1203 H1403 H1503 H2605 B1604'],
  [/^(?:techniques?|technical|reflechir|reflexion|reflechi)$/u, 'I1304 H2912 H1404 H1209 I1302 H1506'],
  [
    /^(?:precis|precise?|precision|minutieu(?:x|se|ses)|minutie|finesse|dexterite|patience|careful)$/u,
    'B1604 H2604 H1506 B1603 H2605 B1802',
  ],
  [
    /^(?:mains|manuel(?:le|s|les)?|hands?|manual|doigts|fabriquer|objets?|bricoler)$/u,
    'H2909 B1802 H2206 H2604 H2913 B1803',
  ],
  [/^(?:chaud|abri|interieur|indoors?|inside|sec|chauffee?)$/u, 'H2604 H3302 H1504 H2909 H2102 N1103'],
  [/^(?:dehors|exterieure?|nature|outdoors?|outside|plein)$/u, 'A1203 A1414 A1405 A1101 F1302 A1201'],
  [/^(?:foret|sylviculture|forest|woods)$/u, 'A1201 A1210 A1205 A1102 A1203'],
  [/^(?:creer|creati(?:f|ve)s?|artistiques?|artisanat)$/u, 'B1805 B1802 B1605 H2207 B1201 B1302'],
  [/^(?:seule?|solo|solitaire|alone|autonom[a-z]*)$/u, 'H2903 H2605 H1503 B1802 H2604 I1309'],
  [/^(?:equipes?|collectif|team|ensemble)$/u, 'H2909 H3302 H2102 H2604 N1103 H2504'],
  [
    /^(?:varies?|variee?s?|variete|different|bouge|bouger|actif|active)$/u,
    'I1310 I1304 N1103 H2909 I1302 H1504',
  ],
  [
    /^(?:gagner|payee?s?|paye|salaires?|paie|argent|better|paid|money|qualif|qualification|avenir|stable|recrut[a-z]*|embauch[a-z]*)$/u,
    'H2102 I1310 H2913 H2903 H2912 H2902',
  ],
  [/^(?:machines?)$/u, 'H2906 H2903 H2912 H3301 H2102 I1310'],
  [/^(?:utiles?|sens|useful)$/u, 'J1411 K2306 H1503 I1304 H3302 H1303'],
];

/** Words beside, that say no trade. */
const beside = new Set(
  'and of or the in to an for my out air murs cran concret mer contrat rythme normal normaux normale civil civile deux trois garder conserver arreter eviter stopper changer finir famille fixer maison domicile monter grade reconnu reconnue evoluer progresser vraie vrai impossible obligatoire obligatoires atelier ateliers boite chef chefs dos endroit environnement factory hiver horaires indoor interesse jour journee lieu place plus quelqu salle something time wish work working week end toute annee'.split(
    ' ',
  ),
);

/** Whether a word says neither how one would work nor where: it tells a trade, or a thing. */
export const saysNoQuality = (word: string): boolean =>
  !isPoliteWord(word) &&
  !beside.has(word) &&
  !heads.has(word) &&
  !/^\d+$/u.test(word) &&
  qualities.every(([said]) => !said.test(word));

/** The trades for how one would work, by turns where several qualities are asked; the records, the first first. */
export function tradesOfQualities(
  { numbers, cards }: Pick<Engine, 'numbers' | 'cards'>,
  text: string,
): number[] {
  const typed = tokenise(fold(text));
  const lists = qualities
    .filter(([said]) => typed.some((word) => said.test(word)))
    .map(([, codes]) => codes.split(' '));
  const counts = new Map<string, number>();
  for (const list of lists)
    for (const [place, code] of list.entries()) counts.set(code, (counts.get(code) ?? 0) + 10 - place);
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .flatMap(([code]) => numbers.get(code) ?? [])
    .filter((record) => cards[record]?.kind === 'occupation');
}

/** "chef d'équipe", "salle propre": a trade, or a place, that has the word of a quality in its name. */
const named =
  /(?:^| )(?:(?:chef(?:fe)?s?|animat[a-z]+|responsables?|managers?|encadrants?|lead(?:er)?) (?:d |de |of )?(?:l |la |an? |the )?(?:equipes?|team)|team lead(?:er)?|salles? propres?|clean rooms?)(?= |$)/u;

/** Whether words say how one would work. */
export function saysQuality(text: string): boolean {
  const typed = tokenise(text);
  return !named.test(typed.join(' ')) && typed.some((word) => qualities.some(([said]) => said.test(word)));
}
