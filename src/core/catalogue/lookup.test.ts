import { beforeEach, describe, expect, it } from 'vitest';
import { countFacts } from './counts.ts';
import { fileName, recordFiles } from './files.ts';
import { shown } from './issue.ts';
import { found, lookup, skillIds, type Lookup } from './lookup.ts';
import type { Pathway } from './pathway.ts';
import { pastReview } from './review.ts';
import { countedSectors } from './sector-links.ts';
import { soundCatalogue } from './sound.fixture.ts';
import { byTitle, opcosOf, summary } from './summary.ts';
import { leadsAnywhere, widespreadCodes } from './widespread.ts';
import { isInWorld } from './world.ts';

const catalogue = soundCatalogue();
let ways: Lookup;
let full: Pathway;

beforeEach(() => {
  ways = lookup(catalogue);
  full = found(ways.pathways, 'RNCP10');
});

describe('ways into a catalogue', () => {
  it('find each record by its id, and stop at one that is not there', () => {
    for (const name of Object.keys(recordFiles) as (keyof typeof recordFiles)[]) {
      const way: unknown = { ...ways, blocSkills: ways.readings }[name as keyof typeof ways];
      if (way instanceof Map) expect([...way.values()], name).toEqual(catalogue[name]);
    }
    expect([...ways.readings.keys()]).toEqual(['RNCP10', 'RNCP10BC01', 'RNCP10BC02', 'RNCP11']);
    expect(() => found(ways.pathways, 'RNCP404')).toThrow('RNCP404');
  });

  it('are the same where it is known where each item stands', () => {
    const items = [...catalogue.skills, ...catalogue.fineSkills, ...catalogue.knowledge];
    const places = new Map(items.map(({ id }, place) => [id, place]));
    const known = lookup(catalogue, (id) => places.get(id));
    for (const name of ['fineSkills', 'knowledge'] as const) {
      expect([...known[name].values()]).toEqual([...ways[name].values()]);
      expect([...known[name].keys()]).toEqual([...ways[name].keys()]);
      for (const id of [...places.keys(), 'RNCP404']) {
        expect(known[name].get(id), id).toBe(ways[name].get(id));
        expect(known[name].has(id), id).toBe(ways[name].has(id));
      }
    }
  });

  it('lead from a sector, a family, a trade, a charter and a gesture to what they hold, each once', () => {
    const ids = (records: readonly { id: string }[] | undefined) => records?.map(({ id }) => id);
    expect(ids(ways.pathwaysBySector.get('laiterie'))).toEqual(['RNCP10']);
    expect(ids(ways.pathwaysByFamily.get('conduite'))).toEqual(['RNCP10']);
    expect(ids(ways.pathwaysByOccupation.get('H2102'))).toEqual(['CI5', 'RNCP10']);
    expect([...ways.pathwaysByCharter.keys()]).toEqual(['ligne']);
    expect(ids(ways.sectorsByOccupation.get('H2102'))).toEqual(['laiterie']);
    expect(ids(ways.familiesByOccupation.get('H2102'))).toEqual(['conduite']);
    expect([...ways.occupationsBySkill.keys()]).toEqual(['1', '12']);
    expect([...ways.fineBySkill].map(([id, fine]) => [id, ids(fine)])).toEqual([['1', ['10', '11']]]);
    expect(['11', '12', '2'].map(ways.macroOf)).toEqual(['1', '12', '2']);
  });

  it('give the skills of a trade, the main ones first', () => {
    expect(skillIds(found(ways.occupations, 'H2102'))).toEqual(['11', '10', '12']);
  });

  it('tell the trades of this world from the others', () => {
    expect(['H2102', 'H2103', 'H9999'].map((code) => isInWorld(ways, code))).toEqual([true, true, false]);
    const bare = (change: Partial<typeof catalogue>) =>
      isInWorld(lookup({ ...catalogue, pathways: [], sectors: [], families: [], ...change }), 'H2102');
    expect(bare({})).toBe(false);
    expect(bare({ sectors: catalogue.sectors })).toBe(true);
    expect(bare({ families: catalogue.families })).toBe(true);
  });
});

