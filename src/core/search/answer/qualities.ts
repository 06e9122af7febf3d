import qualitiesFile from '../../../../data/catalogue/qualities.json';
import type { Quality } from '../../catalogue/judged.ts';
import { heads } from '../../text/ranks.ts';
import { isPoliteWord } from '../../text/stop-words.ts';
import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Engine } from '../engine.ts';

/** Words that say how one would work, and trades of ROME, exercised in many industries, that an adviser names first for it. */
const qualities = (qualitiesFile satisfies Quality[]).map(({ said, trades }) => ({
  said: new RegExp(String.raw`^(?:${said.join('|').replaceAll('*', String.raw`[a-z]*`)})$`, 'u'),
  trades,
}));

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
  qualities.every(({ said }) => !said.test(word));

/** The trades for how one would work, by turns where several qualities are asked; the records, the first first. */
export function tradesOfQualities(
  { numbers, cards }: Pick<Engine, 'numbers' | 'cards'>,
  text: string,
): number[] {
  const typed = tokenise(fold(text));
  const lists = qualities
    .filter(({ said }) => typed.some((word) => said.test(word)))
    .map(({ trades }) => trades);
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

/** Whether words have such a name: "chef d’équipe" is a trade, whatever is said beside it. */
export const namesWithQuality = (text: string): boolean => named.test(tokenise(text).join(' '));

/** Whether words say how one would work. */
export function saysQuality(text: string): boolean {
  const typed = tokenise(text);
  return !namesWithQuality(text) && typed.some((word) => qualities.some(({ said }) => said.test(word)));
}
