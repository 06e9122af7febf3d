import type { BlocSkills } from '../catalogue/bloc-skills.ts';
import type { Catalogue } from '../catalogue/files.ts';
import type { ItemsByCore, Occupation } from '../catalogue/occupation.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { confidences, natures, readingKinds } from '../catalogue/reading.ts';
import type { SecondReading } from '../catalogue/subject.ts';
import { TradePlacer, type PlacedTrades } from '../match/placed-trades.ts';
import type { MoveTable } from '../plan/moves.ts';
import { permitCategory } from '../plan/permits.ts';
import { fromDeltas, fromLines, pick } from '../search/data/columns.ts';
import { usualCode, type ItemPlaces, type LeanData, type LeanReading, type MoveData } from './model.ts';

const ids = (deltas: readonly number[]) => fromDeltas(deltas).map(String);

const nothing: ItemPlaces = [[], [], []];

/** Ids of items, and the same as numbers. */
type Known = { ids: readonly string[]; numbers: Float64Array };

const numbered = (known: readonly string[]): Known => ({
  ids: known,
  numbers: Float64Array.from(known, Number),
});

/** Adds places to a row in the order of the numbers of their ids; places out of the list are skipped. */
function addPlaces(row: number[], numbers: Float64Array, deltas: readonly number[]): void {
  const start = row.length;
  let place = 0;
  for (const delta of deltas) {
    place += delta;
    const number = numbers[place];
    if (number === undefined) continue;
    // Places are in order, and their numbers too but where macro-competences end: few steps back.
    let at = row.length;
    for (; at > start && (numbers[row[at - 1] ?? 0] ?? 0) > number; at--) row[at] = row[at - 1] ?? 0;
    row[at] = place;
  }
}

function placesAt({ numbers }: Known, deltas: readonly number[]): number[] {
  const places: number[] = [];
  addPlaces(places, numbers, deltas);
  return places;
}

/** The items of a trade, each list made when first asked for: most trades are asked for few. */
function itemsAt(known: Known, places: ItemPlaces): ItemsByCore {
  const lists: (string[] | undefined)[] = [];
  const list = (at: 0 | 1 | 2) => (lists[at] ??= pick(known.ids, placesAt(known, places[at])));
  return {
    get main() {
      return list(0);
    },
    get emerging() {
      return list(1);
    },
    get other() {
      return list(2);
    },
  };
}

function tradesOf({ occupations, kept }: LeanData, skills: string[], knowledge: string[]): Occupation[] {
  const codes = fromLines(occupations.codes);
  const labels = fromLines(occupations.labels);
  const words = occupations.words.split('\n');
  const contexts = kept.contexts.map(({ id }) => id);
  const everywhere = new Set(occupations.widespread);
  const [knownSkills, knownSavoirs] = [numbered(skills), numbered(knowledge)];
  return codes.map((code, at) => ({
    code,
    label: labels[at] ?? code,
    domain: code.slice(0, 3),
    parent: codes[occupations.parents[at] ?? -1] ?? null,
    titles: words[at] ? [{ id: '', label: words[at] }] : [],
    skills: itemsAt(knownSkills, occupations.skills[at] ?? nothing),
    knowledge: itemsAt(knownSavoirs, occupations.knowledge[at] ?? nothing),
    behaviours: [],
    romeSectors: occupations.romeSectors[at] ?? [],
    naf: occupations.naf[at] ?? [],
    contexts: pick(contexts, fromDeltas(occupations.contexts[at] ?? [])),
    ...(everywhere.has(at) ? { widespread: true as const } : {}),
    mobilities: pick(codes, occupations.mobilities[at] ?? []),
  }));
}

function skillsAt(known: readonly string[], triples: readonly number[]): BlocSkills['skills'] {
  const skills: BlocSkills['skills'] = [];
  for (let at = 0; at < triples.length; at += 3) {
    const id = known[triples[at] ?? -1];
    if (id === undefined) continue;
    const nature = natures[triples[at + 1] ?? 0] ?? 'trade';
    skills.push({ id, confidence: confidences[triples[at + 2] ?? 0] ?? 'medium', nature });
  }
  return skills;
}

function blocsOf({ blocs }: LeanData, skills: string[], knowledge: string[]): BlocSkills[] {
  const general = new Set(blocs.general);
  return fromLines(blocs.codes).map((bloc, at) => ({
    bloc,
    general: general.has(at),
    skills: skillsAt(skills, blocs.skills[at] ?? []),
    knowledge: pick(knowledge, blocs.knowledge[at] ?? []),
    evidence: 'curated',
    reading: readingKinds[blocs.readings[at] ?? 0] ?? 'single',
  }));
}

