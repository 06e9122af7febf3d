import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Backend, Writing } from './backend.ts';
import { Keeper, type Codec } from './keeper.ts';

/** A device: one store, and any number of tabs on it. */
function device(writing: () => Writing = () => 'saved') {
  const texts = new Map<string, string>();
  const backend: Backend = {
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => {
      const done = writing();
      if (done === 'saved') texts.set(key, text);
      return done;
    },
    remove: (key) => void texts.delete(key),
    watch: () => () => undefined,
  };
  return { texts, tab: () => new Keeper<string[]>('k', codec, backend) };
}

const codec: Codec<string[]> = {
  empty: () => [],
  format: (value) => value.join(','),
  parse: (text) => {
    if (text.startsWith('!')) return { ok: false, refusal: text === '!2' ? 'future' : 'damaged' };
    const all = text === '' ? [] : text.split(',');
    const value = [...new Set(all)];
    return { ok: true, value, mended: value.length < all.length };
  },
};

it('writes only when told to, and reads it back in another tab', () => {
  const { texts, tab } = device();
  const one = tab();
  one.set(['a']);
  expect(texts.size).toBe(0);
  expect(one.save()).toBe('saved');
  const two = tab();
  expect(two.open()).toBe(true);
  expect([two.value, two.standing]).toEqual([['a'], { kind: 'saved' }]);
});

it('says that what is shown is no longer what is saved', () => {
  const { tab } = device();
  const one = tab();
  one.set(['a']);
  one.save();
  one.set(['b']);
  expect(one.standing.kind).toBe('unsaved');
});

describe('two tabs', () => {
  function both() {
    const { texts, tab } = device();
    const [one, two] = [tab(), tab()];
    one.set(['a']);
    one.save();
    two.open();
    return { texts, one, two };
  }

  it('never overwrite what the other saved; one may insist, or take the other', () => {
    const { texts, one, two } = both();
    one.set(['b']);
    one.save();
    two.set(['c']);
    expect(two.save()).toBe('elsewhere');
    expect([texts.get('k'), two.value, two.standing.kind]).toEqual(['b', ['c'], 'elsewhere']);
    expect(two.save({ over: true })).toBe('saved');
    expect(texts.get('k')).toBe('c');
    one.set(['d']);
    one.changedElsewhere();
    expect(one.standing.kind).toBe('elsewhere');
    one.open();
    expect([one.value, one.standing.kind]).toEqual([['c'], 'saved']);
  });

  it('follow each other as long as nothing is unsaved', () => {
    const { one, two } = both();
    one.set(['b']);
    one.save();
    two.changedElsewhere();
    expect([two.value, two.standing.kind]).toEqual([['b'], 'saved']);
  });

  it('do not revive what was erased', () => {
    const { texts, one, two } = both();
    one.erase();
    two.changedElsewhere();
    expect([two.value, two.standing.kind]).toEqual([[], 'erasedElsewhere']);
    two.set(['a']);
    expect(two.save()).toBe('saved');
    one.open();
    one.erase();
    two.set(['a', 'b']);
    expect(two.save()).toBe('erasedElsewhere');
    expect(texts.has('k')).toBe(false);
    two.changedElsewhere();
    expect(two.value).toEqual(['a', 'b']);
  });

  it('agree when both save the same', () => {
    const { one, two } = both();
    one.set(['b']);
    one.save();
    two.set(['b']);
    expect(two.save()).toBe('saved');
  });

  it('keep both changes when each change is saved at once', () => {
    const { texts, one, two } = both();
    expect(one.edit((list) => [...list, 'b'])).toBe('saved');
    expect(two.edit((list) => [...list, 'c'])).toBe('saved');
    expect(texts.get('k')).toBe('a,b,c');
  });
});

it('does not revive what was erased elsewhere, even when the tab missed it', () => {
  const { texts, tab } = device();
  const [one, two] = [tab(), tab()];
  one.edit(() => ['old']);
  two.open();
  one.erase();
  expect(two.edit((list) => [...list, 'new'])).toBe('saved');
  expect(texts.get('k')).toBe('new');
});

