import type { Lang } from '../words/lang.ts';
import { tradesInWords } from '../words/trade-said.ts';
import {
  atHand,
  certificatesIn,
  employersThere,
  firstToAssess,
  firstToLearn,
  oneOfThem,
  proposedCertificates,
  theAgency,
  theAim,
  theCv,
  theFirm,
  theNumber,
  thePlace,
  theQuestions,
  theTitle,
  theTrade,
  tradeIn,
  type AtHand,
} from './at-hand-words.ts';
import type { Facts } from './facts.ts';
import { hasNoExperience } from './first-trade.ts';
import { mayCallOpco } from './person.ts';
import type { Next } from './steps.ts';
import { isTheirTrade, leavesTrade } from './trade-left.ts';

type Said = Readonly<Record<Lang, string>>;
type Told = Pick<Facts, 'aim' | 'trade' | 'person' | 'gaps' | 'wish' | 'employer' | 'certificates'>;

/** What to have at hand for each kind of step; nothing where the step says it already. */
const byKind: Partial<Record<Next['kind'], (known: AtHand) => Said | null>> = {
  record: (known) =>
    atHand(theNumber(known), {
      fr: 'de quoi noter la date de fin et les voies d’accès',
      en: 'something to note the end date and the routes with',
    }),
  'job-loss': () => ({
    fr: 'ce que votre employeur vous a remis par écrit, avec sa date',
    en: 'what your employer has given you in writing, with its date',
  }),
  health: (known) =>
    atHand({ fr: 'ce que vous ne devez plus faire', en: 'what you must no longer do' }, theTrade(known)),
  cep: (known) => atHand(theCv(known), theAim(known), firstToLearn(known), theQuestions),
  certifier: (known) => atHand(theNumber(known), firstToAssess(known), theQuestions),
  committee: (known) => atHand(theTitle(known), theQuestions),
  cpf: (known) =>
    atHand(theNumber(known), firstToLearn(known), {
      fr: 'FranceConnect ou votre numéro de sécurité sociale',
      en: 'FranceConnect or your social security number',
    }),
  opco: (known) => {
    const asked = known.callsOpco ? theQuestions : null;
    if (known.status === 'employer') return atHand(theFirm, theAim(known), asked);
    // Whose payslip it is, only who says to be in post knows: the Opco named may be that of the industry aimed at.
    if (known.elsewhere || known.status !== 'employee') return atHand(theAim(known), thePlace(known), asked);
    if (known.temps) return atHand(theAgency, theNumber(known), firstToLearn(known), asked);
    const employer: Said = {
      fr: 'le nom de l’employeur et sa convention collective (IDCC, sur la fiche de paie)',
      en: 'the employer’s name and collective agreement (IDCC, on the payslip)',
    };
    return atHand(employer, theNumber(known), firstToLearn(known), asked);
  },
  hire: (known) => {
    const only = known.trades.length === 1 ? tradesInWords(known.trades) : null;
    const job = (lang: Lang) => {
      const said = only ?? (known.trades.length > 0 ? oneOfThem(known)[lang] : null);
      return said === null ? '' : ` (${said})`;
    };
    return {
      fr: `ce que fait la personne à ce poste${job('fr')}, et ce qui peut s’apprendre après l’embauche`,
      en: `what one does in this job${job('en')}, and what can be learnt after hiring`,
    };
  },
  'before-hire': (known) =>
    atHand(
      theCv(known),
      { fr: 'le nom d’un employeur prêt à embaucher', en: 'the name of an employer ready to hire' },
      firstToLearn(known),
    ),
  apprenticeship: (known) =>
    atHand(
      theCv(known),
      { fr: 'les communes où vous pouvez aller', en: 'the towns that you can reach' },
      known.apprentices ? theNumber(known) : (theTrade(known) ?? thePlace(known)),
    ),
  jobs: (known) =>
    atHand(
      theCv(known),
      known.isNew
        ? { fr: 'deux phrases sur ce qui vous attire', en: 'two sentences on what attracts you' }
        : {
            fr: 'deux phrases sur ce qui sert ailleurs',
            en: 'two sentences on what serves elsewhere',
          },
    ),
  try: (known) => {
    if (known.status === 'employer') return null;
    const trade = tradeIn(known);
    return {
      fr: `le nom de trois entreprises près de chez vous${trade === null ? '' : ` où l’on exerce ${trade.fr}`}`,
      en: `the names of three companies near you${trade === null ? '' : ` where one does ${trade.en}`}`,
    };
  },
  funding: (known) =>
    atHand(
      { fr: 'votre contrat, vos dernières fiches de paie', en: 'your contract, your last payslips' },
      theNumber(known),
      firstToLearn(known),
    ),
};

