import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelColumns, leastWidths } from './columns.ts';
import { drawMove, isTrueLead } from './drawing.ts';
import { bandSpans, planks } from './planks.ts';

const anyCounts = fc.record({
  have: fc.nat(30),
  recognise: fc.nat(30),
  learn: fc.nat(30),
  unknown: fc.boolean(),
});

describe('the planks of a move', () => {
  test('the three bands add up to what is asked, one equal plank each', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const list = planks(counts);
        const asked = counts.have + counts.recognise + counts.learn;
        const counted = bandSpans(counts).reduce((sum, { count }) => sum + (count ?? 0), 0);
        expect(counted).toBe(asked);
        if (list.length === 0) return;
        expect(list.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
        const known = list.filter(({ band }) => band !== 'unknown');
        if (known.length === asked) {
          for (const { width } of known) expect(width).toBeCloseTo(known[0]?.width ?? 0);
        }
      }),
    );
  });

  test('each plank begins where the last one ends', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        let end = 0;
        for (const { at, width } of planks(counts)) {
          expect(at).toBeCloseTo(end);
          end = at + width;
        }
      }),
    );
  });

  test('a band is as wide as its count says, over 40 planks too', () => {
    const spans = bandSpans({ have: 30, recognise: 10, learn: 10 });
    expect(planks({ have: 30, recognise: 10, learn: 10 })).toHaveLength(3);
    expect(spans.map(({ start, end }) => end - start)).toEqual([60, 20, 20]);
    expect(planks({ have: 20, recognise: 10, learn: 10 })).toHaveLength(40);
  });

  test('nothing in a band: neither plank nor label', () => {
    expect(bandSpans({ have: 3, recognise: 0, learn: 1 }).map(({ band }) => band)).toEqual(['have', 'learn']);
    expect(planks({ have: 0, recognise: 0, learn: 0 })).toEqual([]);
  });

  test('what no source says is one plank a third as long as what is known, without count', () => {
    const spans = bandSpans({ have: 6, recognise: 0, learn: 0, unknown: true });
    expect(spans).toEqual([
      { band: 'have', start: 0, end: 75, count: 6 },
      { band: 'unknown', start: 75, end: 100, count: null },
    ]);
    expect(planks({ have: 0, recognise: 0, learn: 0, unknown: true })).toEqual([
      { band: 'unknown', at: 0, width: 100 },
    ]);
  });
});

describe('the drawing', () => {
  test('nothing in common has no arch, so that nobody takes it for a lead', () => {
    expect(drawMove({ have: 0, recognise: 0, learn: 5 }, { size: 'desk' }).arch).toBeNull();
    expect(drawMove({ have: 0, recognise: 1, learn: 5 }, { size: 'desk' }).arch).not.toBeNull();
    expect(isTrueLead({ have: 0, recognise: 0, learn: 0, unknown: true })).toBe(true);
    expect(isTrueLead({ have: 0, recognise: 0, learn: 2, unknown: true })).toBe(false);
  });

  test('the trade as it is: one beam, no joint, no bracket, no hanger', () => {
    const drawing = drawMove({ have: 9, recognise: 0, learn: 0 }, { size: 'phone', whole: true });
    expect(drawing.planks).toEqual([{ band: 'have', at: 0, width: 100 }]);
    expect([drawing.joints, drawing.hangers, drawing.brackets]).toEqual([[], [], null]);
  });

  test('a hanger between two planks up to 16, between two bands above', () => {
    expect(drawMove({ have: 8, recognise: 4, learn: 4 }, { size: 'desk' }).hangers).toHaveLength(15);
    expect(drawMove({ have: 8, recognise: 4, learn: 5 }, { size: 'desk' }).hangers).toHaveLength(2);
  });

  test('a step stands over its band; a band that is not there carries none', () => {
    const steps = [
      { band: 'recognise', mark: '1' },
      { band: 'learn', mark: '2' },
    ] as const;
    const { nodes } = drawMove({ have: 2, recognise: 2, learn: 0 }, { size: 'desk', steps });
    expect(nodes.map(({ mark, at }) => [mark, at])).toEqual([['1', 75]]);
  });

  test('a card is the deck alone', () => {
    const card = drawMove({ have: 2, recognise: 1, learn: 1 }, { size: 'card' });
    expect([card.height, card.arch, card.brackets, card.nodes]).toEqual([20, null, null, []]);
  });
});

test('labels hold their longest word and fill the deck', () => {
  fc.assert(
    fc.property(anyCounts, fc.constantFrom('phone', 'desk'), (counts, where) => {
      const spans = bandSpans(counts);
      const columns = labelColumns(spans, leastWidths[where]);
      if (spans.length === 0) return;
      expect(columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 0);
      columns.forEach((width, at) => {
        const band = spans[at]?.band ?? 'have';
        expect(width).toBeGreaterThanOrEqual(Math.min(leastWidths[where][band], 100 / spans.length) - 0.1);
      });
    }),
  );
});
