import type { Lang } from '../words/lang.ts';
import type { Facts } from './facts.ts';
import type { Next } from './steps.ts';

/** In how many days from today a step of each kind may be done: a pace that we propose, no legal delay. */
const days: Readonly<Record<Next['kind'], number>> = {
  record: 2,
  'job-loss': 2,
  health: 4,
  cep: 7,
  certifier: 7,
  committee: 7,
  cpf: 10,
  vae: 14,
  opco: 14,
  apprenticeship: 14,
  jobs: 14,
  try: 21,
  funding: 21,
  hire: 7,
};

/** Days from today (0 or more) by which to do a step. */
export const daysFor = ({ kind }: Pick<Next, 'kind'>): number => days[kind];

type Said = Readonly<Record<Lang, string>>;
type Known = { trade: string; number: string; isEmployer: boolean };

const papers: Said = { fr: 'votre CV, les questions plus bas', en: 'your CV, the questions below' };

/** What to have at hand for each kind of step; nothing where the step says it already. */
const toBring: Partial<Record<Next['kind'], (known: Known) => Said | null>> = {
  record: ({ number }) => ({
    fr: `le numéro ${number} ; notez la date de fin et les voies d’accès`,
    en: `the number ${number}; note the end date and the routes`,
  }),
  'job-loss': () => ({
    fr: 'la proposition de votre employeur, avec sa date',
    en: 'what your employer proposes, with its date',
  }),
  health: ({ trade }) => ({
    fr: `ce que vous ne devez plus faire${trade === '' ? '' : `, et le métier regardé : ${trade}`}`,
    en: `what you must no longer do${trade === '' ? '' : `, and the trade looked at: ${trade}`}`,
  }),
  cep: () => papers,
  certifier: ({ number }) => ({
    fr: `le numéro ${number}, les questions plus bas`,
    en: `the number ${number}, the questions below`,
  }),
  committee: () => ({
    fr: 'l’intitulé du certificat, les questions plus bas',
    en: 'the title of the certificate, the questions below',
  }),
  cpf: ({ number }) => ({
    fr: `le numéro ${number} à chercher, FranceConnect ou votre numéro de sécurité sociale`,
    en: `the number ${number} to look for, FranceConnect or your social security number`,
  }),
  opco: ({ isEmployer }) =>
    isEmployer
      ? {
          fr: 'votre convention collective (IDCC), votre effectif, les questions plus bas',
          en: 'your collective agreement (IDCC), your number of staff, the questions below',
        }
      : {
          fr: 'le nom de l’employeur et sa convention collective (IDCC, sur la fiche de paie)',
          en: 'the employer’s name and collective agreement (IDCC, on the payslip)',
        },
  hire: ({ trade }) => ({
    fr: `ce que fait la personne à ce poste${trade === '' ? '' : ` (${trade})`}, et ce qui peut s’apprendre après l’embauche`,
    en: `what one does in this job${trade === '' ? '' : ` (${trade})`}, and what can be learnt after hiring`,
  }),
  apprenticeship: () => ({
    fr: 'votre CV, les communes où vous pouvez aller',
    en: 'your CV, the towns that you can reach',
  }),
  jobs: () => ({
    fr: 'votre CV, deux phrases sur ce qui sert ailleurs',
    en: 'your CV, two sentences on what serves elsewhere',
  }),
  try: ({ trade, isEmployer }) =>
    isEmployer
      ? null
      : {
          fr: `trois entreprises près de chez vous${trade === '' ? '' : ` où l’on exerce : ${trade}`}`,
          en: `three companies near you${trade === '' ? '' : ` that have this trade: ${trade}`}`,
        },
  funding: () => ({
    fr: 'votre contrat, vos dernières fiches de paie',
    en: 'your contract, your last payslips',
  }),
};

/** What to have at hand for a step, in words; null where nothing more is to be said. */
export function bringText(
  { kind }: Pick<Next, 'kind'>,
  { aim, trade, person }: Pick<Facts, 'aim' | 'trade' | 'person'>,
  lang: Lang,
): string | null {
  const number = aim === null || aim.register === 'none' ? '' : aim.id;
  return (
    toBring[kind]?.({
      trade: trade ?? '',
      number,
      isEmployer: person.status === 'employer',
    })?.[lang] ?? null
  );
}