it('erases only what its own tab has shown', () => {
  const { texts, tab } = device();
  const [one, two] = [tab(), tab()];
  one.set(['a']);
  one.save();
  two.open();
  two.set(['b']);
  two.save();
  one.erase();
  expect([one.value, texts.get('k'), one.standing.kind]).toEqual([[], 'b', 'elsewhere']);
  one.erase({ over: true });
  expect(texts.has('k')).toBe(false);
});

describe('what cannot be read', () => {
  it.each([
    ['!', 'damaged'],
    ['!2', 'future'],
  ])('%j is never overwritten without asking', (text, refusal) => {
    const { texts, tab } = device();
    texts.set('k', text);
    const one = tab();
    expect(one.open()).toBe(false);
    expect(one.standing).toEqual({ kind: 'unreadable', refusal });
    one.set(['a']);
    expect(one.save()).toBe('unreadable');
    expect(one.edit((list) => [...list, 'b'])).toBe('unreadable');
    expect([texts.get('k'), one.value]).toEqual([text, ['a', 'b']]);
    expect(one.save({ over: true })).toBe('saved');
  });

  it('is mended where it can be, and said', () => {
    const { texts, tab } = device();
    texts.set('k', 'a,a,b');
    const one = tab();
    one.open();
    expect([one.value, one.standing.kind]).toEqual([['a', 'b'], 'mended']);
    expect(one.save()).toBe('saved');
  });
});

describe('erasing', () => {
  it('can be undone: what was shown, and what was stored, each as it was', () => {
    const { texts, tab } = device();
    const one = tab();
    one.set(['a']);
    one.save();
    one.set(['a', 'b']);
    one.erase();
    expect([one.value, texts.has('k'), one.canUndo]).toEqual([[], false, true]);
    one.undo();
    expect([one.value, texts.get('k'), one.standing.kind, one.canUndo]).toEqual([
      ['a', 'b'],
      'a',
      'unsaved',
      false,
    ]);
    expect(one.save()).toBe('saved');
  });

  it('is not undone over what was saved since', () => {
    const { texts, tab } = device();
    const [one, two] = [tab(), tab()];
    one.set(['a']);
    one.save();
    one.erase();
    two.set(['z']);
    two.save();
    one.undo();
    expect(texts.get('k')).toBe('z');
    expect(one.save()).toBe('elsewhere');
  });
});

it.each(['forbidden', 'full'] as const)('loses nothing when the browser says %s', (writing) => {
  const { tab } = device(() => writing);
  const one = tab();
  one.set(['a']);
  expect(one.save()).toBe(writing);
  expect(one.edit((list) => [...list, 'b'])).toBe(writing);
  expect(one.value).toEqual(['a', 'b']);
});

it('law: whatever two tabs do, a save never replaces a text that its tab has neither read nor written', () => {
  const act = fc.record({
    tab: fc.nat(1),
    what: fc.constantFrom('set', 'save', 'open', 'erase', 'undo', 'edit'),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const { texts, tab } = device();
      const tabs = [tab(), tab()] as const;
      const seen = [new Set<string | null>([null]), new Set<string | null>([null])] as const;
      acts.forEach(({ tab: at, what }, n) => {
        const [one, known] = [tabs[at] ?? tabs[0], seen[at] ?? seen[0]];
        const before = texts.get('k') ?? null;
        let written = false;
        if (what === 'set') one.set([`${at}-${n}`]);
        else if (what === 'edit') one.edit((list) => [...list, `${at}-${n}`]);
        // A tab that saves what another one has just saved has written it too.
        else if (what === 'save') written = one.save() === 'saved';
        else one[what]();
        const after = texts.get('k') ?? null;
        const looked = what === 'open' || what === 'edit' || what === 'erase';
        if (after !== before && !looked) expect(known.has(before)).toBe(true);
        if (looked || after !== before) known.add(before).add(after);
        if (written) known.add(after);
      });
    }),
  );
});
