import { heads, isRank, saysWho } from '../ranks.ts';
import { tokenise } from '../tokenise.ts';

/** Words that end as those that say who, and do not. */
const notWho: ReadonlySet<string> = new Set(
  'chantier chantiers atelier ateliers acier papier metier metiers dossier dossiers particulier premier premiere premieres matiere matieres janvier fevrier secteur secteurs moteur moteurs interieur exterieur valeur couleur couleurs coeur peur odeur odeurs chaleur douleur douleurs humeur meilleur meilleure plusieurs ailleurs longueur heure heures bien rien combien quartier entier entiere derniere dernier hier carriere lumiere poussiere poussieres biere lisiere tracteur'.split(
    ' ',
  ),
);

/** "planifier", "plier": what one does. */
const verb =
  /^(?:\w*ifier|plier|trier|etudier|copier|confier|scier|skier|prier|crier|nier|lier|varier|marier|expedier|publier|oublier)$/u;
/** Whether words say who does something, by one among the first of them. `ranks`: who leads others counts too. */
export const tellsWho = (said: string, first = Infinity, ranks = false): boolean =>
  tokenise(said)
    .slice(0, first)
    .some(
      (word) =>
        !notWho.has(word) &&
        !verb.test(word) &&
        (heads.has(word) || saysWho(word) || (ranks && isRank(word))),
    );
