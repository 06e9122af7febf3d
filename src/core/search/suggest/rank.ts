import type { Entry, SuggestionKind } from './entries.ts';
import type { Sense, WordList } from './word-list.ts';

export type Ranked = { entry: Entry; score: number };

/** How many entries are looked at closely: those whose first word is meant, then the shortest. */
const mostCandidates = 600;

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
  const best = new Map<number, Ranked>();
  for (const number of likeliest(list, candidates(list, senses, kinds, enough), trusts[0] ?? new Map())) {
    const entry = list.entries[number];
    const target = list.targets[number];
    if (entry === undefined || target === undefined) continue;
    const score = entry.weight * closeness(list, number, tokens, trusts);
    const now = best.get(target);
    if (score > 0 && (now === undefined || better(score, entry, now))) best.set(target, { entry, score });
  }
  return [...best.values()]
    .sort((one, other) => (better(one.score, one.entry, other) ? -1 : 1))
    .slice(0, limit);
}

function better(score: number, { label }: Entry, other: Ranked): boolean {
  if (score !== other.score) return score > other.score;
  if (label.length !== other.entry.label.length) return label.length < other.entry.label.length;
  return label < other.entry.label;
}

/** Entries that hold a sense of at least `enough` tokens. */
function candidates(
  list: WordList,
  senses: readonly (readonly Sense[])[],
  kinds: readonly SuggestionKind[],
  enough: number,
): number[] {
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
  return kinds.length < 4
    ? found.filter((number) => kinds.includes(list.entries[number]?.kind ?? 'skill'))
    : found;
}

/** When there are many, those whose first word is a sense of the first token, then the shortest. */
function likeliest(list: WordList, found: number[], first: ReadonlyMap<number, number>): number[] {
  if (found.length <= mostCandidates) return found;
  const buckets: number[][] = [];
  for (const number of found) {
    const leads = first.has(list.spelled[number]?.[0] ?? -1);
    const place = Math.min(15, list.sizes[number] ?? 15) + (leads ? 0 : 16);
    (buckets[place] ??= []).push(number);
  }
  return buckets.flat().slice(0, mostCandidates);
}

function closeness(
  list: WordList,
  number: number,
  tokens: readonly string[],
  trusts: readonly ReadonlyMap<number, number>[],
): number {
  const spelled = list.spelled[number] ?? [];
  let quality = 0;
  let inOrder = 0;
  let before = -1;
  let hinted = 0;
  let leads = false;
  for (let token = 0; token < tokens.length; token += 1) {
    const { value, place } = bestPlace(list, spelled, tokens[token] ?? '', trusts[token]);
    quality += value;
    if (place === fromHint) hinted += 1;
    if (token === 0 && (place === 0 || place === 1)) leads = true;
    if (place > before) {
      inOrder += 1;
      before = place;
    }
  }
  const asked = tokens.length;
  const filled = Math.min(1, asked / ((list.sizes[number] ?? 1) + hinted));
  return (quality / asked) * (0.55 + 0.45 * filled) * (leads ? 1.35 : 1) * (1 + (0.1 * inOrder) / asked);
}

const fromHint = -2;

/** The word of an entry that a token meets best, and how well. */
function bestPlace(
  list: WordList,
  spelled: readonly number[],
  token: string,
  trusts: ReadonlyMap<number, number> | undefined,
): { value: number; place: number } {
  let value = 0;
  let place = -1;
  for (let position = 0; position < spelled.length; position += 1) {
    const coded = spelled[position] ?? 0;
    const word = coded < 0 ? ~coded : coded;
    const trust = trusts?.get(word);
    if (trust === undefined) continue;
    const typedShare = Math.min(1, token.length / (list.words[word]?.length ?? 1));
    const share = trust * (0.6 + 0.4 * typedShare) * (coded < 0 ? 0.5 : 1);
    if (share <= value) continue;
    value = share;
    place = coded < 0 ? fromHint : position;
  }
  return { value, place };
}
