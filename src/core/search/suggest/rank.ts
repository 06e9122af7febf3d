import type { Entry, SuggestionKind } from './entries.ts';
import type { Sense } from './suggester.ts';
import type { WordList } from './word-list.ts';

export type Ranked = { entry: Entry; score: number };

/**
 * Entries that hold at least `enough` of the typed words, best first, one per target. Better: words typed whole, at the
 * beginning, in the same order, and labels that say little else.
 */
export function rank(
  list: WordList,
  tokens: readonly string[],
  senses: readonly (readonly Sense[])[],
  kinds: readonly SuggestionKind[],
  limit: number,
  enough: number,
): Ranked[] {
  const trusts = senses.map((all) => new Map(all.map(({ word, trust }) => [word, trust])));
  const best = new Map<string, Ranked>();
  for (const number of candidates(list, senses, enough)) {
    const entry = list.entries[number];
    if (entry === undefined || !kinds.includes(entry.kind)) continue;
    const score = entry.weight * closeness(list, number, tokens, trusts);
    const target = `${entry.kind} ${entry.id}`;
    const now = best.get(target);
    if (score > 0 && (now === undefined || better(score, entry, now))) best.set(target, { entry, score });
  }
  return [...best.values()].sort((one, other) => (better(one.score, one.entry, other) ? -1 : 1)).slice(0, limit);
}

function better(score: number, { label }: Entry, other: Ranked): boolean {
  if (score !== other.score) return score > other.score;
  if (label.length !== other.entry.label.length) return label.length < other.entry.label.length;
  return label < other.entry.label;
}

/** Entries that hold a sense of at least `enough` tokens. */
function candidates(list: WordList, senses: readonly (readonly Sense[])[], enough: number): number[] {
  const counts = new Uint8Array(list.entries.length);
  const lastToken = new Int8Array(list.entries.length).fill(-1);
  const found: number[] = [];
  senses.forEach((all, token) => {
    for (const { word } of all) {
      for (const number of list.holders[word] ?? []) {
        if (lastToken[number] === token) continue;
        lastToken[number] = token;
        const count = (counts[number] ?? 0) + 1;
        counts[number] = count;
        if (count === enough) found.push(number);
      }
    }
  });
  return found;
}

function closeness(
  list: WordList,
  number: number,
  tokens: readonly string[],
  trusts: readonly ReadonlyMap<number, number>[],
): number {
  const spelled = list.spelled[number] ?? [];
  let quality = 0;
  let first = 0;
  let inOrder = 0;
  let before = -1;
  let hinted = 0;
  tokens.forEach((token, place) => {
    let value = 0;
    let where = -1;
    spelled.forEach((coded, position) => {
      const word = coded < 0 ? ~coded : coded;
      const trust = trusts[place]?.get(word);
      if (trust === undefined) return;
      const spelling = list.words[word] ?? '';
      const share = trust * (0.6 + 0.4 * Math.min(1, token.length / spelling.length)) * (coded < 0 ? 0.5 : 1);
      if (share > value) {
        value = share;
        where = coded < 0 ? -2 : position;
      }
    });
    if (where === -2) hinted += 1;
    if (value > 0 && place === 0 && where >= 0 && where < 2) first = 1;
    if (where > before) {
      inOrder += 1;
      before = where;
    }
    quality += value;
  });
  const asked = tokens.length;
  const size = (list.sizes[number] ?? 1) + hinted;
  return (quality / asked) * (0.55 + 0.45 * Math.min(1, asked / size)) * (1 + 0.35 * first) * (1 + (0.1 * inOrder) / asked);
}
