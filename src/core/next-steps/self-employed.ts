import { saysOwnBoss } from '../text/own-boss.ts';

/** A business that one has, by what it is called. A plant or a workshop called one's own is where one works. */
const business = String.raw`(?:boulangerie(?:[ -]patisserie)?|patisserie|boucherie|charcuterie|fromagerie|poissonnerie|epicerie|pizzeria|restaurant|fournil|salon|garage|menuiserie|commerce|boutique|magasin|bakery|butcher'?s?|shop|restaurant|garage|store|salon|business|company)`;

/** Words that say it whatever stands around them, unless it is over, or to come. */
const selfEmployed = [
  /\ba (?:mon|son|notre|leur) (?:propre )?compte\b(?! (?:formation|cpf|personnel|epargne|bancaire|courant|pro\b|en ligne))/u,
  /\b(?:auto|micro)[ -]?(?:entrepreneu(?:r|se)s?|entreprises?)\b/u,
  /\b(?:travailleu(?:r|se)s? (?:independant|non[ -]salarie)e?s?|entrepreneu(?:r|se) individuel(?:le)?|profession liberale)\b/u,
  /(?:\bje suis|\bj'?suis|\bsuis|\ben|\bcomme|\bstatut d'?|^|[,;.:(-]) ?independante?(?= ?(?:$|[,;.:)-]|depuis|comme))/u,
  /\b(?!(?:et|est|ou|tres|plus|assez|etre|devenir|rester)\b)\p{L}+(?:eur|euse|ier|iere|ien|ienne|iste|ger|gere|on|an|ante) independante?(?= ?(?:$|[,;.:)]|depuis))/u,
  /\b(?:self[ -]?employed|free[ -]?lancers?|free[ -]?lance|sole traders?|independent contractor)\b/u,
  /\bartisane?s?\b.*\binstallee?s?\b(?! (?:a|en|dans|sur|pres|au)\b(?! mon compte))/u,
  /\bmon fournil\b/u,
  new RegExp(
    String.raw`\b(?:run|own|have|running|owning) (?:(?:my|our) own (?:small |little )?\p{L}+|an? (?:small |little )?${business})`,
    'u',
  ),
  new RegExp(String.raw`\b(?:tiens|gere|dirige|possede) (?:une?|ma|mon) (?:petite? )?${business}\b`, 'u'),
];
/** "ma boulangerie": one's own, unless an employer is told of beside it. */
const mine = new RegExp(String.raw`\b(?:ma|mon|my)(?: propre| own)? (?:petite? )?${business}\b`, 'u');
const employed =
  /\b(?:patronn?e?s?|employeu(?:r|se)s?|chef|salarie\w*|apprenti\w*|employee?s?|cdi|cdd|licencie\w*|boss|employer|collegues?|ferme|fermer?a?|closing|closes|closed|shut\w*)\b/u;

/** It is wished for. */
const toCome =
  /\b(?:veu[xt]\w*|voud\w*|aime\w*|souhait\w*|envie|projet\w*|reve\w*|mett(?:re|rais?)|m ?'?installer|s ?'?installer|m ?'?etablir|devenir|passer|ouvrir|creer|monter|reprendre|lancer|etre|want\w*|would|like|become|start\w*|open|opening|set(?:ting)? up|plan\w*|hop\w*|dream\w*|to be)\b/u;
/** It is over, or is not. */
const over =
  /\b(?:etais|etait|ai ete|avais|avait|avant|anciennement|ancien(?:ne)?s?|ex|arrete\w*|plus|pas|jamais|ni|sans|was|were|used to|formerly|former|no longer|had|not|never)\b/u;
const afterOver = /^ ?(?:avant|jusqu\w*|pendant|auparavant|autrefois|durant|before|until|till)\b/u;

/** The words of a clause before a place, and those after it. */
function around(folded: string, at: number, length: number): { before: string; after: string } {
  const before =
    folded
      .slice(0, at)
      .split(/[,;.:!?()]| mais | but /u)
      .at(-1) ?? '';
  return { before, after: folded.slice(at + length) };
}

function isNow(folded: string, said: RegExp): boolean {
  const found = said.exec(folded);
  if (found === null) return false;
  const { before, after } = around(folded, found.index, found[0].length);
  return !toCome.test(before) && !over.test(before) && !afterOver.test(after);
}

/** Whether what one does (folded) says that one works for oneself, today. "artisan" alone is the name of a trade. */
export const saysSelfEmployed = (does: string): boolean =>
  selfEmployed.some((said) => isNow(does, said)) ||
  saysOwnBoss(does) ||
  (!employed.test(does) && isNow(does, mine));

/** Said in so many words, it is so in a wish as well: "une usine, je suis à mon compte". */
const inSoManyWords =
  /\b(?:je suis (?:actuellement )?(?:a mon compte|independante?\b(?! d)|(?:auto|micro)[ -]?entrepreneu(?:r|se))|i ?'?a?m (?:currently )?(?:self[ -]?employed|a sole trader|a free[ -]?lancer?)|i run my own \p{L}+)/u;

/** Whether one works for oneself, by what one does, or by anything that one says (both folded). */
export const isSelfEmployed = (does: string, all: string): boolean =>
  saysSelfEmployed(does) || inSoManyWords.test(all);
