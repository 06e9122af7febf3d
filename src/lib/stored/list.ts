import * as v from 'valibot';
import type { Codec } from './keeper.ts';

const version = 1;
const Envelope = v.looseObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  items: v.array(v.unknown()),
});

/**
 * A list kept as `{version, items}`. Items that do not fit, and those whose key came before, are dropped (`mended`); a bare
 * list, as the first version of the site wrote it, is read too.
 */
export function listCodec<T>(
  item: v.GenericSchema<unknown, T>,
  keyOf: (item: T) => string,
  most: number,
): Codec<T[]> {
  const fitting = (items: readonly unknown[]): T[] => {
    const known = new Map<string, T>();
    for (const one of items) {
      const read = v.safeParse(item, one);
      if (read.success && !known.has(keyOf(read.output))) known.set(keyOf(read.output), read.output);
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
      const envelope = Array.isArray(raw) ? { version, items: raw as unknown[] } : v.safeParse(Envelope, raw);
      const read = 'success' in envelope ? (envelope.success ? envelope.output : null) : envelope;
      if (!read) return { ok: false, refusal: 'damaged' };
      if (read.version > version) return { ok: false, refusal: 'future' };
      const value = fitting(read.items);
      return { ok: true, value, mended: value.length < read.items.length };
    },
  };
}
