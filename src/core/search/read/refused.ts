import { isPoliteWord, isStopWord } from '../../text/stop-words.ts';

/** Small words between a refusal and what is refused. */
const little = '(?:(?:de|du|des|d|la|le|les|l|un|une|en|dans|a|au|aux|avec|chez|sur) )';
/** Verbs that say no trade: what follows them is refused. */
const vague =
  '(?:(?:travailler|bosser|faire|refaire|toucher|etre|aller|retourner|voir|sentir|rester|devoir|avoir) )';
const word = '[a-z]{4,}';
const thing = `${word}(?: ${little}+${word})?`;
const infinitive = '(?!travailler|bosser|faire|etre|rester|passer|trouver)[a-z]{3,}(?:er|ir|[dt]re|[au]ire)';
/** Words after which "sans" says how one would work, not what is made ("bière sans alcool"). */
const work = '(?:travail|travailler|boulot|job|taf|emploi|usine|metier|poste|agro|agroalimentaire|industrie)';

const patterns = [
  `(?:tout |partout )?sauf (?:pas )?${little}*(?<refused>${thing})`,
  `(?:ne |n )?(?:(?:veux|peux|supporte|aime|veut) )?(?:sans|jamais|plus|pas) (?:jamais |plus |envie de |devoir |a )*(?:de |d )?(?<refused>${infinitive}(?: ${little}+${word})?)`,
  `(?:ne |n )?(?:veux|supporte|supporter|aime|peux|veut) (?:pas|plus|mal) ${vague}?${little}+(?<refused>${thing})`,
  `(?<=^ (?:surtout )?)(?:pas|plus|jamais) (?:jamais )?${vague}?${little}+(?<refused>${word})`,
  `(?:inaptes?|(?:plus|pas) aptes?) (?:a|au|aux) ${little}*(?<refused>${thing})`,
  `interdite?s? (?:de|du|des|d) ${little}*(?<refused>${thing}) par ${little}*(?:mon |ma )?medecine?`,
  `(?:a l ecart|loin|a distance|eloignee?) (?:de|du|des|d) ${little}*(?<refused>${thing})`,
  `(?<= ${work} )sans ${little}*(?<refused>${word})`,
].map((pattern) => new RegExp(`(?<= )${pattern}(?= )`, 'u'));

/** More of it is wished for, or it is what one has to learn by: no work is refused. */
const wished = new Set(
  'argent salaire temps sens responsabilites autonomie diplome formation place'.split(' '),
);

const isIdle = (one: string): boolean => isStopWord(one) || isPoliteWord(one) || wished.has(one);

/** Takes what is refused out of words ("tout sauf la logistique", "sans conduire", "plus de farine"): its telling words, and the words that stay. */
export function takeRefused(words: readonly string[]): { refused: string[]; rest: string[] } {
  const refused: string[] = [];
  let left = ` ${words.join(' ')} `;
  for (const pattern of patterns) {
    const match = pattern.exec(left);
    const said = (match?.groups?.refused ?? '').split(' ').filter((one) => one.length > 3 && !isIdle(one));
    if (match === null || said.length === 0) continue;
    refused.push(...said);
    left = left.replace(match[0], '').replace(/ +/gu, ' ');
  }
  return { refused, rest: left.split(' ').filter((one) => one !== '') };
}
