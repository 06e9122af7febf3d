import { expect, it } from 'vitest';
import { tradeNames } from './trade-names.ts';

const trade = (label: string, ...titles: string[]) => ({
  label,
  titles: titles.map((title) => ({ id: title, label: title })),
});
const names = tradeNames([
  trade('Conducteur de ligne', 'Pilote de ligne'),
  trade('Pilote de four', 'Conducteur de four'),
  trade('Fondeur', 'Conducteur de cubilot'),
  trade('Boulanger'),
]);

it('trades are alike by the words of their names, rare ones more, and wholly like themselves', () => {
  const [own = 0, furnace = 0, founder = 0, baker = 0] = names(0);
  expect(own).toBeCloseTo(1);
  expect(furnace).toBeGreaterThan(founder);
  expect(founder).toBeGreaterThan(0);
  expect(baker).toBe(0);
});

it('likeness goes both ways, and a place that is none is like no trade', () => {
  expect(names(0)[1]).toBeCloseTo(names(1)[0] ?? 0);
  expect([...names(9)]).toEqual([0, 0, 0, 0]);
});
