import type { Lookup } from '../../catalogue/lookup.ts';
import { sentencesOf } from './clauses.ts';
import { isNoDiploma, isUnheld, withoutSchools } from './diploma-guards.ts';
import { DiplomaRecords } from './diploma-records.ts';
import { isTitle, sharedTitle, standsAlone, titleBehind, shorterTitles } from './diploma-title.ts';
import { firstLetters, lettersOf, wordPattern } from './diploma-words.ts';
import { yearOf } from './diploma-years.ts';
import { diplomasBefore } from './diplomas-before.ts';
import type { TextForms } from './forms-file.ts';
import { overlaps, type Zone } from './zones.ts';

/** A diploma that a text names. `then`: the record in force that year; `current`: what it is today. None where we know none. */
export type Diploma = Zone & {
  title: string;
  year: number | null;
  then: { id: string; title: string } | null;
  current: readonly string[];
};

/** `held`: false when failed, given up or in progress. */
type Told = Diploma & { held: boolean };

/** What follows "ou" behind a title, to the end of the sentence or of a member. */
const orElse = /^\s+ou\s+(?:en |de |d['’])?(\p{L}{5,}(?:\s\p{L}+){0,3}?)(?=\s*(?:[.,;(\n]|$))/u;

/** `whole`: the word is a diploma by itself ("DEAS"). */
type Behind = { kind: string; dated: boolean; whole: boolean };

/** Reads the diplomas of a text, behind the word of their kind. */
export class Diplomas {
  readonly #records: DiplomaRecords;
  readonly #kinds: (Behind & { letters: string; pattern: RegExp })[];

  constructor(lookup: Lookup, { diplomas, initials }: Pick<TextForms, 'diplomas' | 'initials'>) {
    this.#records = new DiplomaRecords(lookup, initials);
    this.#kinds = diplomas.flatMap(({ kind, dated = false, whole = false, words }) =>
      words.map((word) => ({
        kind,
        dated,
        whole,
        letters: firstLetters(word),
        pattern: new RegExp(`(?<![\\p{L}\\d+])${wordPattern(word)}`, 'giu'),
      })),
    );
  }

  /** The diplomas that one has. */
  read(text: string): Diploma[] {
    return this.readAll(text).held;
  }

  /** The diplomas that one has, and where others are named: failed, given up or in progress. */
  readAll(text: string): { held: Diploma[]; unheld: Zone[] } {
    const before = diplomasBefore(text);
    const told = withoutSchools(
      [
        ...this.#behindKinds(text).filter((one) => !before.some((other) => isSame(one, other))),
        ...before.map((one) => ({ ...one, then: null, current: [], held: true })),
      ],
      text,
    );
    return {
      held: told.flatMap(({ held, ...one }) => (held ? [one] : [])),
      unheld: told.filter(({ held }) => !held),
    };
  }

  #behindKinds(text: string): Told[] {
    const letters = lettersOf(text);
    const places = this.#kinds
      .filter((kind) => letters.includes(kind.letters))
      .flatMap(({ pattern, kind, dated, whole }) =>
        [...text.matchAll(pattern)].map((match) => ({
          kind,
          dated,
          whole,
          start: match.index,
          behind: match.index + match[0].length,
        })),
      )
      .sort((a, b) => Number(a.dated) - Number(b.dated) || a.start - b.start || b.behind - a.behind);
    const read: Told[] = [];
    for (const place of places) {
      if (read.some((other) => place.start < other.end && place.behind > other.start)) continue;
      const diploma = this.#at(text, place);
      if (!diploma || read.some((other) => overlaps(diploma, other))) continue;
      read.push(diploma);
      const other = this.#alternative(text, place.kind, diploma);
      if (other) read.push(other);
    }
    return read;
  }

  #at(
    text: string,
    { kind, dated, whole, start, behind }: Behind & { start: number; behind: number },
  ): Told | undefined {
    const { gap, words } = titleBehind(text, behind);
    const word = text.slice(start, behind);
    if (isNoDiploma(text, { kind, word, words, start, after: text.slice(behind, behind + 4) }))
      return undefined;
    const held = !isUnheld(text, { kind, word, words, start });
    const bareYear = standsAlone(kind, words, text.slice(behind)) || (whole && !/\p{L}{3}/u.test(words));
    if (bareYear) return this.#bare(text, { start, behind, dated, held });
    if (!isTitle(words)) return undefined;
    const shared = sharedTitle(word, words);
    const last = behind + gap + words.length;
    const end = shared === undefined ? last : behind;
    const year = yearOf(text, start, last);
    if (dated && year === null) return undefined;
    const record = shorterTitles(shared ?? words)
      .map((title) => this.#records.find(kind, title, contextOf(kind, text, start), year))
      .find((one) => one !== undefined);
    return {
      start,
      end,
      title: shared === undefined ? text.slice(start, end).trim() : `${word} ${shared}`,
      year,
      then: record ? { id: record.id, title: record.title } : null,
      current: record?.current ?? [],
      held,
    };
  }

  /** "CAP horlogerie ou microtechniques": another title of the kind, where a record bears it. */
  #alternative(text: string, kind: string, { end, year, held }: Told): Told | undefined {
    const [said = '', words = ''] = orElse.exec(text.slice(end, end + 60)) ?? [];
    const record =
      words === '' ? undefined : this.#records.find(kind, words, contextOf(kind, text, end), year);
    return record
      ? {
          start: end + said.length - words.length,
          end: end + said.length,
          title: words,
          year,
          then: { id: record.id, title: record.title },
          current: record.current,
          held,
        }
      : undefined;
  }

  #bare(
    text: string,
    {
      start,
      behind: end,
      dated,
      held,
    }: Pick<Behind, 'dated'> & {
      start: number;
      behind: number;
      held: boolean;
    },
  ): Told | undefined {
    const year = yearOf(text, start, end);
    if (dated && year === null) return undefined;
    return { start, end, title: text.slice(start, end), year, then: null, current: [], held };
  }
}

/** "infirmier diplômé d'État": told with its title. */
const isSame = (one: Zone, other: Zone): boolean => one.start === other.start && one.end === other.end;

/** What says which record a diploma is: the whole text for a CQP, of one branch; for others their line or sentence. */
function contextOf(kind: string, text: string, place: number): string {
  const line = sentencesOf(text).find(({ start, end }) => place >= start && place < end);
  return line && !kind.startsWith('cqp') ? text.slice(line.start, line.end) : text;
}
