import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { formatProfile, parseProfile, type ReadProfile } from './file.ts';
import type { Profile } from './profile.ts';

/** First characters of a fragment: which coding follows. */
const prefix = 'p1.';
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Longest fragment read, and longest text it may inflate to. */
const longestFragment = 100_000;
const longestText = 2_000_000;

/** Base64 for addresses (RFC 4648, section 5), without padding. */
function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const length = Math.min(3, bytes.length - at) + 1;
    for (let place = 0; place < length; place++) text += alphabet[(group >> (18 - 6 * place)) & 63] ?? '';
  }
  return text;
}

/** The bytes of a text that `toBase64Url` could have written; null otherwise. */
function fromBase64Url(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 4) {
    const values = Array.from(text.slice(at, at + 4), (letter) => alphabet.indexOf(letter));
    if (values.length === 1 || values.includes(-1)) return null;
    const [a = 0, b = 0, c = 0, d = 0] = values;
    const group = (a << 18) | (b << 12) | (c << 6) | d;
    bytes.push(...[(group >> 16) & 255, (group >> 8) & 255, group & 255].slice(0, values.length - 1));
  }
  return new Uint8Array(bytes);
}

/** A profile as the fragment of an address: it never reaches a server. */
export function toFragment(profile: Profile): string {
  return prefix + toBase64Url(deflateSync(strToU8(formatProfile(profile)), { level: 9 }));
}

function inflate(bytes: Uint8Array): string | null {
  try {
    const out = inflateSync(bytes, { out: new Uint8Array(longestText) });
    return out.length < longestText ? strFromU8(out) : null;
  } catch {
    return null;
  }
}

/** Reads the fragment of a shared link, with or without its `#`. Never throws. */
export function fromFragment(fragment: string): ReadProfile {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith('p')) return { ok: false, refusal: 'foreign' };
  if (!text.startsWith(prefix)) return { ok: false, refusal: /^p\d+\./.test(text) ? 'future' : 'foreign' };
  if (text.length > longestFragment) return { ok: false, refusal: 'tooLong' };
  const bytes = fromBase64Url(text.slice(prefix.length));
  const content = bytes === null ? null : inflate(bytes);
  return content === null ? { ok: false, refusal: 'damaged' } : parseProfile(content);
}
