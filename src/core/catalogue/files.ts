import type * as v from 'valibot';
import { BlocSkills } from './bloc-skills.ts';
import { English } from './english.ts';
import { Branch, Charter, Family, Kind, LevelEntry, Route, Sector, Words } from './field.ts';
import { FundingScheme } from './funding.ts';
import { IntoIndustry, KnownNames, Quality } from './judged.ts';
import { Meta } from './meta.ts';
import { NextStep } from './next-steps.ts';
import {
  CoCertification,
  Domain,
  FineSkill,
  Knowledge,
  Occupation,
  RomeSector,
  Skill,
  WorkContext,
} from './occupation.ts';
import { Pathway, Superseded } from './pathway.ts';
import { SecondReading, Subject } from './subject.ts';
import { Saying } from './sayings.ts';
import { Workshop } from './workshop.ts';

/** The files of a catalogue: name -> schema of one record and the field that identifies it. */
export const recordFiles = {
  pathways: { record: Pathway, key: 'id' },
  superseded: { record: Superseded, key: 'id' },
  occupations: { record: Occupation, key: 'code' },
  domains: { record: Domain, key: 'code' },
  skills: { record: Skill, key: 'id' },
  fineSkills: { record: FineSkill, key: 'id' },
  knowledge: { record: Knowledge, key: 'id' },
  behaviours: { record: Knowledge, key: 'id' },
  romeSectors: { record: RomeSector, key: 'code' },
  contexts: { record: WorkContext, key: 'id' },
  coCertification: { record: CoCertification, key: 'code' },
  sectors: { record: Sector, key: 'id' },
  branches: { record: Branch, key: 'id' },
  families: { record: Family, key: 'id' },
  kinds: { record: Kind, key: 'id' },
  levels: { record: LevelEntry, key: 'level' },
  routes: { record: Route, key: 'id' },
  charters: { record: Charter, key: 'id' },
  blocSkills: { record: BlocSkills, key: 'bloc' },
  subjects: { record: Subject, key: 'id' },
  secondReadings: { record: SecondReading, key: 'id' },
  funding: { record: FundingScheme, key: 'id' },
  nextSteps: { record: NextStep, key: 'id' },
  employers: { record: KnownNames, key: 'said' },
  products: { record: KnownNames, key: 'said' },
  qualities: { record: Quality, key: 'id' },
  intoIndustry: { record: IntoIndustry, key: 'id' },
  en: { record: English, key: 'id' },
  workshop: { record: Workshop, key: 'code' },
  sayings: { record: Saying, key: 'said' },
} as const;

/** The files that a catalogue may lack: they count as empty. */
export const optionalFiles: ReadonlySet<string> = new Set([
  'bloc-skills.json',
  'funding.json',
  'next-steps.json',
  'employers.json',
  'products.json',
  'qualities.json',
  'into-industry.json',
  'en.json',
  'workshop.json',
  'sayings.json',
  'contexts.json',
  'co-certification.json',
  'subjects.json',
  'second-readings.json',
]);

/** The files that hold one object instead of a list. */
export const objectFiles = { meta: Meta, words: Words } as const;

export type RecordFile = keyof typeof recordFiles;
export type ObjectFile = keyof typeof objectFiles;

type RecordsOf<F extends RecordFile> = v.InferOutput<(typeof recordFiles)[F]['record']>[];

/** Everything the product knows, as plain records sorted by their key. */
export type Catalogue = { [F in RecordFile]: RecordsOf<F> } & {
  [F in ObjectFile]: v.InferOutput<(typeof objectFiles)[F]>;
};

/** `fineSkills` -> `fine-skills.json`. */
export function fileName(file: string): string {
  return `${file.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;
}
