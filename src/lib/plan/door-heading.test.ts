import { beforeAll, expect, it, vi } from 'vitest';
import type { DoorAnswer } from '#core/plan/door-answer.ts';
import { doorText } from '$lib/i18n/door/index.ts';
import { doorHeading } from './door-heading.ts';

vi.mock('$app/state', () => ({
  page: { params: {}, route: { id: '/' }, url: new URL('http://localhost/') },
}));
beforeAll(() => doorText.load('fr'));

const move = (more: Partial<Extract<DoorAnswer, { kind: 'move' }>>): string =>
  doorHeading(
    { kind: 'move', asItIs: [], fled: [], lead: null, entries: [], ...more } as unknown as DoorAnswer & {
      kind: 'move';
    },
    'Maintenance',
    (_, __, label) => label,
  );

it('where nothing is near, says by what one enters, and only else that nothing was found', () => {
  const entries = [{ id: 'I1310', label: 'Mécanicien', certificates: [] }];
  const family = { kind: 'family' as const, id: 'maintenance', label: 'Maintenance', labelEn: '' };
  // An industry has trades besides, said below.
  expect(move({ entries })).toContain('rien d’assez proche');
  expect(move({ entries, to: family })).toBe('Maintenance\u00a0: on y entre en apprenant');
  expect(move({})).toContain('rien d’assez proche');
});

it('says few gestures where trades of there are listed, and not that nothing was found', () => {
  const others = [{ id: 'H2303', label: 'Opérateur' }];
  expect(move({ others, othersThere: true } as never)).toContain('peu de gestes en commun');
  expect(move({ others, othersThere: false } as never)).toContain('rien d’assez proche');
});

it('says first what is exercised there as it is', () => {
  expect(
    move({
      asItIs: [{ id: 'N1101', label: 'Cariste' }],
      entries: [{ id: 'I1310', label: 'Mécanicien', certificates: [] }],
    } as never),
  ).toContain('Cariste');
});
