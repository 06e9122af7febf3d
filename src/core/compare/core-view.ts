import type { GlossOf } from '../words/glosses.ts';
import type { Lookup } from '../catalogue/lookup.ts';
import { isTransversal } from '../profile/transversal.ts';
import { commonCore, isSure, type CommonItem } from './common.ts';
import type { Holdings } from './holdings.ts';

/** `en`: its English name, on an English page that has one. `usual`: asked in most trades, so it brings little together. */
export type CoreItem = CommonItem & { label: string; en: string | null; usual: boolean };

/**
 * `common`: how many gestures all call for; `read`: how many of these were read in the blocs of each, the others come from trades.
 * `gestures`: for each pathway, how many of its own (of a bloc, or at the heart of a trade: the same number whatever it is compared
 * with) all call for, some do, and it alone does; `beside`: the common ones that are only useful in one of its trades.
 */
export type CoreView = {
  all: CoreItem[];
  some: CoreItem[];
  own: CoreItem[][];
  common: number;
  read: number;
  gestures: { all: number; some: number; own: number; beside: number }[];
};

type Naming = Pick<CoreItem, 'label' | 'en' | 'usual'>;

function naming(lookup: Lookup, names: GlossOf): (item: CommonItem) => Naming {
  return ({ kind, id }) => {
    if (kind === 'subject') return { label: lookup.subjects.get(id)?.label ?? id, en: null, usual: false };
    if (kind === 'savoir') return { label: lookup.knowledge.get(id)?.label ?? id, en: null, usual: false };
    const skill = lookup.skills.get(id);
    return {
      label: skill?.label ?? lookup.fineSkills.get(id)?.label ?? id,
      en: names('skill', id),
      usual: skill !== undefined && (skill.generic === true || isTransversal(skill)),
    };
  };
}

/** Gestures, then what is usual in most trades, then savoirs and subjects. */
const placeOf = ({ kind, usual }: CoreItem): number => (kind === 'gesture' ? Number(usual) : 2);
const byUse = (a: CoreItem, b: CoreItem): number => placeOf(a) - placeOf(b);

/** The common core of several pathways with its names; trade gestures come first. */
export function coreView(lookup: Lookup, holdings: readonly Holdings[], names: GlossOf): CoreView {
  const { all, some, own } = commonCore(holdings);
  const nameOf = naming(lookup, names);
  const named = (items: readonly CommonItem[]): CoreItem[] =>
    items.map((item) => ({ ...item, ...nameOf(item) })).sort(byUse);
  const gestures = (items: readonly CommonItem[]) => items.filter(({ kind }) => kind === 'gesture');
  const sureOf = (items: readonly CommonItem[], at: number): number =>
    gestures(items).filter(({ holds }) => isSure(holds[at] ?? null)).length;
  return {
    all: named(all),
    some: named(some),
    own: own.map(named),
    common: gestures(all).length,
    read: gestures(all).filter(({ holds }) => holds.every((hold) => hold === 'bloc')).length,
    gestures: holdings.map((_, at) => ({
      all: sureOf(all, at),
      some: sureOf(some, at),
      own: sureOf(own[at] ?? [], at),
      beside: gestures(all).length - sureOf(all, at),
    })),
  };
}
