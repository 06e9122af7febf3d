import type { BlocSkills } from '../catalogue/bloc-skills.ts';
import type { Catalogue } from '../catalogue/files.ts';
import { hasOneName } from '../catalogue/one-name.ts';
import type { ItemsByCore, Knowledge, Occupation } from '../catalogue/occupation.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { confidences, natures, readingKinds } from '../catalogue/reading.ts';
import type { SecondReading } from '../catalogue/subject.ts';
import type { MoveTable } from '../plan/moves.ts';
import { isPermit } from '../plan/permits.ts';
import { isRule } from '../plan/rules-there.ts';
import { placesIn, toDeltas, toLines } from '../search/data/columns.ts';
import { familyTerms, words } from '../text/terms.ts';
import { encodeJoint } from './joint.ts';
import { toNumberRows, toNumbers } from './number-rows.ts';
import { encodeReady } from './ready.ts';
import { toColumns } from './columns-of.ts';
import {
  usualCode,
  type LeanData,
  type LeanPathway,
  type LeanReading,
  type LeanSuperseded,
  type MoveData,
} from './model.ts';

type Identified = { id: string };

/** By number: that of ROME's ids, which all lists of a trade follow. */
export const byNumber = <T extends Identified>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => Number(a.id) - Number(b.id));

const numbers = (records: readonly Identified[]) => toNumbers(toDeltas(records.map(({ id }) => Number(id))));

/** Where each id stands in some lists, one after the other. */
function shelf(...lists: (readonly Identified[])[]): (ids: readonly string[]) => number[] {
  return placesIn(lists.flat().map(({ id }) => id));
}

function groupsOf(places: (ids: readonly string[]) => number[], of: readonly ItemsByCore[]): string {
  const rows = of.flatMap(({ main, emerging, other }) => [main, emerging, other]);
  return toNumberRows(rows.map((ids) => toDeltas(places(ids))));
}

/** The words of a trade's other names that say something of a title: one of each stem. */
function titleWords({ label, titles }: Occupation, used: ReadonlySet<string>): string {
  const known = new Set(familyTerms(label));
  const kept: string[] = [];
  for (const word of titles.flatMap((title) => words(title.label))) {
    const [term] = familyTerms(word);
    if (term === undefined || known.has(term) || !used.has(term)) continue;
    known.add(term);
    kept.push(word);
  }
  return kept.join(' ');
}

function encodeTrades(catalogue: Catalogue, fine: readonly Identified[], knowledge: readonly Knowledge[]) {
  const { occupations, pathways, sectors, skills, contexts } = catalogue;
  const at = new Map(occupations.map(({ code }, place) => [code, place]));
  const used = new Set(
    [...pathways.map(({ title }) => title), ...sectors.map(({ label }) => label)].flatMap((text) =>
      familyTerms(text),
    ),
  );
  const place = (code: string) => at.get(code) ?? -1;
  const contextPlaces = shelf(contexts);
  return {
    codes: toLines(occupations.map(({ code }) => code)),
    labels: toLines(occupations.map(({ label }) => label)),
    parents: occupations.map(({ parent }) => (parent === null ? -1 : place(parent))),
    words: toLines(occupations.map((trade) => titleWords(trade, used))),
    skills: groupsOf(
      shelf(skills, fine),
      occupations.map((trade) => trade.skills),
    ),
    knowledge: groupsOf(
      shelf(knowledge),
      occupations.map((trade) => trade.knowledge),
    ),
    contexts: toNumberRows(occupations.map((trade) => toDeltas(contextPlaces(trade.contexts)))),
    mobilities: toNumberRows(
      occupations.map((trade) => trade.mobilities.map(place).filter((known) => known >= 0)),
    ),
    romeSectors: toLines(occupations.map((trade) => trade.romeSectors.join('\t'))),
    naf: toLines(occupations.map((trade) => trade.naf.join('\t'))),
    widespread: occupations.flatMap(({ widespread }, index) => (widespread ? [index] : [])),
    oneName: occupations.flatMap((trade, index) => (hasOneName(trade) ? [index] : [])),
  };
}

function encodeBlocs(
  blocSkills: readonly BlocSkills[],
  skills: readonly Identified[],
  knowledge: readonly Identified[],
): LeanData['blocs'] {
  const at = new Map(skills.map(({ id }, place) => [id, place]));
  const knowledgeAt = new Map(knowledge.map(({ id }, place) => [id, place]));
  return {
    codes: toLines(blocSkills.map(({ bloc }) => bloc)),
    general: blocSkills.flatMap(({ general }, index) => (general ? [index] : [])),
    skills: toNumberRows(
      blocSkills.map((one) =>
        one.skills.flatMap(({ id, nature, confidence }) => {
          const place = at.get(id);
          return place === undefined ? [] : [place, natures.indexOf(nature), confidences.indexOf(confidence)];
        }),
      ),
    ),
    knowledge: toNumberRows(
      blocSkills.map((one) => one.knowledge.flatMap((id) => knowledgeAt.get(id) ?? [])),
    ),
    readings: blocSkills.map(({ reading }) => readingKinds.indexOf(reading)),
  };
}

