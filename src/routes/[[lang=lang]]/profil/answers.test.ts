import { beforeEach, expect, it, vi } from 'vitest';
import { noFilter } from '#core/match/view.ts';
import { emptyProfile } from '#core/profile/profile.ts';
import { leadsFor } from './answers.ts';

const call = vi.hoisted(() => vi.fn());
vi.mock('$lib/work/client.svelte.ts', () => ({ workClient: { call } }));

const of = (...statuses: string[]) => ({
  total: statuses.length,
  near: 0,
  pathways: statuses.map((status) => ({ pathway: { status } })),
});
const wish = { to: 'secteur:pharmacie', settings: [] };
/** What is listed there, and anywhere. */
const listing = (there: ReturnType<typeof of>) => {
  call.mockImplementation((name: string, _profile: unknown, _filter: unknown, asked: { to: string | null }) =>
    Promise.resolve(name !== 'match' ? null : asked.to === null ? of('active', 'inactive') : there),
  );
};

beforeEach(() => {
  call.mockReset();
});

it('looks beyond where all that is of there has ended', async () => {
  listing(of('inactive'));
  const { leads, beyond } = await leadsFor(emptyProfile(), { wish, filter: noFilter() });
  expect([beyond, leads.total]).toEqual([true, 2]);
});

it('stays there where one is in force', async () => {
  listing(of('inactive', 'active'));
  expect((await leadsFor(emptyProfile(), { wish, filter: noFilter() })).beyond).toBe(false);
});
