import { describe, expect, it } from 'vitest';
import { differenceOf } from './difference.ts';
import type { MatchedPathway } from './view.ts';

const lead = (id: string, change: Partial<MatchedPathway> = {}): MatchedPathway => ({
  id,
  band: 'reachable',
  score: 0.5,
  own: null,
  ownLabel: null,
  countable: 'all',
  mostlyNew: false,
  group: 'reach',
  scant: false,
  thin: false,
  apart: false,
  evidence: 'curated',
  listed: true,
  acquired: 0,
  toAssess: 1,
  toLearn: 1,
  trade: { same: 1, context: 1, asked: 4 },
  sectors: [],
  pathway: {
    id,
    title: `Parcours ${id}`,
    kind: { id: 'cqp', label: 'CQP', labelEn: 'CQP' },
  } as MatchedPathway['pathway'],
  ...change,
});

describe('differenceOf', () => {
  const list = Array.from({ length: 11 }, (_, at) => lead(`A${at}`));
  const [first, second] = [lead('A0'), lead('A1')];

  it('says nothing when nothing changed', () => {
    expect(differenceOf(list, list)).toEqual({ entered: [], nearer: [], further: [] });
  });

  it('tells what comes among the first ten, and what leaves them', () => {
    const after = [lead('B'), ...list];
    const said = differenceOf(list, after);
    expect(said.entered).toEqual([{ id: 'B', title: 'Parcours B' }]);
    expect(said.further.map(({ id }) => id)).toEqual(['A9']);
  });

  it('tells what comes nearer, by its distance first, then by blocs and gestures', () => {
    const nearer = (change: Partial<MatchedPathway>) =>
      differenceOf([first, second], [lead('A0', change), second]).nearer.map(({ id }) => id);
    expect(nearer({ band: 'close', toAssess: 0 })).toEqual(['A0']);
    expect(nearer({ toAssess: 2 })).toEqual(['A0']);
    expect(nearer({ trade: { same: 2, context: 0, asked: 4 } })).toEqual(['A0']);
    expect(nearer({ band: 'far', toAssess: 5 })).toEqual([]);
  });

  it('tells what goes further', () => {
    const after = [lead('A0', { toAssess: 0 }), second];
    expect(differenceOf([first, second], after).further.map(({ id }) => id)).toEqual(['A0']);
  });
});
