import { registerOf } from '../catalogue/number.ts';
import type { NextStep } from '../catalogue/next-steps.ts';
import type { Facts } from './facts.ts';

type Said = NextStep['plain'];

/** The step that speaks of a retraining period, which aims at a certificate. */
const ofPeriod = 'employeur-aujourdhui';

const ofTrade: Said = {
  fr: 'Aucun certificat n’est encore visé ici : pour une période de reconversion, en choisir un d’abord parmi ceux du métier visé.',
  en: 'No certificate is aimed at here yet: for a retraining period, choose one first among those of the trade aimed at.',
};
const ofLeads: Said = {
  fr: 'Aucun certificat n’est encore visé ici : pour une période de reconversion, choisir d’abord un métier parmi ces pistes, puis un de ses certificats.',
  en: 'No certificate is aimed at here yet: for a retraining period, choose a trade among these leads first, then one of its certificates.',
};

const ofNone: Said = {
  fr: 'Ce catalogue ne connaît pas de certificat de ce métier : pour une période de reconversion, demander à votre conseiller ou à l’Opco lequel viser.',
  en: 'This catalogue knows no certificate of this trade: for a retraining period, ask your adviser or the Opco which to aim at.',
};

/** The same, where other plans of the answer go by a certificate of a near trade. */
const besideIt = ({ id, title }: { id: string; title: string }): Said => {
  const name = registerOf(id) === null ? title : `${title} (${id})`;
  return {
    fr: `Ce catalogue ne connaît pas de certificat de ce métier même ; celui d’un métier voisin est parmi ces plans : ${name}. Pour une période de reconversion, demander à votre conseiller ou à l’Opco s’il convient.`,
    en: `This catalogue knows no certificate of this very trade; one of a near trade is among these plans: ${name}. For a retraining period, ask your adviser or the Opco whether it fits.`,
  };
};

/** Whether a step asks for a certificate that the answer does not name. A fixed-term contract is told of the period otherwise. */
const lacksCertificate = ({ id }: Pick<NextStep, 'id'>, { aim, person }: Facts): boolean =>
  id === ofPeriod && aim === null && person.contract !== 'cdd';

function saidOf({ tradeCode, uncertified, beside }: Facts): Said {
  if (tradeCode === null) return ofLeads;
  if (uncertified !== true) return ofTrade;
  return beside ? besideIt(beside) : ofNone;
}

/** What a step that aims at a certificate says where the answer names none: to choose one first; null elsewhere. */
export const certificateFirst = (step: Pick<NextStep, 'id'>, facts: Facts): Said | null =>
  lacksCertificate(step, facts) ? saidOf(facts) : null;

/** The page of this site whose part `parcours` lists those to choose from: that of the trade aimed at; null where there is none to choose, or no trade. */
export const certificatesPage = (step: Pick<NextStep, 'id'>, facts: Facts): string | null =>
  lacksCertificate(step, facts) && facts.tradeCode !== null && facts.uncertified !== true
    ? `/metiers/${facts.tradeCode}`
    : null;
