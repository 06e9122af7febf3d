import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlocSkills } from '../catalogue/bloc-skills.ts';
import { glossesIn } from '../words/glosses.ts';
import { lookup } from '../catalogue/lookup.ts';
import { sampleCatalogue } from '../search/sample.fixture.ts';
import { coreView } from './core-view.ts';
import { holds, holdingsOf, leastReadings, tradeReadings, type Hold } from './holdings.ts';

const sample = sampleCatalogue();
const reading = (bloc: string, skills: string[], general = false): BlocSkills => ({
  bloc,
  general,
  skills: skills.map((id) => ({ id, confidence: 'high', nature: 'trade' })),
  knowledge: ['900'],
  evidence: 'curated',
  reading: 'agreed',
});
const catalogue = {
  ...sample,
  skills: sample.skills.map((skill) =>
    skill.id === '300011' ? { ...skill, generic: true as const } : skill,
  ),
  blocSkills: [reading('RNCP1000BC01', ['12']), reading('CI100', ['10', '11'])],
  knowledge: [{ id: '900', label: 'Hygiène', category: null }],
  subjects: [
    { id: 's1', label: 'Laiterie', domain: 'Alimentation', attribution: 'x' },
    { id: 's2', label: 'Anglais', domain: 'Enseignement général', attribution: 'x' },
  ],
  secondReadings: [
    { id: 'CI100', listed: true, blocs: [{ code: 'CI100BC01', subject: 's1' }], subjects: ['s2'] },
  ],
  en: [{ id: '300012', kind: 'skill' as const, name: 'Repair a machine' }],
};
const ways = lookup(catalogue);
const pathway = (id: string) => {
  const one = ways.pathways.get(id);
  if (!one) throw new Error(id);
  return one;
};

describe('what a pathway calls for', () => {
  it('comes from its blocs first, then from the heart of its trades, then from what is beside', () => {
    expect([...holdingsOf(ways, ways.readings, pathway('CI100'))]).toEqual([
      ['gesture 300010', 'bloc'],
      ['gesture 300011', 'bloc'],
      ['savoir 900', 'bloc'],
      ['gesture 300012', 'beside'],
      ['subject s1', 'bloc'],
    ]);
  });

  it('leaves out what a general bloc was read to hold', () => {
    const readings = new Map([['RNCP1000BC01', reading('RNCP1000BC01', ['10'], true)]]);
    expect([...holdingsOf(ways, readings, pathway('RNCP1000'))]).toEqual([['gesture 300012', 'trade']]);
  });

  it('is thin under two trade gestures read', () => {
    expect(tradeReadings(ways.readings, pathway('RNCP1000'))).toBeLessThan(leastReadings);
    expect(tradeReadings(ways.readings, pathway('CI100'))).toBe(leastReadings);
  });
});

describe('the view of a common core', () => {
  const beside = new Map<string, Hold>([
    ['gesture 300011', 'bloc'],
    ['gesture 300012', 'trade'],
    ['subject s1', 'bloc'],
  ]);

  it('names what is common, the usual after, and counts the gestures of each', () => {
    const { all, gestures } = coreView(ways, [beside, beside], glossesIn(catalogue, 'fr'));
    expect(all.map(({ label, usual, en }) => [label, usual, en])).toEqual([
      ['Réparer une machine', false, null],
      ['Conduire une ligne de production', true, null],
      ['Laiterie', false, null],
    ]);
    expect(gestures).toEqual([
      { all: 2, some: 0, own: 0, beside: 0 },
      { all: 2, some: 0, own: 0, beside: 0 },
    ]);
  });

  it('counts as many gestures of a pathway whatever it is compared with, and apart what is only useful in a trade', () => {
    const hold = fc.constantFrom(...holds);
    const any = fc
      .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), hold)
      .map((entries) => new Map(Object.entries(entries).map(([id, on]) => [`gesture ${id}`, on])));
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 4 }), (list) => {
        const { common, gestures } = coreView(ways, list, glossesIn(catalogue, 'fr'));
        for (const [at, { all, some, own, beside }] of gestures.entries()) {
          expect(all + some + own).toBe([...(list[at] ?? [])].filter(([, on]) => on !== 'beside').length);
          expect(all + beside).toBe(common);
        }
      }),
    );
  });

  it('counts apart the common gestures that were read in the blocs of each: the others are of the trades', () => {
    const other = new Map<string, Hold>([
      ['gesture 300011', 'trade'],
      ['gesture 300012', 'trade'],
    ]);
    const read = (...list: Map<string, Hold>[]) => coreView(ways, list, glossesIn(catalogue, 'fr')).read;
    expect([read(beside, beside), read(beside, other), read(other, other)]).toEqual([1, 0, 0]);
  });

  it('gives the English name that we have, on an English page only', () => {
    expect(coreView(ways, [beside], glossesIn(catalogue, 'en')).own[0]?.map(({ en }) => en)).toContain(
      'Repair a machine',
    );
    expect(coreView(ways, [beside], glossesIn(catalogue, 'fr')).own[0]?.map(({ en }) => en)).not.toContain(
      'Repair a machine',
    );
  });
});
