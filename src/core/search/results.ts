import type { OpcoId, RouteId } from '../catalogue/ids.ts';
import type { FacetName } from './facet.ts';

/** What a results list shows of a pathway. Lists hold ids; labels are in the page's own data. */
export type PathwayCard = {
  kind: 'pathway';
  id: string;
  title: string;
  /** Id of the kind: `cqp`, `bac-pro`… */
  type: string;
  level: number | null;
  status: 'active' | 'inactive';
  ends: string | null;
  sectors: string[];
  opcos: OpcoId[];
  families: string[];
  /** null = not given. */
  routes: RouteId[] | null;
  occupations: string[];
  /** Number of blocs. */
  blocs: number;
  /** What keeps most people from it: given overseas only, of the armed forces, not confirmed for years, or gone from a later list. */
  reserve?: 'overseas' | 'armees' | 'ancien' | 'absent';
};

export type OccupationCard = {
  kind: 'occupation';
  /** ROME code. */
  id: string;
  title: string;
  domain: string;
  sectors: string[];
  families: string[];
  /** Number of active pathways that lead to it. */
  pathways: number;
};

export type SupersededCard = {
  kind: 'superseded';
  id: string;
  title: string;
  type: string | null;
  level: number | null;
  ends: string | null;
  /** Active pathways that replace it, by id; may be empty. */
  current: string[];
  /** Where none does, those of the same title, to be confirmed. */
  sameTitle: string[];
};

export type Card = PathwayCard | OccupationCard | SupersededCard;

/** The fields of a document, by what they hold. */
export type FieldName =
  'title' | 'names' | 'type' | 'blocs' | 'skills' | 'occupations' | 'sectors' | 'families';

/** How a typed word met the word of a record. */
export type Through = 'typed' | 'prefix' | 'typo' | 'synonym' | 'code' | 'filter' | 'said';

/** Why a record is in the list: what was typed, the word found, where, and how they met. */
export type Match = {
  typed: string;
  /** The words that stand for what was typed: a corrected word, a synonym, a code. */
  found: string;
  fields: FieldName[];
  through: Through;
};

export type Hit = {
  kind: Card['kind'];
  id: string;
  title: string;
  /** Published formula; only its order means something. */
  score: number;
  matched: Match[];
  card: Card;
  /** For an occupation: the appellation closest to what was typed, when it is not its label. */
  alsoKnownAs: string | null;
  /** For an occupation: the situations that ROME tells of it; none before the names have come. */
  settings?: string[];
};

/** One value of a facet, with the number of records if it were chosen beside the other facets. */
export type FacetCount = { value: string; count: number; chosen: boolean };

/** A diploma word or a level read in the text and used as a filter. `relaxed`: nothing matched with it, so it was dropped. */
export type Recognised = {
  facet: 'kind' | 'level' | 'opco' | 'sector';
  values: string[];
  typed: string;
  relaxed: boolean;
};

/** A word replaced by another one, because it is unknown. */
export type Correction = { typed: string; used: string };

/** What was understood of a question beside its words. `value`: an id of the catalogue or of a closed list. */
export type Read = {
  kind:
    | 'number'
    | 'situation'
    | 'intention'
    | 'move'
    | 'scheme'
    | 'opco'
    | 'idcc'
    | 'sector'
    | 'english'
    | 'unknown';
  value: string;
  /** As typed, folded. */
  typed: string;
  /** The page that answers, filled in; null when there is none. */
  path: string | null;
  /** Not understood because it is this place: records say nothing of places. */
  place?: string;
};

export type Results = {
  /** What was understood beside the words: situations, a move, a scheme, English, words not understood. */
  read: Read[];
  /** The records of the asked page. */
  hits: Hit[];
  /** How many records match, on all pages. */
  total: number;
  pages: number;
  /** Old numbers and inactive pathways that match, best first, 20 at most: set apart, not hidden. */
  expired: Hit[];
  expiredTotal: number;
  facets: Record<FacetName, FacetCount[]>;
  recognised: Recognised[];
  corrections: Correction[];
  /** No record has all the words: those that have some of them are listed. */
  loose: boolean;
  /** Whether a name of one of the first says what was asked; else the words of the workshop may say more. */
  named: boolean;
  /** A well-formed number or code that the catalogue does not hold. */
  unknownCode: string | null;
  /** Another wording that finds something; null when there is none or when it is not needed. */
  didYouMean: string | null;
};
