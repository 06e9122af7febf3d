import { describe, expect, it } from 'vitest';
import type { Hit } from './results.ts';
import { tradeReadFirst } from './trade-read-first.ts';

const hit = (kind: Hit['kind'], id: string, occupations: string[] = []) =>
  ({ kind, id, title: id, card: { kind, id, occupations } }) as unknown as Hit;
const [craft, agent, cheese, shop, course] = [
  hit('occupation', 'A1412'),
  hit('occupation', 'H2105'),
  hit('occupation', 'H2104'),
  hit('pathway', 'RNCP37533', ['D1106', 'A1412']),
  hit('pathway', 'RNCP38111', ['H2102', 'A1412']),
] as const;
const ids = (code: string | null, ...hits: Hit[]) => tradeReadFirst(hits, code).map(({ id }) => id);

describe('what is found where no record bears the name', () => {
  it('begins with the trade that is read there, then others of the works, crafts after them', () => {
    expect(ids('H2105', shop, craft, agent, cheese, course)).toEqual([
      ...['H2105', 'H2104', 'A1412', 'RNCP38111', 'RNCP37533'],
    ]);
    expect(ids('H2105', craft, course, agent)).toEqual(['H2105', 'A1412', 'RNCP38111']);
  });

  it('keeps its order beside a trade of a craft, and where none is read or found', () => {
    expect(ids('A1412', agent, craft, cheese)).toEqual(['A1412', 'H2105', 'H2104']);
    expect(ids(null, craft, agent)).toEqual(['A1412', 'H2105']);
    expect(ids('H2102', craft, agent)).toEqual(['A1412', 'H2105']);
  });
});
