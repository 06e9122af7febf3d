import { expect, it } from 'vitest';
import type { Card } from '../results.ts';
import { isFarTrade } from './industry.ts';

const trade = (id: string): Card => ({ kind: 'occupation', id, sectors: [], pathways: 0 }) as unknown as Card;

it('who makes instruments, baskets or bindings is near industry, whatever the catalogue has of them; who sells, cares or plays is not', () => {
  expect(
    ['B1505', 'B1503', 'B1401', 'B1402', 'E1301', 'H2206'].filter((id) => isFarTrade(trade(id))),
  ).toEqual([]);
  expect(['B1101', 'D1206', 'J1103', 'L1202'].every((id) => isFarTrade(trade(id)))).toBe(true);
});
