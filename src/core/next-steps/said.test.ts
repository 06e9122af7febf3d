import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calls } from './calls.ts';
import { factsOf, noGaps, nobody, type Aim } from './facts.ts';
import { callsOnDay } from './on-day.ts';
import { sayNext } from './said.ts';
import type { Next } from './steps.ts';
import { questionText } from './words.ts';

const aim = (ends: string | null): Aim => ({
  ...{ id: 'RNCP1', title: 'Soudeur', kind: 'cqp', register: 'rncp', routes: ['vae'], ends },
  ...{ prerequisitesKnown: true, certifier: 'X', committee: null, opcos: [], blocs: [], occupation: null },
});
const factsFor = (ends: string | null) => factsOf('pathway', aim(ends), null, nobody(), noGaps(), new Map());
const step: Next = {
  id: 'vae',
  kind: 'vae',
  label: { fr: 'Le site', en: 'The site' },
  plain: { fr: 'Voir.', en: 'See.' },
  url: 'https://example.org',
  name: null,
  prepare: [{ code: 'a', label: 'Bloc a' }],
  reasons: [
    { fact: 'routes', state: 'met' },
    { fact: 'status', state: 'toCheck' },
  ],
  asOf: '2026-11-25',
};
const date = fc
  .record({
    y: fc.integer({ min: 2020, max: 2034 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ y, m, d }) => [y, String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-'));

describe('next steps in words', () => {
  it('are in one language, with what is to be checked only', () => {
    const { about, steps } = sayNext({ facts: factsFor(null), steps: [step] }, 'en');
    expect(about).toBe('Soudeur');
    expect(steps).toMatchObject([{ label: 'The site', plain: 'See.', prepare: ['Bloc a'] }]);
    expect(steps[0]?.toCheck).toEqual(['depending on your situation (to be checked)']);
  });

  it('ask on any day what that day asks: of an end within a year, and of none further off', () => {
    fc.assert(
      fc.property(fc.option(date), date, (ends, day) => {
        const facts = factsFor(ends);
        const [certifier] = callsOnDay(sayNext({ facts, steps: [step] }, 'fr'), day);
        const [expected] = calls(facts, [step], day);
        expect(certifier?.questions).toEqual(expected?.questions.map((one) => questionText(one, 'fr')));
      }),
    );
  });
});
