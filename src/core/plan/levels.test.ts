import { describe, expect, it } from 'vitest';
import { join, levelsOf, placesOf, type Levels } from './levels.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';

/** Where a pathway has no blocs, its trades say what it asks for: left out here. */
const places = () => {
  const catalogue = matchCatalogue();
  return placesOf(
    buildSpace({ ...catalogue, pathways: catalogue.pathways.filter(({ id }) => id !== 'CI4') }),
  );
};
/** The levels of these claims, by the skill asked and by the macro-competence. */
function claimed(claims: Record<string, number>) {
  const all = places();
  const levels = levelsOf(all, Object.entries(claims));
  const named = (ids: ReadonlyMap<string, number>, list: Uint8Array) =>
    Object.fromEntries([...ids].map(([id, at]) => [id, list[at]]).filter(([, level]) => level !== 0));
  return { skills: named(all.skill, levels.skills), macros: named(all.macro, levels.macros) };
}

describe('the places of what is asked', () => {
  it('are those of the skills that a bloc asks for, each once, and of every macro-competence', () => {
    const { skill, byMacro, macro } = places();
    expect([...skill.keys()].sort()).toEqual(['11', '12', '21', '22', '91']);
    expect([...skill.values()].sort()).toEqual([0, 1, 2, 3, 4]);
    const at = (id: string) => skill.get(id) ?? -1;
    expect([...(byMacro.get('1') ?? [])].sort()).toEqual([at('11'), at('12')].sort());
    expect([...macro]).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 2],
      ['9', 3],
    ]);
  });
});

describe('the levels of claims', () => {
  it('a skill is the same one, and the same gesture in another context', () => {
    expect(claimed({ 11: 1 })).toEqual({ skills: { 11: 4, 12: 2 }, macros: { 1: 1 } });
    expect(claimed({ 11: 0.5 })).toEqual({ skills: { 11: 3, 12: 1 }, macros: { 1: 1 } });
  });

  it('of several claims the greatest counts, in any order', () => {
    const both = { skills: { 11: 3, 12: 4 }, macros: { 1: 1 } };
    expect(claimed({ 11: 0.5, 12: 1 })).toEqual(both);
    expect(claimed({ 12: 1, 11: 0.5 })).toEqual(both);
  });

  it('a skill that no bloc asks for counts under its macro-competence only', () => {
    expect(claimed({ 31: 1 })).toEqual({ skills: {}, macros: { 3: 1 } });
    expect(claimed({ 1: 1 })).toEqual({ skills: { 11: 2, 12: 2 }, macros: { 1: 1 } });
  });

  it('a competence counts under each gesture that it also is by our reading', () => {
    const catalogue = matchCatalogue();
    const fineSkills = catalogue.fineSkills.map((one) =>
      one.id === '31' ? { ...one, also: ['1', '2'] } : one,
    );
    const all = placesOf(buildSpace({ ...catalogue, fineSkills }));
    const { skills, macros } = levelsOf(all, [['31', 0.5]]);
    const at = (id: string) => skills[all.skill.get(id) ?? -1];
    expect(['11', '12', '21', '22', '91'].map(at)).toEqual([1, 1, 1, 1, 0]);
    expect([...macros]).toEqual([1, 1, 1, 0]);
  });

  it('what is not known, or denied, changes nothing', () => {
    expect(claimed({ 11: 0, 500: 1, 777: 1 })).toEqual({ skills: {}, macros: {} });
  });
});

describe('two sets of claims together', () => {
  const levels = (skills: number[], macros: number[]): Levels => ({
    skills: Uint8Array.from(skills),
    macros: Uint8Array.from(macros),
  });

  it('have the greater level of each, and leave both as they were', () => {
    const [one, other] = [levels([4, 0, 2, 1], [1, 0, 0]), levels([3, 1, 2, 4], [0, 0, 1])];
    expect(join(one, other)).toEqual(levels([4, 1, 2, 4], [1, 0, 1]));
    expect([one, other]).toEqual([levels([4, 0, 2, 1], [1, 0, 0]), levels([3, 1, 2, 4], [0, 0, 1])]);
  });
});
