import { registerOf } from '../catalogue/number.ts';
import type { Lang } from '../words/lang.ts';
import { inPlace, ofPlace } from '../words/place-said.ts';
import { theTradeOf, tradeInWords, tradesInWords } from '../words/trade-said.ts';
import type { Facts } from './facts.ts';
import { hasNoExperience } from './first-trade.ts';
import { mayCallOpco } from './person.ts';
import type { Next } from './steps.ts';
import { isTheirTrade, leavesTrade } from './trade-left.ts';

type Said = Readonly<Record<Lang, string>>;
type Told = Pick<Facts, 'aim' | 'trade' | 'person' | 'gaps' | 'wish' | 'employer' | 'certificates'>;
type Known = {
  /** The number of the pathway aimed at; empty where it has none. */
  number: string;
  /** The trade aimed at, or those proposed, by name; empty where none is. */
  trades: readonly string[];
  /** The trade is the one asked for, not one that the answer proposes. */
  chosen: boolean;
  /** The trades proposed were named by a step before. */
  named: boolean;
  /** The industry aimed at. */
  place: Said | null;
  /** The first bloc to have assessed, and to learn. */
  toAssess: string | null;
  toLearn: string | null;
  title: string | null;
  /** Its record is open to apprenticeship. */
  apprentices: boolean;
  status: Told['person']['status'];
  /** One has not worked yet. */
  isNew: boolean;
  /** The trades are for the people of a firm. */
  redeploys: boolean;
  /** An Opco is among the calls below. */
  callsOpco: boolean;
  /** The Opco of the step is that of the industry aimed at, not of the employer. */
  elsewhere: boolean;
  /** Certificates that lead to the trade, each with its number where it has one. */
  certificates: readonly { id: string; title: string }[];
};

/** Things to have at hand, one after another; what is not known is left out. */
const list = (...parts: (Said | null)[]): Said => {
  const said = parts.filter((part) => part !== null);
  return { fr: said.map(({ fr }) => fr).join(', '), en: said.map(({ en }) => en).join(', ') };
};
const cv = ({ isNew }: Known): Said =>
  isNew
    ? { fr: 'votre CV si vous en avez un, même court', en: 'your CV if you have one, even a short one' }
    : { fr: 'votre CV', en: 'your CV' };
const below: Said = { fr: 'les questions plus bas', en: 'the questions below' };
const theNumber = ({ number }: Known): Said | null =>
  number === '' ? null : { fr: `le numéro ${number}`, en: `the number ${number}` };
const firstToLearn = ({ toLearn }: Known): Said | null =>
  toLearn === null
    ? null
    : { fr: `le premier bloc à apprendre : « ${toLearn} »`, en: `the first bloc to learn: “${toLearn}”` };
const firstToAssess = ({ toAssess }: Known): Said | null =>
  toAssess === null
    ? null
    : {
        fr: `le premier bloc à faire évaluer : « ${toAssess} »`,
        en: `the first bloc to have assessed: “${toAssess}”`,
      };
/** Of several trades proposed: where a step before has named them, they are these. */
const oneOfThem = ({ trades, named }: Known): Said => ({
  fr: named ? 'l’un de ces métiers' : `l’un de ces métiers : ${tradesInWords(trades)}`,
  en: named ? 'one of these trades' : `one of these trades: ${tradesInWords(trades)}`,
});
/** The trade, after a verb. */
const tradeIn = (known: Known): Said | null => {
  const [only, ...more] = known.trades;
  if (only === undefined) return null;
  return more.length > 0 ? oneOfThem(known) : { fr: theTradeOf(only, 'fr'), en: theTradeOf(only, 'en') };
};
/** The trades proposed to the people of a firm: none of them is of who reads. */
const tradesForThem = ({ trades, named }: Known): Said | null => {
  const list = tradesInWords(trades);
  if (list === '') return null;
  if (trades.length === 1) return { fr: `le métier proposé : ${list}`, en: `the trade proposed: ${list}` };
  return named
    ? { fr: 'ceux de ces métiers que vous retenez', en: 'those of these trades that you keep' }
    : { fr: `les métiers proposés : ${list}`, en: `the trades proposed: ${list}` };
};
const theTrade = (known: Known): Said | null => {
  const { trades, named, chosen } = known;
  if (known.redeploys) return tradesForThem(known);
  const [only, ...more] = trades;
  if (only === undefined) return null;
  const name = tradeInWords(only);
  // A trade that this answer proposes is none that one has chosen: nobody is to say so for them.
  if (more.length === 0)
    return chosen
      ? { fr: `le métier envisagé : ${name}`, en: `the trade in view: ${name}` }
      : { fr: `une piste à regarder : ${name}`, en: `a lead to look at: ${name}` };
  const list = tradesInWords(trades);
  return {
    fr: named ? 'la piste que vous retenez' : `des pistes à regarder : ${list}`,
    en: named ? 'the lead that you keep' : `leads to look at: ${list}`,
  };
};
const thePlace = ({ place, redeploys }: Known): Said | null =>
  place && {
    fr: `votre projet ${redeploys ? 'de reclassement ' : ''}${inPlace(place, 'fr')}`,
    en: `your plan to ${redeploys ? 'redeploy people' : 'work'} ${inPlace(place, 'en')}`,
  };
/** Whom one would write to there. */
const employersThere = ({ place }: Known): Said | null =>
  place && {
    fr: `le nom d’employeurs ${ofPlace(place, 'fr')} près de chez vous`,
    en: `the names of employers ${ofPlace(place, 'en')} near you`,
  };
