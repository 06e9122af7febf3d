import type { Lang } from '../words/lang.ts';
import type { Facts } from './facts.ts';
import { awayIfText, awayText } from './opco-away.ts';
import { isInPost, mayCallOpco } from './person.ts';

type Said = Readonly<Record<Lang, string>>;

const ofToday: Said = {
  fr: 'C’est celui de votre employeur d’aujourd’hui, d’après ce que vous dites (à vérifier sur la fiche de paie : IDCC) : tant que votre contrat court, c’est lui qui paie ou renseigne.',
  en: 'This is your current employer’s Opco, going by what you say (to be checked on your payslip: IDCC): while your contract runs, it is the one that pays or informs.',
};
const ofAim: Said = {
  fr: 'C’est celui de l’industrie visée : il dit quelles formations y mènent, et devient le vôtre une fois embauché là-bas.',
  en: 'This is the Opco of the industry you are aiming for: it says which courses lead there, and becomes yours once you are hired there.',
};
const ofAimOnly: Said = {
  fr: 'C’est celui de l’industrie visée.',
  en: 'This is the Opco of the industry you are aiming for.',
};
const ofOneAim: Said = {
  fr: 'C’est celui d’industries où mène ce parcours, parmi d’autres.',
  en: 'This is the Opco of industries where this pathway leads, among others.',
};
/** Whose Opco pays today, where no industry here tells it. */
const byPayslip: Said = {
  fr: 'Tant que votre contrat court, l’Opco de votre employeur d’aujourd’hui paie ou renseigne : il se trouve par l’IDCC de la fiche de paie.',
  en: 'While your contract runs, your current employer’s Opco pays or informs: the IDCC on your payslip tells which it is.',
};

const ofAimOrToday: Said = {
  fr: 'C’est celui de l’industrie visée. Si vous êtes en poste, c’est l’Opco de votre employeur d’aujourd’hui qui paie : l’IDCC de la fiche de paie dit lequel.',
  en: 'This is the Opco of the industry you are aiming for. If you have a job, your current employer’s Opco pays: the IDCC on your payslip tells which it is.',
};

const ofFirm: Said = {
  fr: 'C’est celui de votre entreprise, d’après ce que vous dites (à vérifier par votre IDCC) : il paie tant que les contrats courent, une période de reconversion interne aussi.',
  en: 'This is your company’s Opco, going by what you say (to be checked by your IDCC): it pays while the contracts run, an internal retraining period too.',
};
const ofAimOfFirm: Said = {
  fr: 'C’est celui de l’industrie visée : il dit quelles formations y mènent, et l’entreprise qui accueille lui dépose une période de reconversion externe. Celui de votre entreprise, que dit votre IDCC, paie le reste tant que les contrats courent.',
  en: 'This is the Opco of the industry aimed for: it says which courses lead there, and the receiving company files an external retraining period with it. Your own company’s Opco, which your IDCC tells, pays the rest while the contracts run.',
};

const ofAimOfOwn: Said = {
  fr: 'C’est celui de l’industrie visée : il paie une fois que vous y êtes embauché. D’ici là, c’est le fonds d’assurance formation de votre activité (FAFCEA des artisans, Agefice, FIF PL) : votre code APE dit lequel, et il demande votre attestation de contribution.',
  en: 'This is the Opco of the industry you are aiming for: it pays once you are hired there. Until then it is the training fund of your own activity (FAFCEA for craftspeople, Agefice, FIF PL): your APE code tells which, and it asks for the statement of your contribution.',
};

const byFirm: Said = {
  fr: 'Il répond aux entreprises : demandez à vos RH, au CSE ou à l’entreprise qui vous recrute de lui demander ce que la branche paie et quelles sessions s’ouvrent.',
  en: 'It answers firms: ask your HR, the staff representatives (CSE) or the firm that recruits you to ask it what the branch pays for and which sessions are coming up.',
};
const byAgency: Said = {
  fr: 'Il répond aux entreprises : demandez à votre agence, ou à l’entreprise qui vous recrute, de lui demander ce que la branche paie et quelles sessions s’ouvrent. L’agence elle-même est d’AKTO : c’est à elle de demander ce qu’AKTO finance entre deux missions.',
  en: 'It answers firms: ask your agency, or the firm that recruits you, to ask it what the branch pays for and which sessions are coming up. The agency itself is of AKTO: it is for it to ask what AKTO pays for between two missions.',
};

const byHirer: Said = {
  fr: 'Il répond aux entreprises : faites-le demander par celle qui vous recrute, ou par votre conseiller.',
  en: 'It answers companies: have the one that is hiring you, or your adviser, contact it.',
};
/** Who says not where they stand may have an employer. */
const byEmployerOrHirer: Said = {
  fr: 'Il répond aux entreprises : faites-le demander par celle où vous êtes ou qui vous recrute, ou par votre conseiller.',
  en: 'It answers companies: have your employer, the company that is hiring you or your adviser contact it.',
};
const beforeHiring: Said = {
  fr: 'Les formations avant embauche (préparation opérationnelle à l’emploi, POEC ou POEI) se demandent à France Travail.',
  en: 'For courses before hiring (“préparation opérationnelle à l’emploi”, POEC or POEI), ask France Travail.',
};

const together = (...parts: Said[]): Said => ({
  fr: parts.map(({ fr }) => fr).join(' '),
  en: parts.map(({ en }) => en).join(' '),
});

/** What an Opco is asked (`plain`), and to whoever is no firm and advises nobody, through whom. */
export function opcoPlain(
  plain: Said,
  { person, wish, awayIfInPost }: Pick<Facts, 'person' | 'wish' | 'awayIfInPost'>,
): Said {
  if (mayCallOpco(person)) return plain;
  if (isInPost(person)) return person.contract === 'interim' ? byAgency : byFirm;
  if (person.status === 'self-employed') return together(plain, byHirer);
  return together(
    plain,
    // The firm where one is has another Opco.
    person.status === null && !wish.beginner && awayIfInPost === undefined ? byEmployerOrHirer : byHirer,
    beforeHiring,
  );
}

/**
 * Whose Opco it is, for who is in post: of today, or of the industry aimed at; to who says not where they stand, both. Null for anybody else.
 */
export function whoseOpco(
  opco: string,
  {
    aimedOpcos,
    employer,
    away,
    awayIfInPost,
    person,
    wish,
  }: Pick<Facts, 'aimedOpcos' | 'employer' | 'away' | 'awayIfInPost' | 'person' | 'wish'>,
): Said | null {
  if (person.redeploys === true) return employer?.includes(opco) === true ? ofFirm : ofAimOfFirm;
  if (person.status === 'self-employed') return ofAimOfOwn;
  if (employer === null && awayIfInPost !== undefined) return together(ofAimOnly, awayIfText(awayIfInPost));
  if (employer === null)
    return person.status === null && wish.place !== null && !wish.beginner ? ofAimOrToday : null;
  const today = away === undefined ? byPayslip : awayText(away);
  if (employer.length === 0 && aimedOpcos.length === 0) return today;
  if (employer.length === 0)
    return together(wish.place === null && aimedOpcos.length > 1 ? ofOneAim : ofAimOnly, today);
  return employer.includes(opco) ? ofToday : ofAim;
}
