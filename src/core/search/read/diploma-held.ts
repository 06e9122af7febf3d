import { fold } from '../../text/fold.ts';
import { findByText } from '../answer/candidates.ts';
import type { Engine } from '../engine.ts';

const small = '(?:(?:j ?ai|ai|avec|titulaire|diplomee?|obtenu|passe|eu|un|une|le|la|mon|ma|d|de|du|je) )*';
const kind =
  '(?:diplomee?|diplome|dipl|cap|bepa?|bac pro|bac|bp|bts|but|dut|deug|licence|master|titre pro|titre|brevet|certificat)';
const held = '(?: (?:en poche|obtenu|valide|je l ?ai|que j ?ai|deja))*';
const joins =
  '(?: (?:et|mais|or|pourtant|cependant|du coup|donc|maintenant|aujourd hui|je|j|moi|finalement|plutot|on|ai|jai))*';
const wants =
  '(?:veux|veut|voudrais?|aimerais?|souhaite|prefere|cherche|envie|besoin|reve|vise|pense|projet)';
const going =
  '(?: (?:aller|changer|passer|bosser|travailler|entrer|rentrer|evoluer|partir|me reconvertir|une? (?:poste|boulot|job|travail|taf|emploi|metier|place)|de|d|du|en|dans|pour|vers|a|au|l|la|le|les))*';
const whole = new RegExp(
  `^${small}${kind}(?: (?:d|de|du|des|en|la|le|l))* (?<does>[a-z]+(?: [a-z]+){0,4}?)${held}${joins}(?: une?)? ${wants}${going} (?<place>usines?|ateliers?|industries?)$`,
  'u',
);
/** Domains of ROME where a works is one's own place. */
const ofWorks = /^(?:[HIN]|E13|B1[3-8]|F)/u;

/**
 * "cap petite enfance, je l’ai et je veux changer pour l’industrie": the trade of the diploma that one holds, and a works wished for; null where
 * the trade is one of a works, and the diploma is what leads there.
 */
export function diplomaHeld(engine: Engine, text: string): { does: string; wish: string } | null {
  const plain = fold(text)
    .replace(/[^a-z]+/gu, ' ')
    .trim();
  const { does, place } = whole.exec(plain)?.groups ?? {};
  if (does === undefined || place === undefined) return null;
  const best = [...findByText(engine, does).candidates].sort((one, other) => other.score - one.score);
  const trade = best.map(({ record }) => engine.cards[record]).find((card) => card?.kind === 'occupation');
  return trade !== undefined && ofWorks.test(trade.id) ? null : { does, wish: place };
}
