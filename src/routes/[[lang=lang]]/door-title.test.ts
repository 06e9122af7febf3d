import { beforeAll, expect, it, vi } from 'vitest';
import type { End } from '#core/plan/ends.ts';
import { doorText } from '$lib/i18n/door/index.ts';
import { moveText } from '$lib/i18n/move/index.ts';
import { titleOf } from './door-title.ts';

vi.mock('$app/state', () => ({ page: { params: {}, route: { id: '/' } } }));
beforeAll(() => Promise.all([doorText.load('fr'), moveText.load('fr')]));

const welder: End = { kind: 'occupation', id: 'H2913', label: 'Soudeur / Soudeuse', labelEn: null };
const chemistry: End = { kind: 'sector', id: 'chimie', label: 'Chimie', labelEn: null };

it('names both ends of an answer, and says what is open where one does not know', () => {
  expect(titleOf({ kind: 'move', from: welder, to: chemistry })).toMatch(
    /^Soudeur\s\/\sSoudeuse vers Chimie$/u,
  );
  expect(titleOf({ kind: 'anywhere', from: welder, to: null })).toMatch(
    /^Soudeur\s\/\sSoudeuse vers d’autres métiers$/u,
  );
});

it('says by where one enters, without a trade', () => {
  expect(titleOf({ kind: 'entry', from: null, to: chemistry })).toMatch(
    /^Chimie\s: par où entrer sans métier$/u,
  );
  expect(titleOf({ kind: 'entry', from: null, to: null })).toMatch(/par où entrer$/u);
});

it('is none without an answer', () => {
  expect(titleOf(undefined)).toBeNull();
  expect(titleOf({ kind: 'nothing', from: null, to: null })).toBeNull();
  expect(titleOf({ kind: 'emptyProfile', from: null, to: null })).toBeNull();
});
