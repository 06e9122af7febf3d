import { beforeEach, describe, expect, it, vi } from 'vitest';

/** What this device keeps, as a browser does. */
const texts = new Map<string, string>();
let full = false;
vi.stubGlobal('addEventListener', () => undefined);
vi.stubGlobal('localStorage', {
  getItem: (key: string) => texts.get(key) ?? null,
  setItem: (key: string, text: string) => {
    if (full) throw new DOMException('full', 'QuotaExceededError');
    texts.set(key, text);
  },
  removeItem: (key: string) => texts.delete(key),
});

const fresh = async () => {
  vi.resetModules();
  const { tray } = await import('$lib/compare/tray.svelte.ts');
  const { savedPlans } = await import('$lib/plan/saved.svelte.ts');
  return { tray, savedPlans };
};
beforeEach(() => {
  texts.clear();
  full = false;
});

describe('the tray of pathways to compare', () => {
  it('takes four at most, puts one back, and is kept', async () => {
    const { tray } = await fresh();
    for (const id of ['RNCP1', 'RNCP2', 'RNCP3']) tray.toggle(id);
    expect(tray.full).toBe(false);
    for (const id of ['CI4', 'RNCP5']) tray.toggle(id);
    expect([tray.ids, tray.full, tray.has('RNCP5')]).toEqual([
      ['RNCP1', 'RNCP2', 'RNCP3', 'CI4'],
      true,
      false,
    ]);
    tray.toggle('RNCP2');
    expect(tray.ids).toEqual(['RNCP1', 'RNCP3', 'CI4']);
    const again = await fresh();
    expect(again.tray.ids).toEqual([]);
    again.tray.open();
    expect(again.tray.ids).toEqual(['RNCP1', 'RNCP3', 'CI4']);
  });
});

describe('the questions that are saved', () => {
  const plan = (address: string, label = address) => ({ address, label, on: '2026-11-26', situation: null });
  const addresses = (list: readonly { address: string }[]) => list.map(({ address }) => address);

  it('come last first, each address once, and are kept', async () => {
    const { savedPlans } = await fresh();
    for (const address of ['a', 'b', 'a']) expect(savedPlans.save(plan(address, 'x'))).toBe('saved');
    expect(addresses(savedPlans.list)).toEqual(['a', 'b']);
    const again = await fresh();
    again.savedPlans.open();
    expect(addresses(again.savedPlans.list)).toEqual(['a', 'b']);
    expect(again.savedPlans.standing.kind).toBe('saved');
  });

  it('are forgotten and put back where they stood', async () => {
    const { savedPlans } = await fresh();
    for (const address of ['c', 'b', 'a']) savedPlans.save(plan(address));
    expect(savedPlans.canUndo).toBe(false);
    expect(savedPlans.forget('b')).toBe(true);
    expect([addresses(savedPlans.list), savedPlans.canUndo]).toEqual([['a', 'c'], true]);
    savedPlans.undo();
    expect([addresses(savedPlans.list), savedPlans.canUndo]).toEqual([['a', 'b', 'c'], false]);
    savedPlans.undo();
    expect(addresses(savedPlans.list)).toEqual(['a', 'b', 'c']);
  });

  it('forget nothing that is not there, nor what the browser will not let go', async () => {
    const { savedPlans } = await fresh();
    savedPlans.save(plan('a'));
    expect(savedPlans.forget('z')).toBe(true);
    full = true;
    expect(savedPlans.save(plan('b'))).toBe('full');
    expect(savedPlans.forget('a')).toBe(false);
    expect(savedPlans.canUndo).toBe(false);
  });

  it('know what was said of the situation', async () => {
    const { noSituation } = await import('#core/funding/situation.ts');
    const { savedPlans } = await fresh();
    const situation = { ...noSituation(), status: 'employee' as const };
    savedPlans.save({ ...plan('a'), situation });
    expect(savedPlans.situationOf('a')).toEqual(situation);
    expect(savedPlans.situationOf('b')).toBeNull();
  });

  it('are given up only when the person says so, when they cannot be read', async () => {
    texts.set('edec-passerelles-mobilites', '{"version":9,"items":[]}');
    const { savedPlans } = await fresh();
    savedPlans.open();
    expect(savedPlans.standing.kind).toBe('unreadable');
    savedPlans.save(plan('a'));
    expect(texts.get('edec-passerelles-mobilites')).toBe('{"version":9,"items":[]}');
    savedPlans.reset();
    expect(savedPlans.save(plan('a'))).toBe('saved');
  });
});
