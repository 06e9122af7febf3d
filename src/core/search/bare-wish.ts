import { saysAnyIndustry } from './any-industry.ts';

const likes =
  /(?<![\p{L}])(?:(?:moi )?(?:j['’]? ?(?:aime|adore|kiffe)(?:rais)?(?: (?:bien|beaucoup|trop))?|ce qui me pla[iî]t c['’]?est|i (?:like|love|enjoy))(?: (?=\p{L}))?)(?![\p{L}])/iu;

/** What is left open after an industry: "food or something greener", "la chimie ou un truc plus propre". */
const open =
  /(?<=\p{L})[\s,;]+(?:or|ou|ou bien)\s+(?:(?:some|any)(?:thing|where)|quelque chose|un truc|autre chose|ailleurs|autre|pareil|similar)(?! (?:in|with|at|dans|avec|en|chez)(?!\p{L}))(?:[\s’']+\p{L}+){0,4}[\s.!?]*$/iu;

/**
 * A wish without what says but that one likes it, "j’aime la mécanique", and without "usine" beside what is made there, "usine, mécanique"; the
 * same text where nothing would be left.
 */
export function bareWish(typed: string): string {
  const parts = typed.split(/\s*[,;]\s*/u).filter((one) => one !== '');
  const telling = parts.filter((one) => !saysAnyIndustry(one));
  const kept = (telling.length > 0 && telling.length < parts.length ? telling.join(', ') : typed)
    .replace(likes, ' ')
    .replace(open, '')
    .trim();
  return kept === '' ? typed : kept.replace(/\s+/gu, ' ');
}
