import { withoutDots } from './abbreviations.ts';

const blank = (found: string): string => ' '.repeat(found.length);

/** Feminine endings in brackets or after a dot, and the Latin of a title, say nothing more. */
const empty =
  /(?<=\p{L})\((?:\p{L}{1,6})\)|(?<=\p{L})[·.]\p{L}{1,4}(?=[·.]s\b)|curriculum\s+vit(?:ae|æ|e)|(?<!\p{L})arr[êe]ts? de tranches?(?!\p{L})|(?<!\p{L})(?:visites? m[ée]dicales?|comptes?[- ]rendus? d['’]entretien|relev[ée]s? de carri[èe]re|m[ée]decine du travail|bilans? de comp[ée]tences|lettre de motivation|mont(?:er|ée) en comp[ée]tences?|p[ée]riodes? d['’]essai|marine (?:nationale|marchande|royale)|reconnaissance (?:de la )?qualit[ée] de travailleur handicap[ée])(?!\p{L})/giu;

/** Between the two years of a row of a table: "soudeur ; 2010 ; 2016". */
const betweenYears = /(?<=(?:19|20)\d{2})\s*[;\t|]\s*(?=(?:\d{1,2}[/.])?(?:19|20)\d{2})/gu;
const beforeYears =
  /\s*;\s*(?=(?:\d{1,2}[/.]){0,2}(?:19|20)\d{2}\s*-\s*(?:\d{1,2}[/.]){0,2}(?:19|20)\d{2})/gu;
const afterYears = /(?<=(?:19|20)\d{2}\s*-\s*(?:\d{1,2}[/.]){0,2}(?:19|20)\d{2})\s*;/gu;

/** Their letters alone are no words: R&D, R&R, S&OP. */
const initials = /(?<!\p{L})(?:R ?& ?[DR]|S ?& ?OP)(?!\p{L})/gu;
const joinedInitials = (found: string): string => found.replace(/ ?& ?/u, 'n').padEnd(found.length);

/** The software of workshops, whose initials are a small word in French: told as `mzs` in the wordings. */
const workshopSoftware =
  /(?<=(?:logiciels?|syst[èe]mes?|ERP|GPAO|GMAO|SAP|WMS|LIMS)(?: |,\s?|\s?[/+(]\s?))MES(?!\p{L}|\s\p{Lu}{3})|(?<!\p{L})MES(?=\s?(?:[,/+]|et|and)\s?(?:ERP|GPAO|GMAO|SAP|WMS|LIMS)(?!\p{L}))/gu;

/** A machine of glassworks whose initials are an English word that is not read: told as `vr` in the wordings. */
const glassMachine = /(?<=machines? )IS(?![\p{L}\d])/gu;

const padded = (sign: string) => (found: string) => sign.padEnd(found.length);

const paper =
  /(?<!\p{L})(?:caces|habilit\p{L}*|sst|permis|r4[89]\d|recyclage|mac|validit[ée])(?![\p{L}\d])/iu;
/** From when to when one worked; not from when to when a paper is valid. */
const joined = (found: string, at: number, text: string): string =>
  paper.test(text.slice(text.lastIndexOf('\n', at) + 1, at)) ? found : padded('-')(found);

/** A nought among the letters of a word, as scanners read it: "C0NDUCTEUR". Not "H0B0". */
const nought = /(?<=\p{L}{2})0(?=\p{L})|(?<=\p{L})0(?=\p{L}{2})/gu;
const asLetter = (_: string, at: number, text: string): string =>
  /\p{Lu}/u.test(text[at - 1] ?? '') ? 'O' : 'o';

/** The nationality, not the gesture. */
const polish =
  /(?<!\p{L})Polish(?=,|\s(?:wom[ae]n|m[ae]n|national|citizen|origin|native|girl|guy|and (?:English|French)|[a-z]+(?:er|or|ist)(?!\p{L})))/gu;

/** A text to read: what says nothing more is blank, rows of tables are lines; each letter keeps its place. */
export const plain = (text: string): string =>
  withoutDots(text)
    .replace(nought, asLetter)
    .replace(empty, blank)
    .replace(polish, blank)
    .replace(initials, joinedInitials)
    .replace(workshopSoftware, 'mzs')
    .replace(glassMachine, 'vr')
    .replace(betweenYears, joined)
    .replace(beforeYears, padded(','))
    .replace(afterYears, padded(','));