function leanPathway({ blocs, ...pathway }: Pathway): LeanPathway {
  return {
    ...pathway,
    blocs: blocs.map(({ code, label: _label, ...bloc }, at) =>
      code === usualCode(pathway.id, at) ? bloc : { code, ...bloc },
    ),
  };
}

const leanReading = ({ id, listed, blocs, subjects }: SecondReading): LeanReading => [
  id,
  listed ? 1 : 0,
  blocs.map(({ code, subject }, at) => (code === usualCode(id, at) ? subject : [code, subject])),
  subjects,
];

/** The estimated moves, by places and thousandths. */
export function encodeMoves(occupations: readonly Pick<Occupation, 'code'>[], table: MoveTable): MoveData {
  const at = new Map(occupations.map(({ code }, place) => [code, place]));
  const rows = occupations.map(({ code }) => (table[code] ?? []).filter(([to]) => at.has(to)));
  const thousandths = ([, score]: MoveTable[string][number]) => Math.round(score * 1000);
  return {
    version: 1,
    to: toNumberRows(rows.map((row) => row.map(([to]) => at.get(to) ?? 0))),
    less: toNumberRows(
      rows.map((row) => {
        const scores = [1000, ...row.map(thousandths)];
        return row.map((_, index) => (scores[index] ?? 0) - (scores[index + 1] ?? 0));
      }),
    ),
  };
}

/** What an entry of ours rests on is read where the catalogue is kept, not by who is led by it. */
const withoutBasis = <T extends { basis: string }>(entry: T): T => ({ ...entry, basis: '' });

function keptOf(catalogue: Catalogue): LeanData['kept'] {
  const {
    occupations: _1,
    fineSkills: _2,
    knowledge: _3,
    superseded: _4,
    blocSkills: _5,
    ...others
  } = catalogue;
  const {
    pathways: _6,
    secondReadings: _7,
    en: _8,
    funding: _9,
    words: _10,
    workshop: _11,
    coCertification: _12,
    employers: _13,
    products: _14,
    qualities: _15,
    intoIndustry: _16,
    sayings: _17,
    ...kept
  } = others;
  return {
    ...kept,
    nextSteps: kept.nextSteps.map((step) => ({ ...withoutBasis(step), source: { url: null, date: null } })),
    branches: kept.branches.map(withoutBasis),
    sectors: kept.sectors.map(withoutBasis),
    // Where everything comes from is told by pages that are built.
    meta: { schema: kept.meta.schema, compiled: kept.meta.compiled, sources: [], counts: {}, scope: [] },
  };
}

/** The catalogue as a page that matches or plans first needs it; see `decodeLean` for what it loses. */
export function encodeLean(catalogue: Catalogue): LeanData {
  const { fineSkills, knowledge, superseded, blocSkills, pathways, secondReadings } = catalogue;
  const kept = keptOf(catalogue);
  const fine = byNumber(fineSkills);
  const fields = byNumber(knowledge);
  const macro = new Map(kept.skills.map(({ id }, place) => [id, place]));
  const toldOf = (told: (one: (typeof fine)[number]) => readonly string[] | undefined) =>
    fine.flatMap((one, place) => {
      const gestures = told(one);
      return gestures === undefined ? [] : [[place, ...gestures.map((id) => macro.get(id) ?? -1)]];
    });
  return {
    version: 1,
    kept,
    pathways: toColumns(pathways.map(leanPathway)),
    blocLabels: toLines(pathways.map(({ blocs }) => blocs.map(({ label }) => label).join('\t'))),
    readings: secondReadings.map(leanReading),
    superseded: toColumns(superseded.map(({ title: _title, ...others }): LeanSuperseded => others)),
    fine: {
      ids: numbers(fine),
      macros: toNumbers(fine.map(({ skill }) => (skill === null ? 0 : (macro.get(skill) ?? -1) + 1))),
      also: toldOf(({ also }) => also),
      implies: toldOf(({ implies }) => implies),
      transverse: toNumbers(
        toDeltas(fine.flatMap(({ category }, place) => (category === 'Transverse' ? [place] : []))),
      ),
    },
    knowledge: {
      ids: numbers(fields),
      permits: fields.flatMap((field, place) =>
        isPermit(field) || isRule(field) ? [[place, field.label]] : [],
      ),
    },
    occupations: encodeTrades(catalogue, fine, fields),
    joint: encodeJoint(catalogue.coCertification),
    ready: encodeReady(catalogue),
    blocs: encodeBlocs(blocSkills, [...kept.skills, ...fine], fields),
  };
}
