import { heldFor, levelShown, mayBeAssessed } from '../match/bloc-rule.ts';
import { enoughSkills } from '../match/band.ts';
import type { Demand, DemandBloc } from '../match/demand.ts';
import type { Generic } from '../match/items.ts';
import type { Kinship } from '../match/kinship.ts';
import { rankOf, type Evidence } from '../catalogue/evidence.ts';
import { found } from '../catalogue/lookup.ts';
import type { BlocState } from '../match/types.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import type { Levels, Places } from './levels.ts';

/**
 * A unit of a pathway, ready to be judged for many states. A pathway without list of blocs has one, under its own id. `generic`: those of its
 * trade skills that tell little of a trade.
 */
export type Unit = {
  code: string;
  label: string;
  whole: boolean;
  trade: readonly number[];
  transversal: readonly number[];
  generic?: ReadonlyMap<number, Generic>;
};

/** A pathway as the planner sees it. `general`: its blocs of general education, no steps. `twins`: two of its units count for each other. */
export type Course = {
  pathway: Pathway;
  weak: boolean;
  /** Codes of its units. */
  codes: readonly string[];
  units: readonly Unit[];
  general: number;
  twins: boolean;
  /** Places of the trade macro-competences that it asks for. */
  gestures: readonly number[];
};

export type UnitState = {
  unit: Unit;
  state: Extract<BlocState, 'acquired' | 'toAssess' | 'toLearn'>;
  evidence: Evidence;
  held: string | null;
};

const unitOf = (places: Places, { code, label, skills }: DemandBloc, whole: boolean): Unit => {
  const of = (nature: 'trade' | 'transversal') =>
    skills.filter((skill) => skill.nature === nature).map(({ id }) => found(places.skill, id));
  const generic = new Map(
    skills.flatMap((one) =>
      one.generic === undefined ? [] : [[found(places.skill, one.id), one.generic] as const],
    ),
  );
  const unit = { code, label, whole, trade: of('trade'), transversal: of('transversal') };
  return generic.size === 0 ? unit : { ...unit, generic };
};

function gesturesOf({ macro }: Places, blocs: readonly DemandBloc[]): number[] {
  const asked = blocs.flatMap(({ skills }) => skills.filter(({ nature }) => nature === 'trade'));
  return [...new Set(asked.flatMap((skill) => macro.get(skill.macro) ?? []))];
}

/** The blocs listed that are units of a pathway: all but those of general education; none where it is taken whole. */
const listedUnits = ({ listed }: Demand): DemandBloc[] => listed.filter(({ general }) => !general);

/** The blocs that are units of a pathway: those listed but general education, else itself whole. */
function unitBlocs({ id, title }: Pathway, demand: Demand): { own: DemandBloc[]; whole: boolean } {
  const trade = listedUnits(demand);
  if (trade.length > 0) return { own: trade, whole: false };
  const known = demand.blocs.filter(({ code }) => code === id);
  const bare = { code: id, label: title, general: false, skills: [], knowledge: [] };
  return { own: known.length > 0 ? known : [bare], whole: true };
}

/** How many blocs a pathway lists, but those of general education; 0: it is taken whole. */
export const blocsListed = (demand: Demand): number => listedUnits(demand).length;

/** The units of a pathway: its blocs but those of general education; itself whole when its blocs are not known. Each fact is made when first asked for. */
export function courseOf(places: Places, kinship: Kinship, pathway: Pathway, demand: Demand): Course {
  const known: {
    own?: ReturnType<typeof unitBlocs>;
    codes?: string[];
    units?: Unit[];
    twins?: boolean;
    gestures?: number[];
  } = {};
  const blocs = () => (known.own ??= unitBlocs(pathway, demand));
  const listed = () => listedUnits(demand).map(({ code }) => code);
  const codes = () => (known.codes ??= blocsListed(demand) > 0 ? listed() : [pathway.id]);
  return {
    pathway,
    get weak() {
      return demand.evidence === 'occupation';
    },
    get codes() {
      return codes();
    },
    get general() {
      return demand.listed.length - blocsListed(demand);
    },
    get units() {
      const { own, whole } = blocs();
      return (known.units ??= own.map((bloc) => unitOf(places, bloc, whole)));
    },
    get twins() {
      return (known.twins ??= codes().some((code) =>
        (kinship.get(code) ?? []).some((kin) => codes().includes(kin.code)),
      ));
    },
    get gestures() {
      return (known.gestures ??= gesturesOf(places, blocs().own));
    },
  };
}

/**
 * Whether a unit may be assessed, by the rule of a bloc. A pathway taken whole must be known by three skills at least, and not
 * by its occupations only.
 */
function mayAssess(
  { trade, transversal, whole, generic }: Unit,
  weak: boolean,
  { skills }: Levels,
  own: boolean,
): boolean {
  if (whole && (weak || trade.length + transversal.length < enoughSkills)) return false;
  return mayBeAssessed(trade, transversal, (place) =>
    levelShown(skills[place] ?? 0, generic?.get(place), own),
  );
}

/** Under what evidence a unit may be assessed: a same skill read in it is shared, the rest is our estimate. */
function assessedBy({ trade, transversal }: Unit, weak: boolean, { skills }: Levels): Evidence {
  return !weak && [...trade, ...transversal].some((place) => (skills[place] ?? 0) > 2)
    ? 'shared'
    : 'estimated';
}

/** Where one stands, for a pathway to be judged: what is claimed and held, the trades exercised when one leaves and now. */
type Standing = { levels: Levels; held: ReadonlySet<string>; left: readonly string[]; at: readonly string[] };

/**
 * Each unit of a pathway for who claims these levels and holds these blocs. What is to be learned rests on the record: official.
 * Of two units that count for each other, the second is acquired with the first.
 */
export function judge(
  kinship: Kinship,
  { pathway, units, weak, twins }: Course,
  { levels, held, left, at }: Standing,
): UnitState[] {
  const own = pathway.occupations.some(({ code }) => left.includes(code) || at.includes(code));
  const taken = new Set(twins ? held : []);
  return units.map((unit): UnitState => {
    const kin = heldFor(kinship, twins ? taken : held, unit.code);
    if (twins) taken.add(unit.code);
    if (kin)
      return {
        unit,
        state: 'acquired',
        evidence: kin.evidence === 'record' ? 'official' : kin.evidence,
        held: kin.code,
      };
    if (mayAssess(unit, weak, levels, own))
      return { unit, state: 'toAssess', evidence: assessedBy(unit, weak, levels), held: null };
    return { unit, state: 'toLearn', evidence: 'official', held: null };
  });
}

/**
 * What a judged pathway costs: blocs to learn, steps, and its weakest evidence as a rank. A pathway without list of blocs counts
 * for `usual` of them, even where it may be assessed: what its blocs are is not known, so nobody can say that none is to be learned.
 */
type Cost = { blocs: number; steps: number; rank: number };

export function costOf(states: readonly UnitState[], usual: number): Cost {
  const cost = { blocs: 0, steps: 0, rank: 0 };
  for (const { unit, state, evidence } of states) {
    cost.rank = Math.max(cost.rank, rankOf(evidence));
    if (state === 'acquired') continue;
    cost.blocs += unit.whole ? usual : Number(state === 'toLearn');
    cost.steps += 1;
  }
  // Every bloc is held: the certificate has still to be asked for.
  return { ...cost, steps: Math.max(1, cost.steps) };
}