/** What to have at hand to see one's own trade in another industry. */
const toSeeThere = (known: AtHand): Said =>
  atHand(
    employersThere(known) ?? {
      fr: 'le nom d’employeurs près de chez vous',
      en: 'the names of employers near you',
    },
    { fr: 'ce que vous voulez y voir', en: 'what you want to see there' },
  );

/** Steps that ask for something else than the others of their kind. */
const byId: Readonly<Record<string, (known: AtHand) => Said>> = {
  'former-qui-recrute': certificatesIn,
  'reclasser-interne': () => ({
    fr: 'la liste des postes ouverts, dans chaque entreprise du groupe',
    en: 'the list of open jobs, in each company of the group',
  }),
  'reclasser-pse': () => ({
    fr: 'l’effectif de l’entreprise, le nombre de licenciements prévus sur 30 jours',
    en: 'the number of staff of the company, how many dismissals are planned within 30 days',
  }),
  'reclasser-licenciement': () => ({
    fr: 'l’effectif de l’entreprise ou du groupe, les dates prévues',
    en: 'the number of staff of the company or the group, the dates planned',
  }),
  'reclasser-periode-reconversion': (known) =>
    atHand(theFirm, proposedCertificates(known), firstToLearn(known)),
  'reclasser-vae-collective': () => ({
    fr: 'les volontaires, leur ancienneté dans le métier',
    en: 'the volunteers, their years in the trade',
  }),
  'reclasser-offres': () => ({
    fr: 'combien de personnes, leur ancienneté, la date où elles seraient libres',
    en: 'how many people, their years in the trade, the day on which they would be free',
  }),
  'reclasser-cep': () => atHand(),
  'contrat-engagement-jeune': (known) =>
    atHand(
      {
        fr: 'votre pièce d’identité, vos ressources et celles de votre foyer',
        en: 'your identity card, your means and those of your household',
      },
      theAim(known),
    ),
  agefiph: (known) =>
    atHand(
      {
        fr: 'votre reconnaissance de handicap (RQTH), ou la demande',
        en: 'your recognition as disabled (RQTH), or the request for it',
      },
      theAim(known),
    ),
  'mission-interim': (known) => atHand(theCv(known), theTrade(known), thePlace(known)),
  'mission-interim-autre-industrie': (known) => atHand(theCv(known), thePlace(known)),
  'offres-autre-industrie': (known) => atHand(theCv(known), employersThere(known)),
  'immersion-autre-industrie': toSeeThere,
  'immersion-autre-industrie-independant': toSeeThere,
};

/** The trades that an answer proposes, as a sentence names them. */
export const namesOf = ({ leads }: Told['wish']): string => tradesInWords(leads.map(({ label }) => label));

/** The trades that one would have at hand: that aimed at, else those proposed; never the one that the people of a firm have. */
function tradesOf(told: Told): string[] {
  if (isTheirTrade(told) && !leavesTrade(told)) return [];
  if (told.trade !== null && !leavesTrade(told)) return [told.trade];
  return told.wish.leads.map(({ label }) => label);
}

/**
 * What to have at hand for a step, in words, by what the answer leads to; null where nothing more is to be said. `said`: the trades
 * proposed, where there are several, were named by a step before.
 */
export function bringText(
  { id, kind }: Pick<Next, 'id' | 'kind'>,
  told: Told,
  lang: Lang,
  said = false,
): string | null {
  const { aim, person, gaps, wish, employer, certificates } = told;
  const known: AtHand = {
    number: aim === null || aim.register === 'none' ? '' : aim.id,
    trades: tradesOf(told),
    isNew: person.neverWorked ?? hasNoExperience(told),
    redeploys: person.redeploys === true,
    chosen: told.trade !== null,
    named: said,
    place: wish.place?.label ?? null,
    toAssess: gaps.toAssess?.[0]?.label ?? null,
    toLearn: gaps.toLearn?.[0]?.label ?? null,
    title: aim?.title ?? null,
    apprentices: aim?.routes?.some((one) => one === 'apprentissage' || one === 'contrat-pro') ?? false,
    status: person.status,
    temps: person.contract === 'interim',
    callsOpco: mayCallOpco(person),
    certificates,
    elsewhere: (employer?.length ?? 0) > 0 && !employer?.some((opco) => id.endsWith(opco)),
  };
  return (byId[id] ?? byKind[kind])?.(known)?.[lang] || null;
}
