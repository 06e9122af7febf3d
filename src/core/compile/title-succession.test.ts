import { describe, expect, it } from 'vitest';
import { emptyRecord, type RawRecord } from './raw.ts';
import { officialGraph, type Graph, type RawLink } from './succession.ts';
import { addTitleLinks } from './title-succession.ts';

const record = (id: string, more: Partial<RawRecord> = {}): RawRecord => ({
  ...emptyRecord(id, 'test'),
  title: 'CQP Conducteur de ligne',
  ...more,
});
const active = { active: true, ends: '2028-01-01' };

type Given = { links?: RawLink[]; kind?: string | null; branches?: Record<string, string[]> };

function linked(
  records: readonly RawRecord[],
  { links = [], kind = 'cqp', branches = {} }: Given = {},
): Graph {
  const graph = officialGraph(new Map(), links);
  addTitleLinks(graph, records, { kindOf: () => kind, branchesOf: ({ id }) => new Set(branches[id] ?? []) });
  return graph;
}

const followers = (graph: Graph, id: string): string[] =>
  (graph.successors.get(id) ?? []).map((link) => link.id);

describe('a succession by title', () => {
  it('leads an ended record to the only active one of its title', () => {
    expect(followers(linked([record('RNCP1'), record('RNCP2', active)]), 'RNCP1')).toEqual(['RNCP2']);
  });

  it('leads to none of several active ones: nothing says which', () => {
    const three = [record('RNCP1'), record('RNCP2', active), record('RNCP3', active)];
    expect(followers(linked(three), 'RNCP1')).toEqual([]);
  });

  it('takes, of two active ones, the one that no official row already gives another past', () => {
    const three = [record('RNCP1'), record('RNCP2', active), record('RNCP3', active)];
    const graph = linked(three, { links: [{ older: 'RNCP9', newer: 'RNCP2' }] });
    expect(followers(graph, 'RNCP1')).toEqual(['RNCP3']);
  });

  it('goes by the next ended one first', () => {
    const graph = linked([record('RNCP1'), record('RNCP2'), record('RNCP3', active)]);
    expect([followers(graph, 'RNCP1'), followers(graph, 'RNCP2')]).toEqual([['RNCP2'], ['RNCP3']]);
  });

  it('is the same in whatever order the records come', () => {
    const graph = linked([record('RNCP3', active), record('RNCP2'), record('RNCP1')]);
    expect([followers(graph, 'RNCP1'), followers(graph, 'RNCP2')]).toEqual([['RNCP2'], ['RNCP3']]);
  });

  it('leads to the only active one even where an official row gives it another past', () => {
    const graph = linked([record('RNCP1'), record('RNCP2', active)], {
      links: [{ older: 'RNCP9', newer: 'RNCP2' }],
    });
    expect(followers(graph, 'RNCP1')).toEqual(['RNCP2']);
  });

  it('needs one branch in common, not all', () => {
    const pair = [record('RNCP1'), record('RNCP2', active)];
    const of = (one: string[], other: string[]) =>
      followers(linked(pair, { branches: { RNCP1: one, RNCP2: other } }), 'RNCP1');
    expect(of(['a', 'b'], ['b'])).toEqual(['RNCP2']);
    expect(of([], ['b'])).toEqual(['RNCP2']);
  });

  it('never goes back to a lower number, nor beside an official successor', () => {
    expect(followers(linked([record('RNCP5'), record('RNCP2', active)]), 'RNCP5')).toEqual([]);
    const given = { links: [{ older: 'RNCP1', newer: 'RNCP7' }] };
    expect(followers(linked([record('RNCP1'), record('RNCP2', active)], given), 'RNCP1')).toEqual(['RNCP7']);
  });

  it('joins no records whose levels or branches differ, nor titles that name no kind', () => {
    const levels = [record('RNCP1', { level: 3 }), record('RNCP2', { ...active, level: 4 })];
    expect(followers(linked(levels), 'RNCP1')).toEqual([]);
    const pair = [record('RNCP1'), record('RNCP2', active)];
    expect(followers(linked(pair, { branches: { RNCP1: ['a'], RNCP2: ['b'] } }), 'RNCP1')).toEqual([]);
    expect(followers(linked(pair, { branches: { RNCP1: ['a'], RNCP2: ['a', 'b'] } }), 'RNCP1')).toEqual([
      'RNCP2',
    ]);
    expect(followers(linked(pair, { kind: null }), 'RNCP1')).toEqual([]);
  });
});

