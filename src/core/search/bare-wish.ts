import { saysAnyIndustry } from './any-industry.ts';

const likes =
  /(?<![\p{L}])(?:(?:moi )?(?:j['’]? ?(?:aime|adore|kiffe)(?:rais)?(?: (?:bien|beaucoup|trop))?|ce qui me pla[iî]t c['’]?est|i (?:like|love|enjoy))(?: (?=\p{L}))?)(?![\p{L}])/iu;

/**
 * A wish without what says but that one likes it, "j’aime la mécanique", and without "usine" beside what is made there, "usine, mécanique"; the
 * same text where nothing would be left.
 */
export function bareWish(typed: string): string {
  const parts = typed.split(/\s*[,;]\s*/u).filter((one) => one !== '');
  const telling = parts.filter((one) => !saysAnyIndustry(one));
  const kept = (telling.length > 0 && telling.length < parts.length ? telling.join(', ') : typed)
    .replace(likes, ' ')
    .trim();
  return kept === '' ? typed : kept.replace(/\s+/gu, ' ');
}
