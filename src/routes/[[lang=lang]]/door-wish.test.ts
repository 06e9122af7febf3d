import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Understood } from '#core/plan/understood.ts';
import { doorText } from '$lib/i18n/door/index.ts';
import {
  isUnreadWish,
  eachOnce,
  refusedIn,
  saidOfWish,
  situationsOf,
  nothingRead,
  widthOf,
} from './door-wish.ts';

vi.mock('$app/state', () => ({
  page: { params: {}, route: { id: '/' }, url: new URL('http://localhost/') },
}));
beforeAll(() => doorText.load('fr'));

const night = { kind: 'situation', value: 'travail-de-nuit' } as unknown as Understood['reads'][number];
const asked = { chosen: false, unknown: false };

it('refuses what was refused before, but what is wished now, each once', () => {
  expect(refusedIn(['viandes', 'sucre'], { place: 'secteur:sucre', avoid: ['viandes', 'boissons'] })).toEqual(
    ['viandes', 'boissons'],
  );
  expect(refusedIn(['sucre'], nothingRead)).toEqual(['sucre']);
  expect(eachOnce(['a', 'b', 'a'])).toEqual(['a', 'b']);
  expect(situationsOf([night])).toEqual(['travail-de-nuit']);
});

describe('how wide a wish is', () => {
  it('any work at all is answered widely, unless an end was chosen', () => {
    expect(widthOf('un travail bien payé', asked)).toEqual({ isWide: true, isOpen: true, anywhere: true });
    expect(widthOf('un travail bien payé', { ...asked, chosen: true }).isWide).toBe(false);
  });

  it('a condition fled is open, and names no aim', () => {
    expect(widthOf('plus de froid', asked)).toEqual({ isWide: false, isOpen: true, anywhere: false });
  });

  it('any industry is asked anywhere, as is what one does not know', () => {
    expect(widthOf('n’importe quelle industrie', asked)).toMatchObject({ isOpen: true, anywhere: true });
    expect(widthOf('chimie', asked)).toEqual({ isWide: false, isOpen: false, anywhere: false });
    expect(widthOf('chimie', { ...asked, unknown: true }).anywhere).toBe(true);
  });

  it('nothing typed is no wide wish', () => {
    expect(widthOf('', asked).isWide).toBe(false);
  });
});

it('is not read where its words say no place, no circumstance, no refusal', () => {
  expect(isUnreadWish('xyzzy', nothingRead, false)).toBe(true);
  expect(isUnreadWish(' ', nothingRead, false)).toBe(false);
  expect(isUnreadWish('xyzzy', nothingRead, true)).toBe(false);
  for (const read of [
    { ...nothingRead, place: 'H2102' },
    { ...nothingRead, reads: [night] },
    { ...nothingRead, avoid: ['sucre'] },
  ])
    expect(isUnreadWish('xyzzy', read, false)).toBe(false);
});

it('says that works are of every industry, a circumstance being read beside or not', () => {
  const said = { left: [], isWide: false, like: [] };
  const works = { ...nothingRead, anyWorks: true as const };
  expect(saidOfWish('une usine', works, said)).toBe(doorText().anyWorks('une usine'));
  expect(saidOfWish('x', { ...works, reads: [night] }, said)).toBe(doorText().anyWorks('x'));
  expect(saidOfWish('x', { ...works, place: 'H2102' }, said)).toBe('');
  expect(saidOfWish('x', { ...works, avoid: ['sucre'] }, said)).toBe(doorText().wideBut('x'));
});

it('says what was left out first, then that it is answered widely', () => {
  const wide = { left: [], isWide: true, like: [] };
  expect(saidOfWish('x', nothingRead, { ...wide, left: ['dos'] })).toBe(doorText().pastedLeft(['dos']));
  expect(saidOfWish('x', { ...nothingRead, avoid: ['sucre'] }, wide)).toBe(doorText().wideBut('x'));
  expect(saidOfWish('x', nothingRead, wide)).toBe(doorText().wide('x'));
  expect(saidOfWish('x', { ...nothingRead, reads: [night] }, wide)).toBe('');
  expect(saidOfWish('x', nothingRead, { ...wide, isWide: false })).toBe('');
  const liked = { ...wide, like: ['precis'] as const };
  expect(saidOfWish('x', nothingRead, liked)).toBe(doorText().liked('x'));
  expect(saidOfWish('x', { ...nothingRead, place: 'H2102' }, { ...liked, isWide: false })).toBe('');
});
