import { registerOf } from '../catalogue/number.ts';
import type { Lang } from '../words/lang.ts';
import { inPlace, ofPlace } from '../words/place-said.ts';
import { theTradeOf, tradeInWords, tradesInWords } from '../words/trade-said.ts';
import type { Person } from './facts.ts';

type Said = Readonly<Record<Lang, string>>;

/** What an answer knows, of what may be at hand for a step. */
export type AtHand = {
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
  status: Person['status'];
  /** One works through an agency, whose Opco is not that of the firm where one is sent. */
  temps: boolean;
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
export const atHand = (...parts: (Said | null)[]): Said => {
  const said = parts.filter((part) => part !== null);
  return { fr: said.map(({ fr }) => fr).join(', '), en: said.map(({ en }) => en).join(', ') };
};
export const theCv = ({ isNew }: AtHand): Said =>
  isNew
    ? { fr: 'votre CV si vous en avez un, même court', en: 'your CV if you have one, even a short one' }
    : { fr: 'votre CV', en: 'your CV' };
/** The payslip of a temp says the agreement of the agency, not of the firm. */
export const theAgency: Said = {
  fr: 'le nom de l’agence d’intérim, et de l’entreprise où vous êtes en mission',
  en: 'the name of the temp agency, and of the company where you are on assignment',
};
export const theQuestions: Said = { fr: 'les questions plus bas', en: 'the questions below' };
export const theNumber = ({ number }: AtHand): Said | null =>
  number === '' ? null : { fr: `le numéro ${number}`, en: `the number ${number}` };
export const firstToLearn = ({ toLearn }: AtHand): Said | null =>
  toLearn === null
    ? null
    : { fr: `le premier bloc à apprendre : « ${toLearn} »`, en: `the first bloc to learn: “${toLearn}”` };
export const firstToAssess = ({ toAssess }: AtHand): Said | null =>
  toAssess === null
    ? null
    : {
        fr: `le premier bloc à faire reconnaître : « ${toAssess} »`,
        en: `the first bloc to have recognised: “${toAssess}”`,
      };
/** Of several trades proposed: where a step before has named them, they are these. */
export const oneOfThem = ({ trades, named }: AtHand): Said => ({
  fr: named ? 'l’un de ces métiers' : `l’un de ces métiers : ${tradesInWords(trades)}`,
  en: named ? 'one of these trades' : `one of these trades: ${tradesInWords(trades)}`,
});
/** The trade, after a verb. */
export const tradeIn = (known: AtHand): Said | null => {
  const [only, ...more] = known.trades;
  if (only === undefined) return null;
  return more.length > 0 ? oneOfThem(known) : { fr: theTradeOf(only, 'fr'), en: theTradeOf(only, 'en') };
};
/** The trades proposed to the people of a firm: none of them is of who reads. */
const tradesForThem = ({ trades, named }: AtHand): Said | null => {
  const list = tradesInWords(trades);
  if (list === '') return null;
  if (trades.length === 1) return { fr: `le métier proposé : ${list}`, en: `the trade proposed: ${list}` };
  return named
    ? { fr: 'ceux de ces métiers que vous retenez', en: 'those of these trades that you keep' }
    : { fr: `les métiers proposés : ${list}`, en: `the trades proposed: ${list}` };
};
export const theTrade = (known: AtHand): Said | null => {
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
export const thePlace = ({ place, redeploys }: AtHand): Said | null =>
  place && {
    fr: `votre projet ${redeploys ? 'de reclassement ' : ''}${inPlace(place, 'fr')}`,
    en: `your plan to ${redeploys ? 'redeploy people' : 'work'} ${inPlace(place, 'en')}`,
  };
/** Whom one would write to there. */
export const employersThere = ({ place }: AtHand): Said | null =>
  place && {
    fr: `le nom d’employeurs ${ofPlace(place, 'fr')} près de chez vous`,
    en: `the names of employers ${ofPlace(place, 'en')} near you`,
  };
export const theTitle = ({ title }: AtHand): Said | null =>
  title === null ? null : { fr: `le parcours : ${title}`, en: `the pathway: ${title}` };
export const theFirm: Said = {
  fr: 'votre convention collective (IDCC), votre effectif',
  en: 'your collective agreement (IDCC), your number of staff',
};
/** Certificates, each with its number where it has one. */
export const certificatesIn = ({ certificates }: Pick<AtHand, 'certificates'>): Said => {
  const after = (id: string) => (registerOf(id) === null ? '' : ` (${id})`);
  return {
    fr: certificates.map(({ id, title }) => `« ${title} »${after(id)}`).join(', '),
    en: certificates.map(({ id, title }) => `“${title}”${after(id)}`).join(', '),
  };
};
/** Certificates of the trades proposed: that of the trade left leads nowhere else. */
export const proposedCertificates = (known: AtHand): Said | null => {
  const { fr, en } = certificatesIn(known);
  return fr === ''
    ? null
    : {
        fr: `un certificat à viser, de ceux des métiers proposés : ${fr}`,
        en: `a certificate to aim at, of those of the trades proposed: ${en}`,
      };
};
/** What one aims at, as an adviser looks it up: a number before a trade, and either before an industry. */
export const theAim = (known: AtHand): Said | null => theNumber(known) ?? theTrade(known) ?? thePlace(known);
