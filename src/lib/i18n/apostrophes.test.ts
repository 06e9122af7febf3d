import { expect, it } from 'vitest';
import { curatedSteps } from '#core/next-steps/told.fixture.ts';

const groups = import.meta.glob<string>('./**/fr.ts', { eager: true, query: '?raw', import: 'default' });
/** A straight apostrophe between two letters: shown beside curly ones, it looks like a slip. */
const straight = /\p{L}\\?'\p{L}/u;

it.each(Object.entries(groups))('%s writes typographic apostrophes', (_, source) => {
  const said = source.split('\n').filter((line) => !/^\s*(?:\/\/|\/?\*|import )/u.test(line));
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((line) => straight.test(line))).toEqual([]);
});

it('so do the next steps', () => {
  const said = curatedSteps.flatMap(({ label, plain }) => [label, plain.fr]);
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((text) => straight.test(text))).toEqual([]);
});
