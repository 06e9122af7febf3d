import { isPoliteStem } from '../../text/stop-words.ts';
import { terms } from '../../text/terms.ts';
import type { Alternative } from './alternatives.ts';

/** One typed word (or a wording that replaces it) and the stems that satisfy it. */
export type Group = { typed: string; polite: boolean; alternatives: Alternative[] };

/** One way to understand what was typed: as it is, or with one wording replaced. */
export type Reading = { groups: Group[]; weight: number };

/** A curated wording as stems, polite words left out, and what it stands for. */
export type Synonym = { from: readonly string[]; to: readonly { text: string; stems: readonly string[] }[] };

const synonymWeight = 0.9;
const mostReadings = 24;

export function synonymsOf(words: readonly (readonly [string, readonly string[]])[]): Synonym[] {
  return words
    .map(([from, to]) => ({
      from: essential(terms(from)),
      to: to.map((text) => ({ text, stems: terms(text) })).filter(({ stems }) => stems.length > 0),
    }))
    .filter(({ from }) => from.length > 0)
    .sort((one, other) => other.from.length - one.from.length);
}

/** The typed reading first, then one per wording that a synonym gives. */
export function readingsOf(groups: Group[], synonyms: readonly Synonym[]): Reading[] {
  const readings: Reading[] = [{ groups, weight: 1 }];
  const counted = groups.filter(({ polite }) => !polite);
  const stems = counted.map(({ alternatives }) => alternatives[0]?.stem ?? '');
  for (const { from, to } of synonyms) {
    const place = placeOf(stems, from);
    if (place < 0) continue;
    const replaced = counted.slice(place, place + from.length);
    const typed = replaced.map((group) => group.typed).join(' ');
    for (const { text, stems: by } of to) {
      const others = groups.filter((group) => !replaced.includes(group));
      readings.push({
        groups: [...by.map((stem) => synonymGroup(typed, text, stem)), ...others],
        weight: synonymWeight,
      });
    }
  }
  return readings.slice(0, mostReadings);
}

function synonymGroup(typed: string, found: string, stem: string): Group {
  return { typed, polite: false, alternatives: [{ stem, weight: 1, found, through: 'synonym' }] };
}

function essential(stems: readonly string[]): string[] {
  const kept = stems.filter((stem) => !isPoliteStem(stem));
  return kept.length > 0 ? kept : [...stems];
}

function placeOf(stems: readonly string[], wanted: readonly string[]): number {
  return stems.findIndex((_, place) => wanted.every((stem, offset) => stems[place + offset] === stem));
}
