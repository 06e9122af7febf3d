import { needWordings } from './need-wordings.ts';

/** Situations and intentions that people write beside a trade, or instead of one. */
type Need = { kind: 'situation' | 'intention'; value: string; typed: string };

const compiled = needWordings.map(({ kind, value, anywhere, alone, keeps = false }) => ({
  kind,
  value,
  keeps,
  pattern: new RegExp(
    `(?<= )(?:${anywhere})(?= )${alone === undefined ? '' : `|(?<=^ )(?:${alone})(?= $)`}`,
    'u',
  ),
}));

/** Takes the needs out of words, each kind said once however often it stands: what was read, and the words that stay. */
export function takeNeeds(words: readonly string[]): { needs: Need[]; rest: string[] } {
  const needs: Need[] = [];
  let left = ` ${words.join(' ')} `;
  for (const { kind, value, pattern, keeps } of compiled) {
    const typed = pattern.exec(left)?.[0];
    if (typed === undefined) continue;
    if (needs.every((one) => one.value !== value)) needs.push({ kind, value, typed });
    while (!keeps && pattern.test(left)) left = left.replace(pattern, '').replace(/ +/gu, ' ');
  }
  return { needs, rest: left.split(' ').filter((word) => word !== '') };
}
