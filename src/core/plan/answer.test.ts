import { describe, expect, it } from 'vitest';
import { plainFamily } from '../catalogue/plain.fixture.ts';
import { occupation } from '../match/sample.fixture.ts';
import { perTest } from '../per-test.fixture.ts';
import { emptyProfile } from '../profile/profile.ts';
import { answerMobility, saidAgain, tradesSaid } from './answer.ts';
import { endOf } from './end-of.ts';
import { addressOf } from './ends.ts';
import { answerDoor } from './door.ts';
import { as, ask, glass } from './glass.fixture.ts';
import { emptyMobility } from './query.ts';
import type { Setting } from './setting.ts';

const world = perTest(
  () =>
    ask({
      occupations: [
        { ...occupation('A1111', as('a', 1, 12), []), mobilities: ['H2801'] },
        occupation('H2801', [...as('b', 1, 6), ...as('b', 13, 14)], []),
      ],
      sectors: [
        { ...glass(['H2801']), labelEn: 'Glass' },
        { ...glass(['A1111']), id: 'lait', label: 'Lait' },
      ],
      families: [{ ...plainFamily('verre', ['H2801']), label: 'Verriers' }],
      superseded: [
        {
          id: 'RNCP9',
          title: 'Ancien',
          kind: null,
          level: null,
          ends: null,
          successors: [],
          current: ['RNCP1'],
          sources: ['test'],
        },
      ],
    }).world,
);
const someone = { ...emptyProfile(), jobs: [{ code: 'A1111' }] };
const answer = (from: string | null, to: string | null, profile = someone) =>
  answerMobility(world(), { from, to, options: emptyMobility().options }, profile, '2026-06-01');

describe('an end of a question', () => {
  const end = (text: string | null) => endOf(world().space.lookup, text);

  it('is named from its address', () => {
    expect(end(null)).toBeNull();
    expect(end('profil')).toEqual({ kind: 'profile', id: 'profil', label: '', labelEn: null });
    expect(end('secteur:verre')).toEqual({ kind: 'sector', id: 'verre', label: 'Verre', labelEn: 'Glass' });
    expect(end('famille:verre')).toMatchObject({ kind: 'family', id: 'verre', label: 'Verriers' });
    expect(end('A1111')).toEqual({ kind: 'occupation', id: 'A1111', label: 'A1111', labelEn: null });
    expect(end('RNCP1')).toEqual({
      kind: 'pathway',
      id: 'RNCP1',
      label: 'Parcours RNCP1',
      labelEn: null,
    });
  });

  it('is the pathway in force for the number of an older one, and nothing when it is not known', () => {
    expect(end('RNCP9')).toMatchObject({ kind: 'pathway', id: 'RNCP1' });
    for (const text of ['RNCP8', 'Z9999', 'secteur:lin', 'famille:lait']) expect(end(text)).toBeNull();
  });

  it('gives its address back', () => {
    for (const text of ['profil', 'secteur:verre', 'famille:verre', 'A1111', 'RNCP1']) {
      const named = end(text);
      expect(named && addressOf(named)).toBe(text);
    }
  });
});

describe('an answer to a question of mobility', () => {
  it('is nothing without ends, and says which ones it does not know', () => {
    expect(answer(null, null)).toEqual({ kind: 'nothing', from: null, to: null, unknown: [] });
    expect(answer('Z1111', 'Z2222')).toMatchObject({ kind: 'nothing', unknown: ['Z1111', 'Z2222'] });
    expect(answer('A1111', 'Z2222')).toMatchObject({ kind: 'openings', to: null, unknown: ['Z2222'] });
  });

  it('is where people come from when only the arrival is said', () => {
    const found = answer(null, 'H2801');
    expect(found).toMatchObject({ kind: 'origins', from: null, to: { id: 'H2801' }, unknown: [] });
    expect(found.kind === 'origins' && found.origins.length).toBeGreaterThan(0);
  });

  it('asks for a profile when the one that it starts from is empty, and only then', () => {
    expect(answer('profil', 'H2801', emptyProfile())).toMatchObject({
      kind: 'emptyProfile',
      from: { kind: 'profile' },
      to: { id: 'H2801' },
    });
    expect(answer('profil', 'H2801').kind).toBe('plans');
    expect(answer('A1111', 'H2801', emptyProfile()).kind).toBe('plans');
  });

  it('is what opens to who says no arrival', () => {
    expect(answer('A1111', null)).toMatchObject({ kind: 'openings', from: { id: 'A1111' }, to: null });
    expect(answer('profil', null).kind).toBe('openings');
  });

  it('is for a sector one plan by trade of it, or its trades to choose from', () => {
    const chosen = answer('secteur:lait', null);
    expect(chosen).toMatchObject({
      kind: 'trades',
      from: { kind: 'sector', id: 'lait' },
      to: null,
      trades: [{ code: 'A1111', label: 'A1111', planned: { plans: [], none: null } }],
    });
    const planned = answer('secteur:lait', 'secteur:verre');
    expect(planned.kind === 'trades' && planned.trades[0]?.planned.plans.length).toBeGreaterThan(0);
  });

  it('tells the trades where its plans arrive, and is said again alike', () => {
    const found = answer('A1111', 'secteur:verre');
    if (found.kind !== 'plans') throw new Error(found.kind);
    expect(found).toMatchObject({ from: { id: 'A1111' }, to: { id: 'verre' }, unknown: [] });
    expect(tradesSaid(found)).toContain('H2801');
    expect(tradesSaid({ ...found, carried: [null] })).toEqual([]);
    expect(saidAgain(world(), { ...found, carried: [] }, someone)).toEqual(found);
    const others = answer(null, 'H2801');
    expect(tradesSaid(others)).toEqual([]);
    expect(saidAgain(world(), others, someone)).toBe(others);
  });

  it('tells no trade where a plan arrives at a certificate by itself', () => {
    const found = answer('A1111', 'RNCP1');
    if (found.kind !== 'plans') throw new Error(found.kind);
    expect(found.carried.map((one) => one?.to.kind)).toContain('pathway');
    expect(tradesSaid(found)).not.toContain('RNCP1');
  });
});

it('says to who must leave their trade where to enter another one, as the home page does, and no trade of which nothing is there', () => {
  const { world: driving } = ask({
    occupations: [
      { ...occupation('A1111', as('a', 1, 12), []), contexts: ['300803'], mobilities: ['H2901'] },
      occupation('H2901', as('b', 15, 16), []),
      occupation('H2801', [...as('b', 1, 2), ...as('b', 13, 14)], []),
    ],
    sectors: [glass(['H2801'])],
  });
  const options = (settings: readonly Setting[]) => ({ ...emptyMobility().options, settings });
  const near = (settings: readonly Setting[]) =>
    answerMobility(driving, { from: 'A1111', to: null, options: options(settings) }, someone, '2026-06-01');
  const home = answerDoor(driving, { from: 'A1111', to: null, settings: ['nuit'] }, someone);
  const fled = near(['nuit']);
  if (fled.kind !== 'openings' || home.kind !== 'anywhere') throw new Error(fled.kind);
  expect(fled.entries.map(({ id }) => id)).toContain('H2801');
  expect(fled.entries).toEqual(home.entries);
  expect(fled.openings.trades.map(({ code }) => code)).not.toContain('H2901');
  const stays = near([]);
  expect(stays).toMatchObject({ kind: 'openings', entries: [] });
  expect(stays.kind === 'openings' && stays.openings.trades.map(({ code }) => code)).toContain('H2901');
});
