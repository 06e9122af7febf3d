import { describe, expect, it } from 'vitest';
import { encodeSearch } from '../data/encode.ts';
import { addWorkshop, buildEngine } from '../engine.ts';
import { emptyQuery } from '../query.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { search } from '../search.ts';

/** The score of each record that a text finds, when these lines are the words of the workshop. */
function scores(text: string, lines: readonly string[], catalogue = sampleCatalogue()) {
  const engine = buildEngine(encodeSearch(catalogue));
  addWorkshop(engine, { version: 1, lines: lines.join('\n') });
  const { hits } = search(engine, { ...emptyQuery(), text });
  return new Map(hits.map(({ id, score }) => [id, score]));
}

/** What a trade that a line names counts beside the best that the index finds alone; 0: it is not found. */
function shareOf(text: string, line: string): number {
  const [code = ''] = line.split('\t');
  const best = Math.max(1, ...scores(text, []).values());
  return Number(((scores(text, [line]).get(code) ?? 0) / best).toFixed(2));
}

const [first, beside, after, none] = [1.3, 0.9, 0.6, 0];

describe('what a trade of the workshop counts', () => {
  it('is the most where the index finds nothing, even by words that tell little', () => {
    expect(shareOf('pâton', 'D1102\tpâton')).toBe(first);
    expect(shareOf('gros zzz', 'D1102\tgros')).toBe(first);
  });

  it('is nothing beside what a curated wording stands for, where it is of another field or a word is left', () => {
    expect(shareOf('pain', 'I1304\tpain')).toBe(none);
    expect(shareOf('pain cordon', 'I1304\tpain')).toBe(none);
  });

  it('is the most where it says more words than any name', () => {
    expect(shareOf('conducteur meuler cordon', 'H2913\tmeuler\tcordon')).toBe(first);
    expect(shareOf('conducteur meuler cordon zzzz', 'H2913\tmeuler\tcordon')).toBe(first);
  });

  it('is less for a trade far from industry, where a name says one of industry', () => {
    expect(shareOf('conducteur meuler cordon', 'D1102\tmeuler\tcordon')).toBe(after);
  });

  it('is nearly as much where it says as many words as a name, half of them or more', () => {
    expect(shareOf('conducteur meuler', 'H2913\tmeuler')).toBe(beside);
    expect(shareOf('conducteur meuler zzzz yyyy', 'H2913\tmeuler')).toBe(after);
  });

  it('is less where it says half of the words, and a name more', () => {
    const text = 'conducteur ligne alimentaire meuler';
    expect(shareOf(text, 'H2913\tmeuler\talimentaire')).toBe(after);
  });
});

describe('the trades and pathways that the words of the workshop find', () => {
  it('are none for a code that we do not have', () => {
    expect([...scores('pâton', ['Z9999\tpâton'])]).toEqual([]);
  });

  it('are each counted by the best trade that they lead to', () => {
    const sample = sampleCatalogue();
    const occupations = ['H2913', 'I1304'].map((code) => ({ code, evidence: 'record' as const }));
    const pathways = sample.pathways.map((one) => (one.id === 'RNCP1002' ? { ...one, occupations } : one));
    const text = 'meuler cordon baguette paton limer fraise graisse';
    const lines = ['H2913\tmeuler\tcordon\tbaguette\tpaton', 'I1304\tlimer\tfraise\tgraisse'];
    expect([...scores(text, lines, { ...sample, pathways })]).toEqual([
      ['H2913', 1.3],
      ['I1304', 0.975],
      ['RNCP1002', 0.637],
      ['RNCP1000', 0.444],
    ]);
  });
});
