import { withoutClosing } from '../text/closing-site.ts';
import { onlyLeavesOwn, withoutMine } from '../text/own-industry.ts';
import { isPoliteWord, isStopWord } from '../text/stop-words.ts';
import { tokenise } from '../text/tokenise.ts';
import { saysAnyOperator } from './any-operator.ts';
import { leadingWords } from './leading-words.ts';
import { isUndecided } from './undecided.ts';
import { isWideWish } from './wide-wish.ts';
import { withoutRefused } from './without-refused.ts';

const anyIndustry = new Set(
  'industrie industries industriel industrielle lindustrie usine usines lusine atelier ateliers latelier factory factories industry industrial'.split(
    ' ',
  ),
);

/** Beside "usine", a place as any other: "un dépôt ou une usine". */
const anyPlace = new Set('depot depots entrepot entrepots chantier hangar warehouse plateforme'.split(' '));

/** "changer de métier", "un autre secteur": a change, and no aim. */
const change =
  /^(?:(?:je |j['’])?(?:(?:veux|voudrais|souhaite|aimerais|cherche à) )?(?:changer|sortir)(?: (?:de |d['’ ])(?:m[ée]tier|secteur|branche|industrie|bo[iî]te|entreprise|travail|boulot|voie|vie|air|domaine))?|(?:dans |vers )?(?:une? )?autre (?:secteur|branche|domaine|m[ée]tier|voie|entreprise)|(?:change|another|a different|a new) (?:jobs?|sectors?|industr(?:y|ies)|trades?|careers?))$/iu;

const unsure =
  /(?:^|(?<=[\s,;.(]))(?:je (?:ne |n['’])?sais? (?:pas|plus)(?: (?:trop|encore|vraiment))?|j ?sai[st]? (?:pas|plus)|jsp|chais pas|(?:aucune|pas d['’ ]) ?id[ée]e|i (?:do not|don['’]?t) know|not sure)(?![\p{L}])/giu;

/** "usine ou transport, je sais pas": who hesitates between any industry and another has chosen none. */
export function hesitates(typed: string): boolean {
  const parts = typed.replace(unsure, ',').split(/[,;.]|\s(?:ou|or)\s/iu);
  const said = parts.filter((one) => one.trim() !== '');
  return typed.search(unsure) >= 0 && said.length > 1 && said.some(saysAnyIndustry);
}

/** Whether words choose no aim at all: a change, why one leaves, "I do not know". `kept`: without what they refuse. */
function choosesNone(said: string, typed: string, kept: string): boolean {
  // "mon usine ferme": why one leaves, and not where to.
  if (typed.trim() !== '' && withoutClosing(typed) === '') return true;
  return (
    onlyLeavesOwn(said) ||
    isUndecided(typed) ||
    isUndecided(kept) ||
    change.test(typed) ||
    change.test(kept) ||
    hesitates(typed)
  );
}

/** "une usine", "l’industrie": works, and nothing of what they make. */
function saysBareWorks(kept: string): boolean {
  const bare = tokenise(kept.replace(leadingWords, ''));
  const others = bare.filter((word) => !anyIndustry.has(word));
  const telling = others.filter((word) => word.length > 2 && !isStopWord(word) && !isPoliteWord(word));
  const rest = telling.filter((word) => !anyPlace.has(word)).join(' ');
  // "a better paid job in a factory": what else is said any trade may answer.
  return others.length < bare.length && (rest === '' || isWideWish(rest) || isUndecided(rest));
}

/** "travailler en usine", "l’industrie", "ailleurs": any industry will do, as with "I do not know". */
export function saysAnyIndustry(said: string): boolean {
  const typed = withoutMine(said);
  const kept = withoutRefused(typed);
  return choosesNone(said, typed, kept) || saysBareWorks(kept);
}

/** "une usine", "ouvrier en usine": who says so would work in industry, whichever it is; who but changes, or does not know, says less. */
export function saysAnyWorks(said: string): boolean {
  const typed = withoutMine(said);
  const kept = withoutRefused(typed);
  return !choosesNone(said, typed, kept) && (saysBareWorks(kept) || saysAnyOperator(typed));
}
