import { expect, it } from 'vitest';
import { longestFirst } from './longest.ts';

it('puts the job held longest first, those of unknown years last, in their order', () => {
  const jobs = [
    { code: 'H2904' },
    { code: 'N1101', years: 8 },
    { code: 'H2912' },
    { code: 'H2913', years: 15 },
  ];
  expect(longestFirst(jobs).map(({ code }) => code)).toEqual(['H2913', 'N1101', 'H2904', 'H2912']);
});
