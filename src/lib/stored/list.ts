import type { Codec } from './keeper.ts';

const version = 1;
type Envelope = { version: number; items: readonly unknown[] };

/** What was written: a bare list, as the first version of the site wrote it, or `{version, items}`. */
function envelopeIn(raw: unknown): Envelope | null {
  if (Array.isArray(raw)) return { version, items: raw };
  if (typeof raw !== 'object' || raw === null) return null;
  const { version: written, items } = raw as Record<string, unknown>;
  if (!Number.isInteger(written) || (written as number) < 1 || !Array.isArray(items)) return null;
  return { version: written as number, items };
}

/**
 * A list kept as `{version, items}`. Items that do not fit, and those whose key came before, are dropped (`mended`); a bare
 * list, as the first version of the site wrote it, is read too.
 */
export function listCodec<T>(
  itemIn: (raw: unknown) => T | undefined,
  keyOf: (item: T) => string,
  most: number,
): Codec<T[]> {
  const fitting = (items: readonly unknown[]): T[] => {
    const known = new Map<string, T>();
    for (const one of items) {
      const item = itemIn(one);
      if (item !== undefined && !known.has(keyOf(item))) known.set(keyOf(item), item);
    }
    return [...known.values()].slice(0, most);
  };
  return {
    empty: () => [],
    format: (items) => JSON.stringify({ version, items }),
    parse: (text) => {
      let raw: unknown;
      try {
        raw = JSON.parse(text);
      } catch {
        return { ok: false, refusal: 'damaged' };
      }
      const read = envelopeIn(raw);
      if (!read) return { ok: false, refusal: 'damaged' };
      if (read.version > version) return { ok: false, refusal: 'future' };
      const value = fitting(read.items);
      return { ok: true, value, mended: value.length < read.items.length };
    },
  };
}
