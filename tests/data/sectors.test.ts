import { expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { sectorFiguresOf } from '../quality/sectors.ts';

const { pathways } = await readCatalogue('data/catalogue');
const { recall, titles, pairs } = sectorFiguresOf(pathways);

it('links 85 % of the sectors that a reader found, and 95 % of those that a title names', () => {
  expect(recall.now / recall.read).toBeGreaterThanOrEqual(0.85);
  expect(titles.now / titles.read).toBeGreaterThanOrEqual(0.95);
});

it('keeps few of the links that the reader doubted or refused', () => {
  expect(pairs.wrongNow).toBeLessThanOrEqual(4);
});
