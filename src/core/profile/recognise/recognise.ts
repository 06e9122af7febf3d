import { codesIn } from '../../catalogue/number.ts';
import type { FindingKind, Phrases, PhraseReading } from './phrases.ts';
import { spoken, type Spoken } from './spoken.ts';

/** Something found in a text: what it is, and the words of the text that made us think so, as typed. */
export type Finding = {
  kind: FindingKind;
  id: string;
  label: string;
  words: string;
  start: number;
  end: number;
};

/** Longest text read: about twenty pages. */
export const longestText = 60_000;

/** What a number stands for, a certificate or a trade; an old number gives what replaced it. */
export type Numbers = (
  number: string,
) => { kind: 'certification' | 'occupation'; id: string; label: string }[];

const strength: Record<FindingKind, number> = { certification: 0, occupation: 1, skill: 2, knowledge: 3 };

/**
 * The jobs, skills, fields and certifications that a text speaks of, in every place where they are said, in the order of the text. Nothing
 * is returned whose words are not in the text: `text.slice(start, end) === words`.
 */
export function recognise(phrases: Phrases, numbers: Numbers, text: string): Finding[] {
  const read = text.slice(0, longestText);
  const words = phrases.correct(spoken(read));
  const found = [
    ...byNumber(numbers, read),
    ...longest(phrases.read(words)).map((reading) => toFinding(reading, words, read)),
  ];
  return found.sort(
    (a, b) => a.start - b.start || strength[a.kind] - strength[b.kind] || (a.id < b.id ? -1 : 1),
  );
}

function byNumber(numbers: Numbers, text: string): Finding[] {
  return codesIn(text).flatMap(({ ids, start, end }) =>
    ids.flatMap(numbers).map((known) => ({ ...known, words: text.slice(start, end), start, end })),
  );
}

/** Readings that are not part of a longer one; of equally long ones on the same words, all of the strongest kind. */
function longest(readings: readonly PhraseReading[]): PhraseReading[] {
  const ordered = [...readings].sort(
    (a, b) => b.size - a.size || strength[a.phrase.kind] - strength[b.phrase.kind] || a.from - b.from,
  );
  const owners: (PhraseReading | undefined)[] = [];
  return ordered.filter((reading) => {
    const span = Array.from({ length: reading.to - reading.from }, (_, at) => reading.from + at);
    const taken = span.map((at) => owners[at]).filter((owner) => owner !== undefined);
    const rival = taken.find((owner) => !sameGround(owner, reading));
    if (rival) return false;
    for (const at of span) owners[at] ??= reading;
    return true;
  });
}

/** Several labels may be read in the very same words (one gesture of two trades): all are proposed. */
function sameGround(owner: PhraseReading, reading: PhraseReading): boolean {
  return owner.from === reading.from && owner.to === reading.to && owner.phrase.kind === reading.phrase.kind;
}

function toFinding({ phrase, from, to }: PhraseReading, words: readonly Spoken[], text: string): Finding {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { kind: phrase.kind, id: phrase.id, label: phrase.label, words: text.slice(start, end), start, end };
}
