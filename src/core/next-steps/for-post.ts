import type { NextStep } from '../catalogue/next-steps.ts';
import { certificateFirst } from './certificate-first.ts';
import type { Facts } from './facts.ts';
import { awayText } from './opco-away.ts';

type Said = NextStep['plain'];
/** What a step says in place of its own words, or after them. */
type Fitted = { label?: Said; plain?: Said; more?: Said };

const onlyTheDoctor: Said = {
  fr: 'lui seul peut déclarer inapte au poste (le médecin traitant ne le peut pas), et l’employeur doit alors d’abord chercher un autre poste, sauf si l’avis l’en dispense.',
  en: 'only the occupational doctor can declare one unfit for the job (one’s own doctor cannot), and the employer must then first look for another job, unless the opinion says otherwise.',
};
const inPost: Said = {
  fr: `Ne démissionnez pas avant de l’avoir vu : ${onlyTheDoctor.fr}`,
  en: `Do not resign before you have seen them: ${onlyTheDoctor.en}`,
};
const perhapsInPost: Said = {
  fr: `Si vous êtes en poste, ne démissionnez pas avant de l’avoir vu : ${onlyTheDoctor.fr}`,
  en: `If you are in post, do not resign before you have seen them: ${onlyTheDoctor.en}`,
};

/** Who says not where they stand may have an employer, unless they have never worked. */
const mayBeInPost = ({ person: { status, neverWorked }, wish: { beginner } }: Facts): boolean =>
  status === null && !beginner && neverWorked !== true;

/** What a doctor of work decides, to who would leave a post for health; to who may lose a licence it is said beside the answer already. */
function notToResign(facts: Facts): Said | null {
  const { status, jobLoss, licenceAtRisk } = facts.person;
  if (licenceAtRisk === true || jobLoss === 'csp') return null;
  if (status === 'employee') return inPost;
  return mayBeInPost(facts) ? perhapsInPost : null;
}

const withAgreement: Said = {
  fr: 'Si vous êtes en poste, il faut aussi l’accord de votre employeur.',
  en: 'If you are in post, your employer must agree too.',
};

const eitherOpco: Said = {
  fr: 'Opco EP ou Ocapiat, selon votre employeur',
  en: 'Opco EP or Ocapiat, depending on your employer',
};

const ofEndingContract: Readonly<Record<string, Fitted>> = {
  'employeur-aujourdhui': {
    label: {
      fr: 'Votre employeur : prolonger, ou un autre poste',
      en: 'Your employer: a longer contract, or another job',
    },
    plain: {
      fr: 'Avant la fin du contrat, demander aux RH s’il peut être prolongé ou devenir un CDI, à ce poste ou à un autre. Une période de reconversion est un accord avec cet employeur, pendant le contrat : en CDD, à vérifier auprès de lui et de son Opco.',
      en: 'Before the contract ends, ask HR whether it can be extended or become permanent, in this job or another one. A retraining period is an agreement with this employer, while the contract runs: with a fixed-term contract, to be checked with them and their Opco.',
    },
  },
  'transitions-pro': {
    more: {
      fr: 'En CDD, à vérifier : 24 mois comme salarié sur les 5 dernières années, dont 4 en CDD sur les 12 derniers mois ; le dossier se dépose pendant le contrat, pour une formation qui commence au plus tard 6 mois après sa fin.',
      en: 'With a fixed-term contract, to be checked: 24 months as an employee in the last 5 years, 4 of them fixed-term in the last 12 months; the application is filed while the contract runs, for a course that begins 6 months after its end at the latest.',
    },
  },
};

const directly: Said = {
  fr: 'Pour un CDI : choisir ce contrat parmi les offres, et proposer aussi votre CV directement aux usines près de chez vous.',
  en: 'For a permanent contract: choose it among the offers, and send your CV directly to the factories near you as well.',
};
const missionIfWished: Said = {
  fr: 'Si vous l’acceptez, une mission peut aussi être une porte d’entrée : demander d’abord à l’agence celles qui mènent à une embauche en CDI, dans le métier et l’industrie visés.',
  en: 'If you accept it, an assignment may be a way in as well: ask the agency first for those that lead to a permanent contract, in the trade and the industry that you aim at.',
};
const agenciesToo: Said = {
  fr: 'Les agences d’emploi (intérim) proposent aussi des missions en usine : l’une des façons d’y entrer, et parfois d’y être embauché.',
  en: 'Temp agencies offer assignments in factories as well: one of the ways in, and sometimes to being hired there.',
};

/** What offers and assignments say to who would leave agency work, or looks for a job. */
function ofOffers(id: string, { person }: Facts): Fitted | null {
  const isOffers = id === 'offres-autre-industrie' || id === 'france-travail-offres';
  if (person.leavesTemp === true) {
    if (id.startsWith('mission-')) return { plain: missionIfWished };
    return isOffers ? { more: directly } : null;
  }
  const { status, contract } = person;
  const seeks = status === 'job-seeker' || (status === 'employee' && contract === 'cdd');
  return isOffers && seeks ? { more: agenciesToo } : null;
}

/** What a step says otherwise, or more, to who is in post; null where it says the same to all. */
function fittedTo({ id }: Pick<NextStep, 'id'>, facts: Facts): Fitted | null {
  const { status, contract } = facts.person;
  if (id === 'medecin-du-travail') {
    const more = notToResign(facts);
    return more && { more };
  }
  if (id === 'immersion') return mayBeInPost(facts) ? { more: withAgreement } : null;
  if (id === 'opco-ocapiat' && facts.away === 'artisan-or-works' && facts.aimedOpcos.length === 0)
    return { label: eitherOpco };
  const offers = ofOffers(id, facts);
  if (offers !== null) return offers;
  const ending = status === 'employee' && contract === 'cdd' ? ofEndingContract[id] : undefined;
  // The Opco that the employer turns to, where no step of an Opco names it.
  const away = id === 'employeur-aujourdhui' && facts.opcos.length === 0 ? facts.away : undefined;
  return away === undefined ? (ending ?? null) : { ...ending, more: awayText(away) };
}

const both = (one: Said, other: Said | undefined): Said =>
  other === undefined ? one : { fr: `${one.fr} ${other.fr}`, en: `${one.en} ${other.en}` };

/** The name and the words of a step, to who is in post: what the law says of health, and of a contract that ends. */
export function forPost(
  step: Pick<NextStep, 'id' | 'label' | 'labelEn'>,
  plain: Said,
  facts: Facts,
): { label: Said; plain: Said } {
  const fitted = fittedTo(step, facts);
  return {
    label: fitted?.label ?? { fr: step.label, en: step.labelEn },
    plain: both(both(fitted?.plain ?? plain, certificateFirst(step, facts) ?? undefined), fitted?.more),
  };
}
