import type { Lang } from '../words/lang.ts';
import type { Call } from './call.ts';
import { opcosAsked } from './calls.ts';
import type { Facts } from './facts.ts';
import { isOfToday } from './opco-questions.ts';
import type { Next } from './steps.ts';
import { roleText } from './words.ts';

type Said = Readonly<Record<Lang, string>>;

/** Advisers by the body that they are of, and one's own doctor; any other is found by its site. */
const advisers: Readonly<Record<string, Said>> = {
  'cep-apec': { fr: 'Un conseiller de l’Apec', en: 'An adviser at Apec' },
  'cep-cap-emploi': { fr: 'Un conseiller de Cap emploi', en: 'An adviser at Cap emploi' },
  'cep-france-travail': { fr: 'Votre conseiller France Travail', en: 'Your France Travail adviser' },
  'cep-mission-locale': { fr: 'Un conseiller de la mission locale', en: 'An adviser at the mission locale' },
  'medecin-independant': { fr: 'Votre médecin', en: 'Your doctor' },
  'cep-premier-metier': {
    fr: 'Un conseiller de la mission locale avant 26 ans, de France Travail ensuite',
    en: 'An adviser at the mission locale before 26, at France Travail after',
  },
};

/** The adviser of who works for a public service. */
const ofService: Said = {
  fr: 'Le conseiller en mobilité de votre administration (par son service des ressources humaines)',
  en: 'The mobility adviser of your administration (through its human resources)',
};

/** Whom one finds on a site that is for it. */
const found: ReadonlySet<Call['role']> = new Set([
  'cep',
  'apprentices',
  'training-centre',
  'employer',
  'transitions-pro',
]);

const ofAim: Said = { fr: 'L’Opco de l’industrie visée', en: 'The Opco of the industry aimed at' };
const ofToday: Said = {
  fr: 'L’Opco de votre employeur d’aujourd’hui',
  en: 'Your current employer’s Opco',
};

function opcoText(facts: Facts, steps: readonly Next[], lang: Lang): string {
  const opcos = opcosAsked(facts, steps);
  const names = opcos.map(({ label }) => label[lang]).join(lang === 'fr' ? ' ou ' : ' or ');
  const isEmployer = facts.person.status === 'employer' || facts.person.branch !== null;
  const [first] = opcos;
  const whose = first && isOfToday(facts, first) ? ofToday : ofAim;
  return `${isEmployer ? roleText('opco', lang) : whose[lang]}${lang === 'fr' ? '\u00a0:' : ':'} ${names}`;
}

/** The adviser of a CSP is one's own, an agency finds the employer of a mission, and the health insurance fund finds none. */
const findsNobody: ReadonlySet<string> = new Set(['conseiller-csp', 'essai-encadre']);

/** Whom to call, in words: the body by its name, or the site where one finds somebody. */
export function whomText(
  { role, contact }: Pick<Call, 'role' | 'contact'>,
  facts: Facts,
  steps: readonly Next[],
  lang: Lang,
): string {
  if (role === 'opco') return opcoText(facts, steps, lang);
  if (role === 'cep' && facts.person.worksFor === 'public' && facts.person.status === 'employee')
    return ofService[lang];
  const adviser = role === 'cep' || role === 'doctor' ? advisers[contact ?? ''] : undefined;
  if (adviser) return adviser[lang];
  const step = steps.find(({ id }) => id === contact);
  const said = roleText(role, lang);
  if (role === 'hiring' && step) return `${said}${lang === 'fr' ? '\u00a0:' : ':'} ${step.label[lang]}`;
  if (!step?.url || !found.has(role) || findsNobody.has(step.id) || step.id.startsWith('mission-'))
    return said;
  const site = new URL(step.url).hostname.replace(/^www\./u, '');
  return lang === 'fr' ? `${said} (à trouver sur ${site})` : `${said} (find one on ${site})`;
}