describe('what a list shows', () => {
  it('is the pathway with its kind and the Opcos of its branches', () => {
    expect(summary(ways, full)).toEqual({
      id: 'RNCP10',
      title: 'Conducteur de ligne',
      kind: { id: 'cqp', label: 'CQP', labelEn: 'CQP' },
      level: 3,
      status: 'active',
      ends: '2028-02-29',
      opcos: ['ocapiat'],
      blocs: 2,
    });
    const link = { sector: 'laiterie', evidence: 'ccn' as const, via: 'x' };
    const links = ['metal', 'lait', 'lait', null].map((branch) => ({ ...link, branch }));
    expect(opcosOf(ways, { ...full, sectors: links })).toEqual(['ocapiat', 'opco-2i']);
  });

  it('is in alphabetical order, then by id', () => {
    const titles = [
      { id: '3', title: 'Zingueur' },
      { id: '2', title: 'Équarrisseur' },
      { id: '1', title: 'Équarrisseur' },
      { id: '4', title: 'Fromager' },
    ];
    expect(titles.sort(byTitle).map(({ id }) => id)).toEqual(['1', '2', '4', '3']);
  });
});

describe('the sectors of a pathway that count', () => {
  const link = (sector: string, evidence: Pathway['sectors'][number]['evidence']) => ({
    ...{ sector, branch: null, evidence, via: 'x' },
  });
  const counted = (...sectors: Pathway['sectors']) => countedSectors({ ...full, sectors });

  it.each(['certifier', 'ccn', 'committee'] as const)('are its own where it names its %s', (evidence) => {
    expect(counted(link('a', evidence), link('b', 'charter'), link('c', 'title'))).toEqual(['a', 'c']);
  });

  it('are those of the charter where it names none, each once', () => {
    expect(counted(link('a', 'title'), link('b', 'charter'), link('b', 'charter'))).toEqual(['a', 'b']);
  });
});

it('knows the pathways that lead to trades of every industry only', () => {
  const codes = widespreadCodes(catalogue.occupations);
  expect([...codes]).toEqual(['H2102']);
  const to = (...occupations: Pathway['occupations']) => leadsAnywhere({ ...full, occupations }, codes);
  const [wide, own] = [
    { code: 'H2102', evidence: 'record' as const },
    { code: 'H2103', evidence: 'record' as const },
  ];
  expect([to(), to(wide), to(own), to(wide, own)]).toEqual([false, true, false, false]);
  expect(to({ ...own, split: { code: 'H2102', words: [] } })).toBe(true);
});

it('counts what each file holds', () => {
  expect(countFacts(catalogue)).toMatchObject({
    ...{ pathways: 4, numbered: 3, unnumbered: 1, blocs: 2, withInheritedBlocs: 1, titles: 1, mobilities: 1 },
    ...{ occupations: 4, skills: 2, fineSkills: 3, funding: 5, superseded: 1 },
  });
});

it('names what is past its review, from the day after', () => {
  const late = (today: string) => pastReview(catalogue, today).map(({ file, record }) => `${file} ${record}`);
  expect(late('2026-07-01')).toEqual([]);
  expect(late('2026-07-02')).toHaveLength(catalogue.nextSteps.length);
  expect(late('2026-10-02')).toContain('funding.json ptp');
  expect(late('2026-10-01')).not.toContain('funding.json ptp');
  expect(pastReview(catalogue, '2026-07-02')[0]).toMatchObject({ field: 'reviewBy', value: '2026-07-01' });
});

it('shows a value short and on one line', () => {
  expect(shown(undefined)).toBe('(absent)');
  expect(shown('a\n  b')).toBe('a b');
  expect(shown({ a: 1 })).toBe('{"a":1}');
  expect(shown('x'.repeat(80))).toBe('x'.repeat(80));
  expect(shown('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
});

it('names the file of a kind of record', () => {
  expect(['pathways', 'fineSkills', 'coCertification'].map(fileName)).toEqual([
    ...['pathways.json', 'fine-skills.json', 'co-certification.json'],
  ]);
});
