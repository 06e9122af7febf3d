import { describe, expect, it } from 'vitest';
import { bringText } from './bring.ts';
import type { Person } from './facts.ts';
import { factsSaid, stepsSaid, type Said } from './told.fixture.ts';

const baker = { id: 'D1102', label: 'Boulanger' };
/** What every step asks to have at hand. */
const brought = (said: Said, lang: 'fr' | 'en') =>
  stepsSaid(said)
    .map((step) => bringText(step, factsSaid(said), lang) ?? '')
    .join(' | ');

describe('a CV to have at hand', () => {
  it.each([
    { aim: null, to: null, wish: { beginner: true } },
    { aim: null, to: null, wish: { beginner: true }, person: { status: 'young-person' } },
    { aim: null, person: { neverWorked: true } },
    { person: { status: 'young-person' } },
  ] as Said[])('is short, or none, to who has not worked: %j', (said) => {
    expect(brought(said, 'fr')).toMatch(/votre CV si vous en avez un, même court/u);
    expect(brought(said, 'fr')).not.toMatch(/votre CV(?! si vous en avez un, même court)/u);
    expect(brought(said, 'en')).toMatch(/your CV if you have one, even a short one/u);
    expect(brought(said, 'en')).not.toMatch(/your CV(?! if you have one, even a short one)/u);
    expect(brought(said, 'fr')).not.toContain('ce qui sert ailleurs');
  });

  it.each([
    {},
    { wish: { from: [baker] } },
    { wish: { from: [baker] }, person: { status: 'young-person' } },
    { aim: null, to: null, wish: { beginner: true }, person: { neverWorked: false } },
    ...(['job-seeker', 'employee', 'self-employed'] as const).map((status) => ({ person: { status } })),
  ] as Said[])('is their CV to anybody else: %j', (said) => {
    expect(brought(said, 'fr')).toContain('votre CV');
    expect(brought(said, 'fr')).not.toContain('si vous en avez un');
  });
});

it('is no CV of who employs', () => {
  for (const person of [{ status: 'employer' }, { status: 'employer', redeploys: true }] as Partial<Person>[])
    expect(brought({ person }, 'fr')).not.toContain('votre CV');
});
