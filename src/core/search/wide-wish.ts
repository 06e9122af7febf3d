import { fold } from '../text/fold.ts';
import { isUndecided } from './undecided.ts';
import { withoutRefused } from './without-refused.ts';

/** Words of a wish that any trade may answer: to work, and how well or how hard. */
const wide = String.raw`travail\w*|boss(?:e[rz]?)?|taff?(?:er)?|work\w*|manuel\w*|manual|physique\w*|physical\w*|tiring|mains?|hands?|tranquille\w*|calme|pepere|quiet|simples?|faciles?|easy|easier|durs?|hard|penibles?|fatiga\w*|stress\w*|avenir|future|recrut\w*|embauch\w*|hiring|stables?|sympa\w*|concrete?s?|utiles?|bien|paye\w*|paid|salaires?|gagn\w*|earn\w*|argent|money|motivants?|interessante?s?|creati\w*`;
const beside = String.raw`je|j|ai|have|got|qui|que|ca|un|une|des?|d|du|le|la|les|l|mes|mon|ma|avec|et|ou|en|a|au|aux|par|plus|moins|mieux|tres|pas|trop|sans|metiers?|emplois?|jobs?|boulots?|quelque|chose|truc|voudrais|veux|aimerais|cherche|trouver|faire|vie|my|with|an|the|more|less|better|well|something|i|to|want|of|is|are|that`;
const whole = new RegExp(`^(?:\\s*\\b(?:${wide}|${beside})\\b[\\s'’.,!?…-]*)+$`, 'u');
const some = new RegExp(`\\b(?:${wide})\\b`, 'u');

/**
 * "travailler", "un métier manuel", "un boulot qui recrute": a wish that any trade may answer, and that names none; "plus rouler", which
 * says but what one leaves, too.
 */
export const isWideWish = (typed: string): boolean => {
  const folded = fold(typed);
  const refuses = folded !== '' && withoutRefused(typed) === '' && !isUndecided(typed);
  return refuses || (some.test(folded) && whole.test(folded));
};
