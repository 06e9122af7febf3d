import type { Catalogue } from '../catalogue/files.ts';
import type { Kin } from '../match/kinship.ts';
import type { Columns } from './columns-of.ts';

type Pathway = Catalogue['pathways'][number];
/** A bloc without its label; the code is left out where it is the number of the pathway, BC and the place in it. */
type LeanBloc = Omit<Pathway['blocs'][number], 'label' | 'code'> & { code?: string };
/** Records without what comes apart. */
export type LeanPathway = Omit<Pathway, 'blocs'> & { blocs: LeanBloc[] };
export type LeanSuperseded = Omit<Catalogue['superseded'][number], 'title'>;

/** A second reading: number, listed (1) or not (0), subjects of its blocs (with the code where it is not the usual one), subjects. */
export type LeanReading = [
  id: string,
  listed: 0 | 1,
  blocs: (string | null | [code: string, subject: string | null])[],
  subjects: string[],
];

/** Estimated moves, a row for each trade in the order of the catalogue: places of the others, and how many thousandths less than the one before, the first less than 1000. */
export type MoveData = { version: 1; to: string; less: string };

/** The code that most blocs have: number of the pathway, BC and the place among its blocs. */
export const usualCode = (id: string, at: number): string => `${id}BC${String(at + 1).padStart(2, '0')}`;

/** Families of trades; of the first of them, how many records name each, its others as places, and how many records name both. */
export type JointData = { codes: string; counts: number[]; others: number[][]; shared: number[][] };

/**
 * What matching and planning would compute of the whole catalogue before the first answer: kin of blocs, words of the titles of
 * pathways with how many titles say them, places of the gestures that make no link, what the names of trades tell of each sector (places of
 * trades, as differences), how many blocs a pathway usually lists, and what is asked where no bloc is read: place of a pathway, then those of
 * macro-competences. `called`: place of a pathway, then those of the trades that its title calls.
 */
export type ReadyData = {
  told: { byName: number[][]; byAppellation: number[][] };
  kinship: [code: string, kin: Kin[]][];
  titleWords: { words: string; counts: number[] };
  generic: number[];
  usualBlocs: number;
  unread: string;
  called: string;
};

type Coded =
  | 'pathways'
  | 'occupations'
  | 'fineSkills'
  | 'knowledge'
  | 'superseded'
  | 'blocSkills'
  | 'secondReadings'
  | 'coCertification';
/** What neither matches nor plans: other pages and search have them. */
type Absent =
  | 'en'
  | 'funding'
  | 'words'
  | 'workshop'
  | 'sayings'
  | 'employers'
  | 'products'
  | 'qualities'
  | 'intoIndustry';

/**
 * The catalogue without most of its wordings: what matching and planning need, small enough for a phone. Ids of ROME are
 * numbers, written as differences; links are places in these lists; texts are lines; long rows of numbers are texts too (`number-rows.ts`).
 */
export type LeanData = {
  version: 1;
  /** The lists that are short, or compress well, as they are. */
  kept: Omit<Catalogue, Coded | Absent>;
  /** Without titles (`LeanSuperseded`). */
  superseded: Columns;
  /** `LeanPathway`, and `blocLabels`: of a pathway all on one line, with tabs between them, in the order of its blocs. */
  pathways: Columns;
  blocLabels: string;
  readings: LeanReading[];
  /** `macros`: places in `kept.skills` and one more, 0 for none. `also`, `implies`: a place, then those in `kept.skills` of what it also is, or implies. `transverse`: places of those that ROME files so. */
  fine: { ids: string; macros: string; also: number[][]; implies: number[][]; transverse: string };
  /** `permits`: place and label of those that name a licence or a habilitation, or a rule that an industry works by. */
  knowledge: { ids: string; permits: [place: number, label: string][] };
  occupations: {
    codes: string;
    labels: string;
    /** Places of the codes that they come from; -1 for none. */
    parents: number[];
    /** Words of their other names that titles of pathways, or names of sectors, use. */
    words: string;
    /** Three rows for each trade, of items at its heart, emerging and beside: places in a list of ids, as differences. */
    skills: string;
    knowledge: string;
    contexts: string;
    mobilities: string;
    /** Of a trade all on one line, with tabs between them. */
    romeSectors: string;
    naf: string;
    widespread: number[];
    /** Those that ROME calls by one name. */
    oneName: number[];
  };
  joint: JointData;
  ready: ReadyData;
  blocs: {
    codes: string;
    general: number[];
    /** Three numbers for each skill: place among macro and then fine ones, nature, confidence. */
    skills: string;
    knowledge: string;
    readings: number[];
  };
};

/** The wordings that `LeanData` leaves out, in its order, each on a line; of a trade all on one, with tabs between them. */
export type WordingData = {
  version: 1;
  fine: string;
  knowledge: string;
  titles: string;
  superseded: string;
};
