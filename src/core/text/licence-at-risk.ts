import { fold } from './fold.ts';

const licence = String.raw`(?:(?:mon|ma|le|du|de|d|my|the|driving|driver s|carte|permis|poids|lourds?|pl|spl|fimo) ){0,3}(?:permis|licen[cs]e)(?: (?:c|ce|d|de conduire|poids lourds?|pl|spl|lourd))?`;
/** What may happen to a licence that one still holds. */
const risks = [
  String.raw`(?:visite|controle|aptitude|inaptitude|avis) (?:medical\w*|du medecin)[a-z ]{0,20}${licence}`,
  String.raw`visite[a-z ]{0,20}(?:renouvel\w*|prolong\w*)[a-z ]{0,12}${licence}`,
  String.raw`${licence}[a-z ]{0,40}(?:visite|avis|controle|aptitude) medical\w*`,
  String.raw`(?:risqu\w*|peur|va|vont|peut|peuvent|pourrai\w*|menace\w*|might|may|could)[a-z ]{0,30}(?:perdre|sauter|retir\w*|enlev\w*|renouvel\w*|prolong\w*|valid\w*|repass\w*|lose|renew\w*)[a-z ]{0,12}${licence}`,
  String.raw`${licence}[a-z ]{0,30}(?:risqu\w*|va|peut|pourrai\w*|menace\w*|might|may|could)[a-z ]{0,20}(?:sauter|retire\w*|pas passer|renouvel\w*|prolong\w*|perdu|lost|renewed)`,
  String.raw`(?:peur|crains|inquiete?|afraid|worried) (?:pour|for|about) ${licence}`,
  String.raw`(?:renouvel\w*|prolong\w*|valid\w*)[a-z ]{0,6}(?:pas|plus)[a-z ]{0,12}${licence}`,
  String.raw`(?:pas|plus|non)[a-z ]{0,12}(?:renouvel\w*|prolong\w*|valid\w*)[a-z ]{0,12}${licence}`,
  String.raw`${licence}[a-z ]{0,16}(?:pas|plus|non)[a-z ]{0,8}(?:renouvel\w*|prolong\w*)`,
];
const atRisk = new RegExp(String.raw`(?<![a-z])(?:${risks.join('|')})(?![a-z])`, 'u');
const plain = (typed: string): string => fold(typed).replace(/[^a-z0-9]+/gu, ' ');

/** Whether words say that a driving licence may not be renewed, or be lost: one holds it still. */
export const saysLicenceAtRisk = (typed: string): boolean => atRisk.test(plain(typed));

/** A text, and its parts that say so apart: "visite médicale du permis" names no trade. Words that say both at once stay together. */
export function licenceApart(typed: string): { kept: string; risk: string } {
  if (!saysLicenceAtRisk(typed)) return { kept: typed, risk: '' };
  const parts = typed
    .split(
      /[,;.!?]+|\s(?=(?:je|j['’]ai|mais|donc|car|but|i)\s|et\s+(?:j['’]ai\s+)?(?:peur|crain)|et\s+je\s)/iu,
    )
    .filter((one) => one.trim() !== '');
  const of = (isRisk: boolean) =>
    parts
      .filter((one) => saysLicenceAtRisk(one) === isRisk)
      .map((one) => one.trim())
      .join(', ');
  return of(false) === '' ? { kept: typed, risk: '' } : { kept: of(false), risk: of(true) };
}