function pathwaysOf({ pathways, blocLabels }: LeanData): Pathway[] {
  const lines = blocLabels.split('\n');
  return pathways.map(({ blocs, ...pathway }, index) => {
    const labels = (lines[index] ?? '').split('\t');
    const named = blocs.map(({ code, ...bloc }, at) => ({
      code: code ?? usualCode(pathway.id, at),
      label: labels[at] ?? '',
      ...bloc,
    }));
    return { ...pathway, blocs: named };
  });
}

function readingOf([id, listed, blocs, subjects]: LeanReading): SecondReading {
  const named = blocs.map((bloc, at) =>
    Array.isArray(bloc) ? { code: bloc[0], subject: bloc[1] } : { code: usualCode(id, at), subject: bloc },
  );
  return { id, listed: listed === 1, blocs: named, subjects };
}

/** What each trade asks for, without the ids in between (`placedTrades` of the catalogue again). */
export function leanTrades({ kept, fine, knowledge, occupations }: LeanData): PlacedTrades {
  const skills = Float64Array.from([...kept.skills.map(({ id }) => Number(id)), ...fromDeltas(fine.ids)]);
  const savoirs = Float64Array.from(fromDeltas(knowledge.ids));
  const placer = new TradePlacer();
  const put = (numbers: Float64Array, [main, emerging, other]: ItemPlaces, first: number): void => {
    const row: number[] = [];
    addPlaces(row, numbers, main);
    addPlaces(row, numbers, emerging);
    const heart = row.length;
    addPlaces(row, numbers, other);
    for (let at = 0; at < row.length; at++) placer.put((row[at] ?? 0) + first, at < heart);
  };
  occupations.skills.forEach((places, at) => {
    put(skills, places, 0);
    put(savoirs, occupations.knowledge[at] ?? nothing, skills.length);
    placer.close();
  });
  return placer.trades();
}

/** The table of estimated moves again; trades without move have no row. */
export function decodeMoves(
  occupations: readonly Pick<Occupation, 'code'>[],
  { moves }: MoveData,
): MoveTable {
  const table: MoveTable = {};
  moves.forEach((row, at) => {
    const from = occupations[at]?.code;
    const near: MoveTable[string] = [];
    for (let index = 0; index < row.length; index += 2) {
      const to = occupations[row[index] ?? -1]?.code;
      if (to !== undefined) near.push([to, (row[index + 1] ?? 0) / 1000]);
    }
    if (from !== undefined && near.length > 0) table[from] = near;
  });
  return table;
}

/**
 * The catalogue again, but for: wordings of competences, of savoirs (those that name a permit stay) and titles of old numbers,
 * which are empty until `Wordings` fills them; names of trades, reduced to their words that titles or names of sectors use; categories other than those that
 * rules read; savoir-être of trades; where the data come from, and what next steps, branches and sectors rest on; English names, funding, words of search and of the workshop.
 */
export function decodeLean(data: LeanData): Catalogue {
  const macros = data.kept.skills.map(({ id }) => id);
  const fine = ids(data.fine.ids);
  const knowledge = ids(data.knowledge.ids);
  const transverse = new Set(data.fine.transverse);
  const also = new Map(data.fine.also.map(([at = -1, ...places]) => [at, pick(macros, places)]));
  const permits = new Map(data.knowledge.permits);
  const all = [...macros, ...fine];
  return {
    ...data.kept,
    pathways: pathwaysOf(data),
    secondReadings: data.readings.map(readingOf),
    superseded: data.superseded.map((record) => ({ ...record, title: '' })),
    fineSkills: fine.map((id, at) => {
      const skill = macros[data.fine.macros[at] ?? -1] ?? null;
      const category = transverse.has(at) ? 'Transverse' : null;
      const own = also.get(at);
      return own === undefined
        ? { id, label: '', skill, category }
        : { id, label: '', skill, category, also: own };
    }),
    knowledge: knowledge.map((id, at) => {
      const label = permits.get(at);
      return label === undefined
        ? { id, label: '', category: null }
        : { id, label, category: permitCategory };
    }),
    occupations: tradesOf(data, all, knowledge),
    blocSkills: blocsOf(data, all, knowledge),
    en: [],
    workshop: [],
    funding: [],
    words: { acronyms: [], synonyms: [], everyday: [] },
  };
}
