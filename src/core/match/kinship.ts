import type { BlocSkills } from '../catalogue/bloc-skills.ts';
import { byEvidence, type Evidence } from '../catalogue/evidence.ts';
import { sameBlocKey } from '../bridges/same-bloc.ts';
import type { Lookup } from '../catalogue/lookup.ts';

/** For a bloc, the blocs that count for it when held, with the evidence; strongest first. */
export type Kinship = ReadonlyMap<string, Kin[]>;

/** A bloc that counts for another one. `with`: the other blocs of an official set; it counts only when all of them are held. */
export type Kin = { code: string; evidence: Exclude<Evidence, 'estimated'>; with?: readonly string[] };

/** The strongest kin of a bloc that a person's blocs make whole. */
export function heldKin(kinship: Kinship, held: ReadonlySet<string>, code: string): Kin | undefined {
  return (kinship.get(code) ?? []).find(
    (kin) => held.has(kin.code) && (kin.with ?? []).every((other) => held.has(other)),
  );
}

/**
 * Pairs up blocs by official correspondence (a bloc of one side is recognised to who holds the whole other side), by CQPI charter and
 * a same skill, and by same label and skills.
 */
export function kinships(lookup: Lookup, readings: ReadonlyMap<string, BlocSkills>): Kinship {
  const kin = new Map<string, Kin[]>();
  const add = (code: string, other: string, evidence: Kin['evidence'], also: readonly string[] = []) => {
    if (code === other) return;
    kin.set(code, [
      ...(kin.get(code) ?? []),
      { code: other, evidence, ...(also.length > 0 ? { with: also } : {}) },
    ]);
  };
  const groups = new Map<string, Set<string>>();
  const mayBeSame = askedTwice(readings);
  for (const pathway of lookup.catalogue.pathways) {
    for (const { source, target } of pathway.correspondences) {
      addSet(source, target.blocs, add);
      addSet(target.blocs, source, add);
    }
    for (const { code, label } of pathway.blocs) {
      const key = mayBeSame(code) ? sameBlocKey(label, readings.get(code)) : null;
      if (key !== null) groups.set(key, (groups.get(key) ?? new Set()).add(code));
      if (pathway.charter !== null)
        groups.set(
          `charter ${pathway.charter}`,
          (groups.get(`charter ${pathway.charter}`) ?? new Set()).add(code),
        );
    }
  }
  for (const [key, codes] of groups) {
    const charter = key.startsWith('charter ');
    for (const code of codes) {
      for (const other of codes) {
        if (!charter) add(code, other, 'shared');
        else if (sharesSkill(readings.get(code), readings.get(other))) add(code, other, 'charter');
      }
    }
  }
  for (const list of kin.values()) list.sort((a, b) => byEvidence(a, b) || (a.code < b.code ? -1 : 1));
  return kin;
}

/** Whether another bloc may ask for the very skills of one, whose numbers come to the same: without it, no label makes two of them the same. */
function askedTwice(readings: ReadonlyMap<string, BlocSkills>): (code: string) => boolean {
  const sums = new Map<string, number>();
  const asking = new Map<number, number>();
  for (const { bloc, skills } of readings.values()) {
    let sum = 0;
    for (const { id } of skills) sum += Number(id);
    sums.set(bloc, sum);
    asking.set(sum, (asking.get(sum) ?? 0) + 1);
  }
  return (code) => (asking.get(sums.get(code) ?? -1) ?? 0) > 1;
}

/** Each bloc of one side is recognised to who holds the whole other side. */
function addSet(
  side: readonly string[],
  [first, ...others]: readonly string[],
  add: (code: string, other: string, evidence: Kin['evidence'], also: readonly string[]) => void,
): void {
  if (first !== undefined) for (const code of side) add(code, first, 'official', others);
}

/** Two blocs of one charter stand for each other only when they were read as calling for a same skill. */
function sharesSkill(one: BlocSkills | undefined, other: BlocSkills | undefined): boolean {
  const ids = new Set((one?.skills ?? []).map(({ id }) => id));
  return (other?.skills ?? []).some(({ id }) => ids.has(id));
}
