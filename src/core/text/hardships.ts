import { withListRefused } from './hard-lists.ts';
import { withTurnsRefused } from './hard-turns.ts';

/**
 * A text in which what is told as hard to bear is written as a refusal, and a bare part of the body as a pain: "l’abattoir, le froid j’en
 * peux plus" is "l’abattoir, pas de froid", "abattoir, froid, épaule" too, with "mal à l’épaule". What it says else stays as typed.
 */
export function withHardships(typed: string): string {
  const turned = withTurnsRefused(typed)
    .split(/(?<=[.!?])(\s+)/u)
    .map(withListRefused)
    .join('');
  return turned === typed
    ? typed
    : turned
        .replace(/(?:\s+(?:et|mais|car|and|but))*\s*,/giu, ',')
        .replace(/(?:\s*,)+\s*(?=[,;.!?]|$)/gu, '')
        .replace(/^[\s,]+/u, '')
        .replace(/\s*(?:,\s*)+/gu, ', ')
        .trim();
}
