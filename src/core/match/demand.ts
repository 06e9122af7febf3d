import type { BlocSkills } from '../catalogue/bloc-skills.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { isGeneral } from '../bridges/general.ts';
import type { Lookup } from '../catalogue/lookup.ts';
import type { Generic, Items } from './items.ts';

/**
 * A skill that a bloc calls for, with its macro-competence (itself when it is one). `anchor`: a trade skill by our
 * reading and by ROME's filing alike; without one, nothing is close. `generic`: it tells little of a trade.
 */
export type Asked = {
  id: string;
  macro: string;
  nature: 'trade' | 'transversal';
  anchor: boolean;
  generic?: Generic;
};

export type DemandBloc = {
  code: string;
  label: string;
  general: boolean;
  skills: Asked[];
  knowledge: string[];
};

/**
 * What a pathway calls for. `listed`: the blocs that it lists. `curated`: read in its blocs, or in its title when it has none (one bloc, under its own
 * id). `occupation`: the core skills of its occupations, in one bloc of the same kind; weaker, and shown as such.
 */
export type Demand = {
  id: string;
  listed: DemandBloc[];
  evidence: 'curated' | 'occupation';
  blocs: DemandBloc[];
};

/** Whether the blocs of a pathway are known and were read: else what it calls for stands in one bloc, under its own id. */
export const isListed = ({ id, blocs }: Demand): boolean => blocs.every(({ code }) => code !== id);

const mostOccupationSkills = 12;

/** Skills as they are asked for: many blocs ask for the same one. */
type AskedAs = (id: string, nature: Asked['nature']) => Asked;

function askedIn(items: Items): AskedAs {
  const known = { trade: new Map<string, Asked>(), transversal: new Map<string, Asked>() };
  return (id, nature) => {
    const before = known[nature].get(id);
    if (before !== undefined) return before;
    const macro = items.macroOf(id) ?? id;
    const generic = items.genericOf(id);
    const anchor = nature === 'trade' && !items.isCommon(id);
    const asked = { id, macro, nature, anchor, ...(generic && { generic }) };
    known[nature].set(id, asked);
    return asked;
  };
}

/** The skills at the heart of the pathway's occupations, those of several occupations first, as macro-competences. */
function occupationSkills(
  { occupations: known }: Lookup,
  items: Items,
  asked: AskedAs,
  pathway: Pathway,
): Asked[] {
  const counts = new Map<string, number>();
  for (const { code } of pathway.occupations) {
    const { main = [], emerging = [] } = known.get(code)?.skills ?? {};
    const macros = new Set([...main, ...emerging].flatMap((id) => items.macroOf(id) ?? []));
    for (const macro of macros) counts.set(macro, (counts.get(macro) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostOccupationSkills)
    .map(([id]) => asked(id, items.isTransversal(id) ? 'transversal' : 'trade'));
}

function blocOf(
  asked: AskedAs,
  readings: ReadonlyMap<string, BlocSkills>,
  code: string,
  label: string,
): DemandBloc {
  const read = readings.get(code);
  let skills: Asked[] | undefined;
  return {
    code,
    label,
    general: read?.general ?? isGeneral(label),
    get skills() {
      return (skills ??= (read?.skills ?? []).map(({ id, nature }) => asked(id, nature)));
    },
    get knowledge() {
      return read?.knowledge ?? [];
    },
  };
}

type Read = Pick<Demand, 'evidence' | 'blocs'>;

/** Reads what a pathway calls for, from its blocs, its title or its occupations, when it is first asked for: most answers ask of few. */
export function demandReader(
  lookup: Lookup,
  readings: ReadonlyMap<string, BlocSkills>,
  items: Items,
): (pathway: Pathway) => Demand {
  const asked = askedIn(items);
  const list = ({ blocs }: Pathway) => blocs.map(({ code, label }) => blocOf(asked, readings, code, label));
  const read = (pathway: Pathway, blocs: DemandBloc[]): Read => {
    if (blocs.some(({ skills }) => skills.length > 0)) return { evidence: 'curated', blocs };
    const title = blocOf(asked, readings, pathway.id, pathway.title);
    if (title.skills.length > 0) return { evidence: 'curated', blocs: [...blocs, title] };
    const weak = { ...title, general: false, skills: occupationSkills(lookup, items, asked, pathway) };
    return { evidence: 'occupation', blocs: [...blocs, weak] };
  };
  return (pathway) => {
    let listed: DemandBloc[] | undefined;
    let whole: Read | undefined;
    const lists = () => (listed ??= list(pathway));
    const reads = () => (whole ??= read(pathway, lists()));
    return {
      id: pathway.id,
      get listed() {
        return lists();
      },
      get evidence() {
        return reads().evidence;
      },
      get blocs() {
        return reads().blocs;
      },
    };
  };
}
