import type { Person } from '#core/next-steps/facts.ts';
import type { DoorQuery } from '#core/plan/door-answer.ts';
import type { Understood } from '#core/plan/understood.ts';
import type { Setting } from '#core/plan/setting.ts';
import type { WishedWork } from '#core/plan/wished-names.ts';
import type { WishedPlace } from '#core/plan/work-place.ts';
import type { Read } from '#core/search/results.ts';

/** `reads`: the circumstances that the words say; `person`: who they tell of. */
export type OnAsk = (query: DoorQuery, reads: Read[], person: Person) => void;

/** A field of the door. */
export type Field = {
  read: () => Promise<Understood>;
  forget: () => void;
  /** Takes a trade for what the words mean, under its name. */
  hold: (name: string, means: Understood) => void;
};

/** What the page asked last. `begun`: of who has no trade yet; `at`: the industry that one says to work in; `where`: the place wished, no industry being named. */
export type Before = {
  settings: readonly Setting[];
  avoid: readonly string[];
  at: string | null;
  /** How one would work. */
  like: readonly WishedWork[];
  where?: WishedPlace | null;
  begun: boolean;
  onask: OnAsk;
};

/** What is said in the door, and what it says back. */
export type DoorState = {
  fromField: Field | undefined;
  toField: Field | undefined;
  fromText: string;
  toText: string;
  fromChosen: string | null;
  toChosen: string | null;
  pasting: boolean;
  pasted: string;
  said: string;
  /** Words that name neither trade nor industry: the search may know them. */
  lost: string;
  /** What else may be asked, one press away: other trades that the words name as well, what was taken back. */
  others: { name: string; ask: () => void }[];
  /** Where who recruits is led. */
  onward: { href: string; label: string } | null;
  /** Several industries were said: each of the others is one press away. */
  either: { first: string; others: { typed: string; ask: () => void }[] } | null;
  readonly before: () => Before;
};
