import { describe, expect, it } from 'vitest';
import type { Origin } from './origin.ts';
import { ownLast } from './origins-own.ts';
import { nearestOrigins, originGroups } from './origin-groups.ts';

const move = (code: string, shared: number, evidence: Origin['evidence'] = 'official'): Origin => ({
  ...{ code, label: code, sectors: [], by: { kind: 'move', to: 'H2910', label: 'x' }, evidence },
  ...{ toAssess: 0, toLearn: 0, blocsGuessed: false, shared, core: 8 },
});
const same: Origin = { ...move('S', 0), by: { kind: 'asItIs' }, shared: null, core: null };
const course: Origin = { ...same, code: 'C', by: { kind: 'course', id: 'RNCP1', title: 'x' } };
const said = (list: readonly Origin[], shown = list) =>
  originGroups(list, shown).map(({ first, by, evidence, origins }) => [
    first,
    by,
    evidence,
    origins.map(({ code }) => code).join(''),
  ]);

describe('who may come, as a page lists it', () => {
  const nearest = [
    move('A', 5),
    move('B', 4),
    move('E', 2, 'estimated'),
    move('D', 5),
    move('F', 6),
    course,
    same,
    move('G', 1),
  ];

  it('is by way and evidence, each said once, with the most gestures in common first', () => {
    expect(said(nearest)).toEqual([
      [true, 'asItIs', 'official', 'S'],
      [true, 'move', 'official', 'FADBG'],
      [true, 'move', 'estimated', 'E'],
      [true, 'course', 'official', 'C'],
    ]);
  });

  it('keeps before all others the eight whom an employer asks first, whatever the others share', () => {
    const all = [...nearest, move('Y', 3), move('Z', 8)];
    expect(said(all).at(-1)).toEqual([false, 'move', 'official', 'ZY']);
    expect(said(all, [...all.slice(-1), ...all.slice(0, 1)])).toEqual([
      [true, 'move', 'official', 'A'],
      [false, 'move', 'official', 'Z'],
    ]);
  });

  it('names the three nearest by gestures among the first', () => {
    const codes = (list: readonly Origin[]) => nearestOrigins(list, 3).map(({ code }) => code);
    expect(codes([...nearest.slice(0, 5), move('H', 1), move('I', 1), move('J', 1), move('Z', 8)])).toEqual([
      ...['F', 'A', 'D'],
    ]);
    expect(codes(nearest)[0]).toBe('S');
  });

  it('puts last, and asks for nobody of, those that are aside; of the own industry neither, unless there is no other', () => {
    const [aside, own] = [
      { ...move('W', 8), aside: true as const },
      { ...move('O', 7), own: true as const },
    ];
    expect(said([move('A', 5), aside])).toEqual([[true, 'move', 'official', 'AW']]);
    const codes = (...list: Origin[]) => nearestOrigins(list, 3).map(({ code }) => code);
    expect(codes(aside, own, move('A', 5))).toEqual(['A']);
    expect(codes(own, aside)).toEqual(['O', 'W']);
    expect(codes(aside)).toEqual(['W']);
  });

  it('puts apart and last those of the own industry of who recruits, and no trade of several', () => {
    const [dairy, drinks] = ['laiterie', 'boissons'].map((id) => ({ id, label: id, labelEn: id }));
    const own = { ...move('O', 7), sectors: [dairy].flatMap((one) => one ?? []) };
    const both = { ...move('B', 6), sectors: [dairy, drinks].flatMap((one) => one ?? []) };
    const list = ownLast([own, both, move('A', 5)], 'laiterie');
    expect(list.map(({ code }) => code)).toEqual(['B', 'A', 'O']);
    expect(originGroups(list, list).map((one) => [one.own, one.first])).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(ownLast([own, both], null).map(({ code }) => code)).toEqual(['O', 'B']);
  });
});
