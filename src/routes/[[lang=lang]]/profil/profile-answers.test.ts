import { beforeEach, expect, it, vi } from 'vitest';
import { emptyProfile, type Profile } from '#core/profile/profile.ts';
import { leadsText } from '$lib/i18n/leads/index.ts';
import { profileStore } from '$lib/profile/store.svelte.ts';
import { ProfileAnswers } from './profile-answers.svelte.ts';

vi.mock('$app/state', () => ({
  page: { params: {}, route: { id: '/profil' }, url: new URL('http://localhost/profil') },
}));
vi.mock('./parts.ts', () => ({ leadParts: { aimedOf: () => null } }));
vi.mock('$lib/names.svelte.ts', () => ({ openNames: () => Promise.resolve() }));
const asked = vi.hoisted(() => ({
  leadsFor: vi.fn(),
  doorFor: vi.fn(),
  moreFor: vi.fn(),
}));
vi.mock('./answers.ts', () => ({ ...asked, standAlone: () => false }));

const holding = (...codes: string[]): Profile => ({
  ...emptyProfile(),
  jobs: codes.map((code) => ({ code })),
});
const leads = (total: number, near = 0) => ({ leads: { total, near, pathways: [] } });
const entering = { kind: 'anywhere', others: [], entries: [{ id: 'H2913' }] };

beforeEach(() => {
  asked.leadsFor.mockResolvedValue(leads(1));
  asked.doorFor.mockResolvedValue(entering);
  asked.moreFor.mockResolvedValue([]);
});

it('chooses the questions anew after a change, not after an answer', async () => {
  const page = new ProfileAnswers();
  profileStore.current = holding('H2102');
  await page.refresh();
  expect(page.round).toBe(1);
  await page.answer(holding('H2102', 'H2913'));
  expect(page.round).toBe(1);
  profileStore.current = holding('H2913');
  await page.refresh();
  expect(page.round).toBe(2);
});

it('keeps the last that was asked for, whatever comes late', async () => {
  const page = new ProfileAnswers();
  profileStore.current = holding('H2102');
  let late: (found: unknown) => void = () => undefined;
  asked.leadsFor.mockReturnValueOnce(new Promise((done) => (late = done)));
  const first = page.refresh();
  asked.leadsFor.mockResolvedValueOnce(leads(7));
  await page.refresh();
  late(leads(3));
  await first;
  expect(page.answers?.leads.total).toBe(7);
});

it('asks what one bloc more opens once for the same profile and what it avoids', async () => {
  const page = new ProfileAnswers();
  profileStore.current = holding('H2102');
  asked.moreFor.mockClear();
  await page.refresh();
  await vi.waitFor(() => expect(page.more).toBeDefined());
  await page.refresh();
  await Promise.resolve();
  expect(asked.moreFor).toHaveBeenCalledTimes(1);
});

it('knows who must leave their trade: entries, and no certificate near', async () => {
  const page = new ProfileAnswers();
  profileStore.current = holding('H2102');
  await page.refresh();
  expect([page.entries.length, page.leaves]).toEqual([1, false]);
  asked.leadsFor.mockResolvedValue(leads(0));
  await page.refresh();
  expect(page.leaves).toBe(true);
});

it('names the trades by which who must leave theirs enters, where nothing is near', async () => {
  await leadsText.load('fr');
  const page = new ProfileAnswers();
  profileStore.current = holding('H2102');
  await page.refresh();
  expect(page.begun).toBe(leadsText().dockBegun(1));
  asked.leadsFor.mockResolvedValue(leads(3, 2));
  await page.refresh();
  expect(page.begun).toBeNull();
});
