import { isPoliteWord, isStopWord } from '../text/stop-words.ts';
import { tokenise } from '../text/tokenise.ts';

/** Who works with machines or at a bench, whatever is made. */
const who =
  /^(?:agente?|conduct(?:eur|rice)|employee?|interimaire|operat(?:eur|rice|ive|or)|ouvriere?|pilote|salariee?|technicien(?:ne)?|worker)s?$/u;
/** Alone, these name every works, and no trade. */
const whoMakes = /^(?:operat(?:eur|rice|ive)|ouvriere?)s?$/u;
/** Where it is, or what is done there at large. */
const works =
  /^(?:l?usines?|ateliers?|chaines?|production|prod|fab|fabrication|industrie|industriel(?:le)?s?|lignes?|machines?|factory|industry|plant)$/u;
/** How one does it. */
const how =
  /^(?:polyvalent|qualifie|specialise|debutant|confirme|experimente)e?s?$|^(?:os[12]?|base|serie|contrat|polyvalence|qualification|\d+)$/u;
/** A driver of lines is a trade: "conducteur de ligne" is taken as it is. */
const drives = /^(?:conduct|pilot)/u;
/** Alone they say too little; "machine operator" is an English name that several trades bear, each proposed by its name. */
const machineAlone = /^(?:machines?|lignes?)$/u;

/**
 * "opérateur de production", "ouvrière d’usine", "à la chaîne": words that every industry has, and that say nothing of what is made.
 * Who drives a line has a trade (who drives any machine has none), and so has who is named by what they do: `agent de conditionnement`.
 */
export function saysAnyOperator(typed: string): boolean {
  const words = tokenise(typed).filter((word) => !how.test(word));
  const telling = words.filter((word) => who.test(word) || works.test(word));
  const others = words.filter(
    (word) => !telling.includes(word) && word.length > 2 && !isStopWord(word) && !isPoliteWord(word),
  );
  if (others.length > 0) return false;
  const [people, places] = [words.filter((word) => who.test(word)), words.filter((word) => works.test(word))];
  if (people.some((word) => drives.test(word)) && places.some((word) => word.startsWith('ligne')))
    return false;
  if (places.length === 0) return people.some((word) => whoMakes.test(word));
  if (!places.every((word) => machineAlone.test(word))) return true;
  return people.some((word) => !word.startsWith('operator'));
}