describe('titles that are not one certificate', () => {
  it('are those of a registered title, whose bodies are many, and those of other words', () => {
    const pair = [record('RNCP1'), record('RNCP2', active)];
    expect(followers(linked(pair, { kind: 'titre-rncp' }), 'RNCP1')).toEqual([]);
    expect(
      followers(linked([record('RNCP1'), record('RNCP2', { ...active, title: 'Autre' })]), 'RNCP1'),
    ).toEqual([]);
  });

  it('are joined where a level or a branch is not said', () => {
    const pair = (one: Partial<RawRecord>, other: Partial<RawRecord>) => [
      record('RNCP1', one),
      record('RNCP2', { ...active, ...other }),
    ];
    expect(followers(linked(pair({ level: 3 }, { level: null })), 'RNCP1')).toEqual(['RNCP2']);
    expect(followers(linked(pair({ level: null }, { level: 4 })), 'RNCP1')).toEqual(['RNCP2']);
    expect(followers(linked(pair({ level: 4 }, { level: 4 })), 'RNCP1')).toEqual(['RNCP2']);
    expect(followers(linked(pair({}, {}), { branches: { RNCP1: ['a'] } }), 'RNCP1')).toEqual(['RNCP2']);
  });

  it('are told as read by the title, not as declared', () => {
    const graph = linked([record('RNCP1'), record('RNCP2', active)]);
    expect(graph.successors.get('RNCP1')).toEqual([{ id: 'RNCP2', evidence: 'title' }]);
    expect(graph.predecessors.get('RNCP2')).toEqual([{ id: 'RNCP1', evidence: 'title' }]);
  });
});

describe('two active records of one title', () => {
  const open = { active: true, ends: null };

  it('are an older and a newer one when only the lower number ends', () => {
    expect(followers(linked([record('RNCP1', active), record('RNCP2', open)]), 'RNCP1')).toEqual(['RNCP2']);
    expect(followers(linked([record('RNCP1', active), record('RNCP2', active)]), 'RNCP1')).toEqual([]);
  });

  it('are left as official rows join them, either way', () => {
    const pair = [record('RNCP1', active), record('RNCP2', open)];
    const back = linked(pair, { links: [{ older: 'RNCP2', newer: 'RNCP1' }] });
    expect(followers(back, 'RNCP1')).toEqual([]);
    const forth = linked(pair, { links: [{ older: 'RNCP1', newer: 'RNCP2' }] });
    expect(forth.successors.get('RNCP1')).toEqual([{ id: 'RNCP2', evidence: 'record' }]);
  });

  it('are numbered ones of one level', () => {
    expect(followers(linked([record('CI1', active), record('CI2', open)]), 'CI1')).toEqual([]);
    const levels = [record('RNCP1', { ...active, level: 3 }), record('RNCP2', { ...open, level: 4 })];
    expect(followers(linked(levels), 'RNCP1')).toEqual([]);
  });

  it('are two certificates when two bodies certify, or when they are three', () => {
    const by = (name: string) => ({ certifiers: [{ name, siret: null }] });
    const pair = (one: string, other: string) => [
      record('RNCP1', { ...active, ...by(one) }),
      record('RNCP2', { ...open, ...by(other) }),
    ];
    expect(followers(linked(pair('CPNE du cuir', 'CPNE du bois')), 'RNCP1')).toEqual([]);
    expect(followers(linked(pair('CPNE du cuir', 'CPNE DU CUIR')), 'RNCP1')).toEqual(['RNCP2']);
    const shared = [
      record('RNCP1', { ...active, ...by('CPNE du cuir') }),
      record('RNCP2', {
        ...open,
        certifiers: [...by('CPNE du bois').certifiers, ...by('CPNE du cuir').certifiers],
      }),
    ];
    expect(followers(linked(shared), 'RNCP1')).toEqual(['RNCP2']);
    const unnamed = [record('RNCP1', { ...active, ...by('CPNE du cuir') }), record('RNCP2', open)];
    expect(followers(linked(unnamed), 'RNCP1')).toEqual(['RNCP2']);
    const three = [record('RNCP1', active), record('RNCP2', open), record('RNCP3', open)];
    expect(followers(linked(three), 'RNCP1')).toEqual([]);
  });
});
