import type { BlocSkills } from '../catalogue/bloc-skills.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import type { Lookup } from '../catalogue/lookup.ts';
import { idleDomains } from '../catalogue/subject.ts';

/** What can be in common: a gesture (macro-competence), a savoir of ROME, a subject of the second reading. */
export type ItemKind = 'gesture' | 'savoir' | 'subject';

/** On what a pathway calls for an item: read in a bloc, at the heart of a trade that it leads to, or beside in one. */
export const holds = ['bloc', 'trade', 'beside'] as const;
export type Hold = (typeof holds)[number];

/** Everything a pathway calls for: `gesture 300129` -> on what, the surest. */
export type Holdings = ReadonlyMap<string, Hold>;

export const keyOf = (kind: ItemKind, id: string): string => `${kind} ${id}`;

type Add = (kind: ItemKind, id: string, hold: Hold) => void;

function addBlocs(lookup: Lookup, readings: ReadonlyMap<string, BlocSkills>, pathway: Pathway, add: Add) {
  for (const code of [...pathway.blocs.map((bloc) => bloc.code), pathway.id]) {
    const read = readings.get(code);
    if (!read || read.general) continue;
    for (const { id } of read.skills) add('gesture', lookup.macroOf(id), 'bloc');
    for (const id of read.knowledge) add('savoir', id, 'bloc');
  }
}

function addTrades(lookup: Lookup, pathway: Pathway, add: Add) {
  for (const { code } of pathway.occupations) {
    const occupation = lookup.occupations.get(code);
    if (!occupation) continue;
    const { skills, knowledge } = occupation;
    for (const id of [...skills.main, ...skills.emerging]) add('gesture', lookup.macroOf(id), 'trade');
    for (const id of [...knowledge.main, ...knowledge.emerging]) add('savoir', id, 'trade');
    for (const id of skills.other) add('gesture', lookup.macroOf(id), 'beside');
    for (const id of knowledge.other) add('savoir', id, 'beside');
  }
}

function addSubjects(lookup: Lookup, { id }: Pathway, add: Add) {
  const read = lookup.secondReadings.get(id);
  const all = [...(read?.subjects ?? []), ...(read?.blocs ?? []).flatMap(({ subject }) => subject ?? [])];
  for (const subject of all)
    if (!idleDomains.has(lookup.subjects.get(subject)?.domain ?? '')) add('subject', subject, 'bloc');
}

/** What a pathway calls for, from its blocs (or its title), its trades and the second reading. */
export function holdingsOf(
  lookup: Lookup,
  readings: ReadonlyMap<string, BlocSkills>,
  pathway: Pathway,
): Holdings {
  const all = new Map<string, Hold>();
  const add: Add = (kind, id, hold) => {
    const key = keyOf(kind, id);
    const known = all.get(key);
    if (known === undefined || holds.indexOf(hold) < holds.indexOf(known)) all.set(key, hold);
  };
  addBlocs(lookup, readings, pathway, add);
  addTrades(lookup, pathway, add);
  addSubjects(lookup, pathway, add);
  return all;
}

/** How many trade gestures were read in the blocs, or the title, of a pathway; under two, too little was read of it. */
export function tradeReadings(readings: ReadonlyMap<string, BlocSkills>, { id, blocs }: Pathway): number {
  return [...blocs.map(({ code }) => code), id]
    .flatMap((code) => readings.get(code)?.skills ?? [])
    .filter(({ nature }) => nature === 'trade').length;
}

/** Fewer trade gestures than this, and what a record has in common with others is not judged from its blocs alone. */
export const leastReadings = 2;
