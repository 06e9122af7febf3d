import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatProfile } from '#core/profile/file.ts';
import { toFragment } from '#core/profile/fragment.ts';
import { emptyProfile, type Profile } from '#core/profile/profile.ts';
import { reconcile } from '#core/profile/reconcile.ts';
import { Unanswered } from '$lib/worker/rpc.ts';

vi.mock('$app/state', () => ({ page: { params: {}, route: { id: '/' }, url: new URL('http://site/') } }));

/** The worker: it knows RNCP2, which replaced RNCP1; or it does not answer. */
const worker = vi.hoisted(() => ({ answers: true }));
const known = {
  hasSkill: () => true,
  hasOccupation: (code: string) => code !== 'H9999',
  hasBloc: () => true,
  hasPathway: (id: string) => id === 'RNCP2',
  successors: (id: string) => (id === 'RNCP1' ? ['RNCP2'] : []),
};
vi.mock('$lib/work/client.svelte.ts', () => ({
  workClient: {
    call: (_: string, profile: Profile) =>
      worker.answers
        ? Promise.resolve(reconcile(profile, known))
        : Promise.reject(new Unanswered('the worker is down')),
  },
}));

const address = { hash: '', pathname: '/profil', search: '?x=1' };
const replaced: string[] = [];
const texts = new Map<string, string>();
vi.stubGlobal('addEventListener', () => undefined);
vi.stubGlobal('location', address);
vi.stubGlobal('history', {
  state: null,
  replaceState: (_: unknown, __: string, to: string) => replaced.push(to),
});
vi.stubGlobal('localStorage', {
  getItem: (key: string) => texts.get(key) ?? null,
  setItem: (key: string, text: string) => texts.set(key, text),
  removeItem: (key: string) => texts.delete(key),
});

const { profileText } = await import('$lib/i18n/profile/index.ts');
const { profileStore } = await import('./store.svelte.ts');
const { carriesProfile, openAtStart, openProfile } = await import('./opening.ts');

const held = (...certifications: string[]): Profile => ({ ...emptyProfile(), certifications });

beforeAll(() => profileText.load('fr'));
beforeEach(() => {
  worker.answers = true;
  address.hash = '';
  address.search = '?x=1';
  replaced.length = 0;
  texts.clear();
  profileStore.erase({ over: true });
});

describe('a profile file', () => {
  it('is shown, fitted to the catalogue of today, and what changed is said', async () => {
    expect(await openProfile(formatProfile(held('RNCP1')))).toEqual([
      profileText().opened,
      profileText().replaced('RNCP1', 'RNCP2'),
    ]);
    expect(profileStore.current.certifications).toEqual(['RNCP2']);
    expect(await openProfile(formatProfile(held('RNCP9')))).toEqual([
      profileText().opened,
      profileText().gone('RNCP9'),
    ]);
  });

  it('changes nothing when it is refused, nor when the catalogue cannot be read', async () => {
    profileStore.current = held('RNCP2');
    expect(await openProfile('{"name":"x"}')).toEqual([profileText().refusals.foreign]);
    worker.answers = false;
    expect(await openProfile(formatProfile(held('RNCP1')))).toBeUndefined();
    expect(profileStore.current).toEqual(held('RNCP2'));
  });
});

describe('at the start', () => {
  it('the profile of a shared link is shown, and leaves the address once it is read', async () => {
    address.hash = `#${toFragment(held('RNCP2'))}`;
    expect(await openAtStart()).toEqual([profileText().opened]);
    expect(replaced).toEqual(['/profil?x=1']);
    expect(profileStore.current).toEqual(held('RNCP2'));
  });

  it('a shared link stays in the address while the catalogue cannot be read', async () => {
    worker.answers = false;
    address.hash = `#${toFragment(held('RNCP2'))}`;
    expect(await openAtStart()).toBeUndefined();
    expect(replaced).toEqual([]);
  });

  it('else the profile of this device is, and one that nothing kept says nothing', async () => {
    expect(await openAtStart()).toEqual([]);
    texts.set('edec-passerelles-profil', formatProfile(held('RNCP1')));
    expect(await openAtStart()).toEqual([profileText().replaced('RNCP1', 'RNCP2')]);
    expect(profileStore.current).toEqual(held('RNCP2'));
  });

  it('what this tab already shows is left as it is', async () => {
    texts.set('edec-passerelles-profil', formatProfile(held('RNCP1')));
    profileStore.current = held('RNCP2');
    expect(await openAtStart()).toEqual([]);
    expect(profileStore.current).toEqual(held('RNCP2'));
  });
});

it('knows an address that carries a profile, of any version', () => {
  expect(['#p1.abc', '#p12.x', '#p1', '#parcours', '', 'p1.abc'].map(carriesProfile)).toEqual([
    ...[true, true, false, false, false, false],
  ]);
});

describe('the trade that an address brings', () => {
  it('is added to what is shown, and leaves the address', async () => {
    profileStore.current = held('RNCP2');
    address.search = '?metier=H2101&x=1';
    expect(await openAtStart()).toEqual([]);
    expect(profileStore.current).toMatchObject({ certifications: ['RNCP2'], jobs: [{ code: 'H2101' }] });
    expect(replaced).toEqual(['/profil?x=1']);
  });

  it('is none that the catalogue does not know, or that is no trade', async () => {
    for (const search of ['?metier=H9999', '?metier=abattoir']) {
      address.search = search;
      await openAtStart();
      expect(profileStore.current.jobs).toEqual([]);
    }
  });

  it('stays in the address until it could be read', async () => {
    worker.answers = false;
    address.search = '?metier=H2101';
    expect(await openAtStart()).toBeUndefined();
    expect(replaced).toEqual([]);
  });
});
