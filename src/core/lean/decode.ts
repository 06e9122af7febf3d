import type { BlocSkills } from '../catalogue/bloc-skills.ts';
import type { Catalogue } from '../catalogue/files.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { confidences, natures, readingKinds } from '../catalogue/reading.ts';
import type { SecondReading } from '../catalogue/subject.ts';
import { fromLines } from '../search/data/columns.ts';
import { decodeJoint } from './joint.ts';
import { idsAt, itemNumbers, type IdAt } from './items.ts';
import { leanRecords } from './records.ts';
import { leanOccupations } from './trades.ts';
import { fromColumns } from './columns-of.ts';
import {
  usualCode,
  type LeanData,
  type LeanPathway,
  type LeanReading,
  type LeanSuperseded,
} from './model.ts';
import { numberRows, rowAt, type NumberRows } from './number-rows.ts';

function skillsAt(idAt: IdAt, triples: Int32Array): BlocSkills['skills'] {
  const skills: BlocSkills['skills'] = [];
  for (let at = 0; at < triples.length; at += 3) {
    const id = idAt(triples[at] ?? -1);
    if (id === undefined) continue;
    const nature = natures[triples[at + 1] ?? 0] ?? 'trade';
    skills.push({ id, confidence: confidences[triples[at + 2] ?? 0] ?? 'medium', nature });
  }
  return skills;
}

/** What was read in blocs: rows of three numbers for each competence, and of places of savoirs. */
type Readings = {
  skills: IdAt;
  knowledge: IdAt;
  asked: NumberRows;
  fields: NumberRows;
};

/** What was read in a bloc, made when first asked for: few blocs are. */
class LeanReadings implements BlocSkills {
  readonly bloc: string;
  readonly general: boolean;
  readonly evidence = 'curated';
  readonly reading: BlocSkills['reading'];
  readonly #of: Readings;
  readonly #at: number;
  #skills: BlocSkills['skills'] | undefined;
  #knowledge: string[] | undefined;

  constructor(
    of: Readings,
    at: number,
    { bloc, general, reading }: Pick<BlocSkills, 'bloc' | 'general' | 'reading'>,
  ) {
    this.bloc = bloc;
    this.general = general;
    this.reading = reading;
    this.#of = of;
    this.#at = at;
  }

  get skills(): BlocSkills['skills'] {
    return (this.#skills ??= skillsAt(this.#of.skills, rowAt(this.#of.asked, this.#at)));
  }

  get knowledge(): string[] {
    return (this.#knowledge ??= idsAt(this.#of.knowledge, rowAt(this.#of.fields, this.#at)));
  }
}

function blocsOf({ blocs }: LeanData, skills: IdAt, knowledge: IdAt): BlocSkills[] {
  const general = new Set(blocs.general);
  const [asked, fields] = [numberRows(blocs, 'skills'), numberRows(blocs, 'knowledge')];
  const of = { skills, knowledge, asked, fields };
  return fromLines(blocs.codes).map((bloc, at) => {
    const reading = readingKinds[blocs.readings[at] ?? 0] ?? 'single';
    return new LeanReadings(of, at, { bloc, general: general.has(at), reading });
  });
}

/** A bloc, its facts one by one: a copy of what is left of a record takes a phone several times as long. */
function blocAt(
  id: string,
  bloc: LeanPathway['blocs'][number],
  at: number,
  label: string,
): Pathway['blocs'][number] {
  const { code = usualCode(id, at), evidence, from, listed } = bloc;
  const known = { code, label, evidence };
  if (from !== undefined) return listed === undefined ? { ...known, from } : { ...known, from, listed };
  return listed === undefined ? known : { ...known, listed };
}

function pathwaysOf({ pathways, blocLabels }: LeanData): Pathway[] {
  const lines = blocLabels.split('\n');
  return fromColumns<LeanPathway>(pathways).map((pathway, index) => {
    const labels = (lines[index] ?? '').split('\t');
    const blocs = pathway.blocs.map((bloc, at) => blocAt(pathway.id, bloc, at, labels[at] ?? ''));
    // The record was made just now: no copy of it is needed.
    return Object.assign(pathway, { blocs });
  });
}

const supersededOf = ({ superseded }: LeanData): Catalogue['superseded'] =>
  fromColumns<LeanSuperseded>(superseded).map((record) => Object.assign(record, { title: '' }));

function readingOf([id, listed, blocs, subjects]: LeanReading): SecondReading {
  const named = blocs.map((bloc, at) =>
    Array.isArray(bloc) ? { code: bloc[0], subject: bloc[1] } : { code: usualCode(id, at), subject: bloc },
  );
  return { id, listed: listed === 1, blocs: named, subjects };
}

/**
 * The catalogue again, but for: wordings of competences, of savoirs (those that name a permit stay) and titles of old numbers,
 * which are empty until `Wordings` fills them; names of trades, reduced to their words that titles or names of sectors use; categories other than those that
 * rules read; savoir-être of trades; where the data come from, and what next steps, branches and sectors rest on; English names, funding, words of search and of the workshop.
 */
export function decodeLean(data: LeanData): Catalogue {
  const numbers = itemNumbers(data);
  const { fine, savoirs } = leanRecords(data);
  const macros = data.kept.skills;
  const skill: IdAt = (place) => (macros[place] ?? fine.at(place - macros.length))?.id;
  const savoir: IdAt = (place) => savoirs.at(place)?.id;
  let superseded: Catalogue['superseded'] | undefined;
  return {
    ...data.kept,
    pathways: pathwaysOf(data),
    secondReadings: data.readings.map(readingOf),
    get superseded() {
      return (superseded ??= supersededOf(data));
    },
    get fineSkills() {
      return fine.all();
    },
    get knowledge() {
      return savoirs.all();
    },
    coCertification: decodeJoint(data.joint),
    occupations: leanOccupations(
      data,
      { id: skill, numbers: numbers.skills },
      { id: savoir, numbers: numbers.savoirs },
    ),
    blocSkills: blocsOf(data, skill, savoir),
    en: [],
    workshop: [],
    sayings: [],
    ...{ employers: [], products: [], qualities: [], intoIndustry: [] },
    funding: [],
    words: { acronyms: [], synonyms: [], everyday: [] },
  };
}
