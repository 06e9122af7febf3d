import type { OpcoId } from '../catalogue/ids.ts';

/** What the readers hand over: the official files as plain values, checked one by one, nothing decided yet. */

export type RawBloc = { code: string; label: string; listed?: number };
type RawCertifier = { name: string; siret: string | null };
export type RawCorrespondence = { source: string[]; target: { pathway: string; blocs: string[] } };

export type RawRecord = {
  /** RNCP123, RS123 or CI123. */
  id: string;
  title: string;
  abbreviation: string | null;
  level: number | null;
  active: boolean;
  ends: string | null;
  updated: string | null;
  certifiers: RawCertifier[];
  /** Names of committees joined by commas, as a branch CQP file gives them. */
  committees: string | null;
  blocs: RawBloc[];
  rome: string[];
  nsf: string[];
  formacodes: string[];
  /** Labels of the formacodes, where the source gives them. */
  formacodeLabels?: string[];
  /** JO brochure numbers of collective agreements. */
  brochures: string[];
  idcc: string[];
  /** Official labels, or XML elements such as SI_JURY_FC; null = the source does not say. */
  routes: string[] | null;
  prerequisites: { training: boolean | null; certification: boolean | null };
  predecessors: string[];
  successors: string[];
  correspondences: RawCorrespondence[];
  /** Ids of the sources that speak of it. */
  sources: string[];
};

/** A record with nothing known but its number. */
export function emptyRecord(id: string, source: string): RawRecord {
  return {
    id,
    title: '',
    abbreviation: null,
    level: null,
    active: false,
    ends: null,
    updated: null,
    certifiers: [],
    committees: null,
    blocs: [],
    rome: [],
    nsf: [],
    formacodes: [],
    brochures: [],
    idcc: [],
    routes: null,
    prerequisites: { training: null, certification: null },
    predecessors: [],
    successors: [],
    correspondences: [],
    sources: [source],
  };
}

type RawSkill = {
  id: string;
  label: string;
  macro: boolean;
  parent: string | null;
  code: string | null;
  category: string | null;
};

/** ROME 4.0, one array per official file. */
export type RawRome = {
  occupations: { code: string; label: string; parent: string | null }[];
  titles: { id: string; label: string; occupation: string }[];
  links: { occupation: string; group: 'skills' | 'behaviours' | 'knowledge' | 'contexts'; item: string }[];
  /** Items at the heart of an occupation; those without mark are left out. */
  cores: { occupation: string; item: string; core: 'main' | 'emerging' }[];
  skills: RawSkill[];
  knowledge: { id: string; label: string; category: string | null }[];
  contexts: { id: string; label: string; category: string | null }[];
  /** Issue (`enjeu`) code such as 1A, with the labels of its domain and itself. */
  tree: { code: string; field: string; issue: string }[];
  domains: { code: string; label: string }[];
  sectors: { code: string; label: string; parent: string | null }[];
  sectorLinks: { occupation: string; sector: string }[];
  naf: { occupation: string; division: string }[];
  mobilities: { occupation: string; target: string; rank: number }[];
};

export function emptyRome(): RawRome {
  return {
    occupations: [],
    titles: [],
    links: [],
    cores: [],
    skills: [],
    knowledge: [],
    contexts: [],
    tree: [],
    domains: [],
    sectors: [],
    sectorLinks: [],
    naf: [],
    mobilities: [],
  };
}

/** The second reading of the blocs: subjects by bloc code, and by record where it has no bloc. */
export type RawSecondReading = {
  subjects: { id: string; label: string; domain: string }[];
  blocs: { code: string; subject: string | null }[];
  records: { id: string; subject: string }[];
};

/** The records that an Opco says it follows. */
export type RawOpcoList = { opco: OpcoId; records: string[] };