const theTitle = ({ title }: Known): Said | null =>
  title === null ? null : { fr: `le parcours : ${title}`, en: `the pathway: ${title}` };
const theFirm: Said = {
  fr: 'votre convention collective (IDCC), votre effectif',
  en: 'your collective agreement (IDCC), your number of staff',
};
/** Certificates, each with its number where it has one. */
const certificatesIn = ({ certificates }: Pick<Known, 'certificates'>): Said => {
  const after = (id: string) => (registerOf(id) === null ? '' : ` (${id})`);
  return {
    fr: certificates.map(({ id, title }) => `« ${title} »${after(id)}`).join(', '),
    en: certificates.map(({ id, title }) => `“${title}”${after(id)}`).join(', '),
  };
};
/** Certificates of the trades proposed: that of the trade left leads nowhere else. */
const proposedCertificates = (known: Known): Said | null => {
  const { fr, en } = certificatesIn(known);
  return fr === ''
    ? null
    : {
        fr: `un certificat à viser, de ceux des métiers proposés : ${fr}`,
        en: `a certificate to aim at, of those of the trades proposed: ${en}`,
      };
};
/** What one aims at, as an adviser looks it up: a number before a trade, and either before an industry. */
const theAim = (known: Known): Said | null => theNumber(known) ?? theTrade(known) ?? thePlace(known);

/** What to have at hand for each kind of step; nothing where the step says it already. */
const byKind: Partial<Record<Next['kind'], (known: Known) => Said | null>> = {
  record: (known) =>
    list(theNumber(known), {
      fr: 'de quoi noter la date de fin et les voies d’accès',
      en: 'something to note the end date and the routes with',
    }),
  'job-loss': () => ({
    fr: 'ce que votre employeur vous a remis par écrit, avec sa date',
    en: 'what your employer has given you in writing, with its date',
  }),
  health: (known) =>
    list({ fr: 'ce que vous ne devez plus faire', en: 'what you must no longer do' }, theTrade(known)),
  cep: (known) => list(cv(known), theAim(known), firstToLearn(known), below),
  certifier: (known) => list(theNumber(known), firstToAssess(known), below),
  committee: (known) => list(theTitle(known), below),
  cpf: (known) =>
    list(theNumber(known), firstToLearn(known), {
      fr: 'FranceConnect ou votre numéro de sécurité sociale',
      en: 'FranceConnect or your social security number',
    }),
  opco: (known) => {
    const asked = known.callsOpco ? below : null;
    if (known.status === 'employer') return list(theFirm, theAim(known), asked);
    // Whose payslip it is, only who says to be in post knows: the Opco named may be that of the industry aimed at.
    if (known.elsewhere || known.status !== 'employee') return list(theAim(known), thePlace(known), asked);
    const employer: Said = {
      fr: 'le nom de l’employeur et sa convention collective (IDCC, sur la fiche de paie)',
      en: 'the employer’s name and collective agreement (IDCC, on the payslip)',
    };
    return list(employer, theNumber(known), firstToLearn(known), asked);
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
    list(
      cv(known),
      { fr: 'le nom d’un employeur prêt à embaucher', en: 'the name of an employer ready to hire' },
      firstToLearn(known),
    ),
  apprenticeship: (known) =>
    list(
      cv(known),
      { fr: 'les communes où vous pouvez aller', en: 'the towns that you can reach' },
      known.apprentices ? theNumber(known) : (theTrade(known) ?? thePlace(known)),
    ),
  jobs: (known) =>
    list(
      cv(known),
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
    list(
      { fr: 'votre contrat, vos dernières fiches de paie', en: 'your contract, your last payslips' },
      theNumber(known),
      firstToLearn(known),
    ),
};

/** What to have at hand to see one's own trade in another industry. */
const toSeeThere = (known: Known): Said =>
  list(
    employersThere(known) ?? {
      fr: 'le nom d’employeurs près de chez vous',
      en: 'the names of employers near you',
    },
    { fr: 'ce que vous voulez y voir', en: 'what you want to see there' },
  );

/** Steps that ask for something else than the others of their kind. */
const byId: Readonly<Record<string, (known: Known) => Said>> = {
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
    list(theFirm, proposedCertificates(known), firstToLearn(known)),
  'reclasser-vae-collective': () => ({
    fr: 'les volontaires, leur ancienneté dans le métier',
    en: 'the volunteers, their years in the trade',
  }),
  'reclasser-offres': () => ({
    fr: 'combien de personnes, leur ancienneté, la date où elles seraient libres',
    en: 'how many people, their years in the trade, the day on which they would be free',
  }),
  'reclasser-cep': () => list(),
  'contrat-engagement-jeune': (known) =>
    list(
      {
        fr: 'votre pièce d’identité, vos ressources et celles de votre foyer',
        en: 'your identity card, your means and those of your household',
      },
      theAim(known),
    ),
  agefiph: (known) =>
    list(
      {
        fr: 'votre reconnaissance de handicap (RQTH), ou la demande',
        en: 'your recognition as disabled (RQTH), or the request for it',
      },
      theAim(known),
    ),
  'mission-interim': (known) => list(cv(known), theTrade(known), thePlace(known)),
  'mission-interim-autre-industrie': (known) => list(cv(known), thePlace(known)),
  'offres-autre-industrie': (known) => list(cv(known), employersThere(known)),
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
  const known: Known = {
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
    callsOpco: mayCallOpco(person),
    certificates,
    elsewhere: (employer?.length ?? 0) > 0 && !employer?.some((opco) => id.endsWith(opco)),
  };
  return (byId[id] ?? byKind[kind])?.(known)?.[lang] || null;
}
