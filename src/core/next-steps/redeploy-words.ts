import { severalOf } from '../words/plural-said.ts';
import { tradeInWords, tradesInWords } from '../words/trade-said.ts';
import { aimed } from './aimed-words.ts';
import type { About } from './call.ts';

/** The trades of so many people: agreeing with them where that is sure, as names of trades otherwise. */
function theirTrades({ staff, from }: Pick<About, 'staff' | 'from'>, french: boolean): string {
  if (from.length === 0) return '';
  const names = from.map(tradeInWords);
  const agreed = names.map((name) => (staff === 1 ? name : severalOf(name)));
  if (french && agreed.every((name) => name !== null)) return ` (${agreed.join(', ')})`;
  const word = french ? 'métier' : 'trade';
  return ` (${word}${names.length > 1 ? 's' : ''}${french ? ' :' : ':'} ${tradesInWords(from)})`;
}

/** Who is spoken of, to whoever is called: so many people of a firm, by their trade. */
function whoFor({ staff = null, from }: About, french: boolean): string {
  const trades = theirTrades({ staff, from }, french);
  const number = staff === null ? '' : `${String(staff)} `;
  if (french) {
    const people = `${number === '' ? 'des ' : number}${staff === 1 ? 'salarié' : 'salariés'}`;
    return `Nous cherchons un autre emploi pour ${people}${trades}. `;
  }
  return `We are looking for other work for ${number}${staff === 1 ? 'employee' : 'employees'}${trades}. `;
}

/** Their own trade elsewhere, or another one. */
function otherOf(about: About, french: boolean): string {
  const { trade, leads, from } = about;
  const isSame = about.ownToo === true || (trade === null ? leads.length === 0 : from.includes(trade));
  if (isSame) return french ? 'd’une autre industrie' : 'another industry';
  return french ? 'd’un autre métier' : 'another trade';
}

/** What is asked for: their own trade first where others have it, then those proposed. */
function sought(about: About, french: boolean): string {
  if (about.ownToo !== true) return aimed(about, french);
  const own = french ? ' pour ce même métier' : ' for this same trade';
  return `${own}${french ? ', ou' : ', or'}${aimed(about, french)}`;
}

/** What an employer asks for their own people. */
export const redeployTexts = {
  redeployHires: (about: About, french: boolean): string =>
    french
      ? `${whoFor(about, true)}Recrutez-vous${sought(about, true)} ? Que demandez-vous à qui vient ${otherOf(about, true)} ?`
      : `${whoFor(about, false)}Are you hiring${sought(about, false)}? What do you ask of somebody from ${otherOf(about, false)}?`,
  redeployTry: (_: About, french: boolean): string =>
    french
      ? 'Peuvent-ils venir voir le travail quelques jours (immersion, dite PMSMP) avant de s’engager ?'
      : 'May they come and see the work for a few days (immersion, called PMSMP) before they commit themselves?',
  redeployFunds: (about: About, french: boolean): string =>
    french
      ? `${whoFor(about, true)}Que prend en charge la branche, en période de reconversion ou en VAE collective, et un accord (EDEC) ou le FNE-Formation sont-ils ouverts ?`
      : `${whoFor(about, false)}What does the branch pay, for a retraining period or a group VAE, and is an agreement (EDEC) or the FNE-Formation fund open?`,
  redeployAssessNoVae: (about: About, french: boolean): string =>
    french
      ? `${whoFor(about, true)}La branche reconnaît-elle ce qu’ils savent déjà faire, et comment (positionnement, jury), chacun avec son dossier ?`
      : `${whoFor(about, false)}Does the branch recognise what they already know how to do, and how (positioning test, jury), each with their own file?`,
  redeployAssess: (about: About, french: boolean): string =>
    french
      ? `${whoFor(about, true)}Peut-on évaluer ensemble ce qu’ils savent déjà faire (VAE collective, positionnement), chacun avec son dossier ?`
      : `${whoFor(about, false)}Can what they already know how to do be assessed together (group VAE, positioning test), each with their own file?`,
};
