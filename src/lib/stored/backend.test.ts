import { afterEach, describe, expect, it, vi } from 'vitest';
import { localBackend } from './backend.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const refusing = (error: unknown) => {
  const refuse = () => {
    throw error;
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
};

describe('what this device keeps', () => {
  it('is read, written and removed under its key', () => {
    const texts = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => void texts.set(key, text),
      removeItem: (key: string) => void texts.delete(key),
    });
    expect(localBackend.read('a')).toBeNull();
    expect(localBackend.write('a', '1')).toBe('saved');
    expect([localBackend.read('a'), localBackend.read('b')]).toEqual(['1', null]);
    localBackend.remove('a');
    expect(localBackend.read('a')).toBeNull();
  });

  it('is nothing where the browser refuses, which is told from a full room', () => {
    refusing(new DOMException('no', 'SecurityError'));
    expect(localBackend.read('a')).toBeNull();
    expect(localBackend.write('a', '1')).toBe('forbidden');
    expect(() => {
      localBackend.remove('a');
    }).not.toThrow();
    refusing(new DOMException('no', 'QuotaExceededError'));
    expect(localBackend.write('a', '1')).toBe('full');
    refusing(new Error('QuotaExceededError'));
    expect(localBackend.write('a', '1')).toBe('forbidden');
  });

  it('says when another tab changed the key or cleared all, until one stops listening', () => {
    const heard = new Set<(event: { key: string | null }) => void>();
    vi.stubGlobal('addEventListener', (_: string, listener: never) => void heard.add(listener));
    vi.stubGlobal('removeEventListener', (_: string, listener: never) => void heard.delete(listener));
    const changed = vi.fn();
    const stop = localBackend.watch('a', changed);
    const change = (key: string | null) => {
      for (const listener of heard) listener({ key });
    };
    change('b');
    expect(changed).not.toHaveBeenCalled();
    change('a');
    change(null);
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    change('a');
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
