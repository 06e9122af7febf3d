import { expect, it } from 'vitest';
import { occupation } from '../match/sample.fixture.ts';
import { as, ask, own } from './glass.fixture.ts';

/** So many gestures of every trade are there, out of four; certifications lead to both trades, or not. */
function isLead(shared: number, mobilities: string[], joint: number) {
  // Gestures 1 to 4 are at the heart of many trades: they tell nothing.
  const crowd = Array.from({ length: 30 }, (_, at) => occupation(`K${String(1000 + at)}`, as('b', 1, 4), []));
  const core = [...as('b', 1, shared), ...as('b', 13, 16 - shared)];
  const { problem } = ask({
    occupations: [{ ...own, mobilities }, occupation('H2801', core, []), ...crowd],
    coCertification: [
      { code: 'A1111', count: 4, with: { H2801: joint } },
      { code: 'H2801', count: 4, with: {} },
    ],
  });
  return problem.relevance.trade('H2801', problem.start.levels);
}

it('a very near trade where ROME sends and of which half is there is a lead, though nothing there tells', () => {
  expect(isLead(2, ['H2801'], 4)).toBe(true);
  expect(isLead(1, ['H2801'], 4)).toBe(false);
  expect(isLead(2, [], 4)).toBe(false);
  expect(isLead(2, ['H2801'], 0)).toBe(false);
});
