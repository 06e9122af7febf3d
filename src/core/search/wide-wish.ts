import { fold } from '../text/fold.ts';
import { isUndecided } from './undecided.ts';
import { withoutRefused } from './without-refused.ts';

/** Words of a wish that any trade may answer: to work, how well or how hard, where it is warm or dry, where one learns. */
const wide = String.raw`travail\w*|boss(?:e[rz]?)?|taff?(?:er)?|work\w*|manuel\w*|manual|physique\w*|physical\w*|tiring|mains?|hands?|tranquille\w*|calme|pepere|quiet|simples?|faciles?|easy|easier|durs?|hard|penibles?|fatiga\w*|stress\w*|avenir|future|recrut\w*|embauch\w*|hiring|stables?|sympa\w*|concrete?s?|utiles?|bien|paye\w*|paid|salaires?|gagn\w*|earn\w*|argent|money|motivants?|interessante?s?|creati\w*|propres?|sec|chaud|abri|interieur|indoors?|inside|clean|dry|warm|apprend(?:s|re|rait)?|learn(?:ing)?|varie\w*|varied|different\w*|machines?|r?entrer|form(?:er?|ent|ee?s?)|cool`;
/** How one would have it, beside what it is of: "cleaner" alone is a trade. */
const better = String.raw`cleaner|quieter|warmer|dr[iy]er|safer|lighter|calmer|nicer|closer`;
const beside = String.raw`je|j|ai|have|got|qui|que|ca|un|une|des?|d|du|le|la|les|l|mes|mon|ma|avec|et|ou|en|a|au|aux|par|plus|moins|mieux|tres|pas|trop|sans|metiers?|emplois?|jobs?|rest(?:e|er)|stay(?:ing)?|near|close|pres|environments?|boulots?|quelque|chose|autre|truc|endroit|place|boite|entreprise|company|on|nous|vous|y|sur|tas|where|you|suis|est|etre|n|nimporte|importe|quel(?:le)?|anything|voudrais|veux|aimerais|cherche|trouver|faire|vie|my|with|an|the|more|less|better|well|ailleurs|elsewhere|dehors|something|i|to|want|of|is|are|that|and|or|but`;
const whole = new RegExp(`^(?:\\s*\\b(?:${wide}|${beside})\\b[\\s'’.,!?…-]*)+$`, 'u');
const some = new RegExp(`\\b(?:${wide})\\b`, 'u');
const improved = new RegExp(
  String.raw`\b(?:(?:some|any)thing (?:${better})(?: and (?:${better}))*|(?:${better})(?: and (?:${better}))* (?:jobs?|work|places?|environments?|industr(?:y|ies)|factor(?:y|ies)|trades?))\b`,
  'gu',
);

/**
 * "travailler", "un métier manuel", "un boulot qui recrute": a wish that any trade may answer, and that names none; "plus rouler", which
 * says but what one leaves, too.
 */
export const isWideWish = (typed: string): boolean => {
  const [folded, kept] = [typed, withoutRefused(typed)].map((one) =>
    fold(one).replace(improved, 'better work'),
  );
  const refuses = folded !== '' && kept === '' && !isUndecided(typed);
  return refuses || [folded, kept].some((one = '') => some.test(one) && whole.test(one));
};
