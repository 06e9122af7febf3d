import type { Lang } from '../words/lang.ts';
import type { OpcoAway } from './opcos-of.ts';

type Said = Readonly<Record<Lang, string>>;

const today: Said = {
  fr: 'Tant que votre contrat court, c’est l’Opco de votre employeur d’aujourd’hui qui paie ou renseigne',
  en: 'While your contract runs, it is your current employer’s Opco that pays or informs',
};

/** A public employer. */
const none: Said = {
  fr: 'Un employeur public n’a le plus souvent pas d’Opco : demander à son service des ressources humaines ce qu’il paie tant que votre contrat court.',
  en: 'A public employer mostly has no Opco: ask its human resources what it pays while your contract runs.',
};

const which: Readonly<Record<Exclude<OpcoAway, 'public'>, Said>> = {
  artisan: {
    fr: 'l’Opco EP pour une boutique artisanale, d’après ce que vous dites (à vérifier sur la fiche de paie : IDCC)',
    en: 'Opco EP for an artisan’s shop, going by what you say (to be checked on your payslip: IDCC)',
  },
  'artisan-or-works': {
    fr: 'l’Opco EP dans une boutique artisanale, Ocapiat dans une usine, L’Opcommerce dans une grande surface. L’IDCC de la fiche de paie dit lequel',
    en: 'Opco EP in an artisan’s shop, Ocapiat in a factory, L’Opcommerce in a supermarket. The IDCC on your payslip tells which',
  },
  cleaning: {
    fr: 'AKTO pour une entreprise de propreté, où que soit le site du client (à vérifier sur la fiche de paie : IDCC)',
    en: 'AKTO for a cleaning firm, wherever the site of its client is (to be checked on your payslip: IDCC)',
  },
  'cleaning-or-site': {
    fr: 'AKTO si une entreprise de propreté vous emploie ; si le site vous emploie lui-même, celui de son industrie. L’IDCC de la fiche de paie dit lequel',
    en: 'AKTO if a cleaning firm employs you; if the site itself does, that of its industry. The IDCC on your payslip tells which',
  },
};

const ifInPost: Said = {
  fr: 'Si vous êtes en poste, c’est l’Opco de votre employeur d’aujourd’hui qui paie ou renseigne',
  en: 'If you have a job, it is your current employer’s Opco that pays or informs',
};

/** The same, to who says not whether they are in post. */
export const awayIfText = (away: Exclude<OpcoAway, 'public'>): Said => ({
  fr: `${ifInPost.fr} : ${which[away].fr}.`,
  en: `${ifInPost.en}: ${which[away].en}.`,
});

/** Whose Opco pays today, where that of the employer is of no industry here, or may be. */
export const awayText = (away: OpcoAway): Said =>
  away === 'public'
    ? none
    : { fr: `${today.fr} : ${which[away].fr}.`, en: `${today.en}: ${which[away].en}.` };
