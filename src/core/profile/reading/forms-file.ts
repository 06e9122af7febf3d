import * as v from 'valibot';
import { OccupationCode, OgrId, Text } from '../../catalogue/ids.ts';

const Forms = v.pipe(v.array(Text), v.minLength(1));

/** What is held and is neither a trade nor a gesture: papers, ways of working, tools, languages. */
export const HeldKind = v.picklist(['licence', 'method', 'tool', 'language']);
export type HeldKind = v.InferOutput<typeof HeldKind>;

/**
 * How people write of trades, gestures, methods and tools. A form is words in their order; `*` ends a beginning of word.
 * `near`: the form means this trade only where one of the group's words stands too. `weak`: a task
 * tells a trade only where its clause names none, a place where the text names none, a field right beside a length of time.
 */
export const TextForms = v.strictObject({
  basis: v.strictObject({ trades: Text, gestures: Text, items: Text, diplomas: Text }),
  groups: v.record(Text, Forms),
  trades: v.array(
    v.strictObject({
      code: OccupationCode,
      near: v.exactOptional(v.pipe(v.array(Text), v.minLength(1))),
      weak: v.exactOptional(v.picklist(['task', 'place', 'field'])),
      forms: Forms,
    }),
  ),
  gestures: v.array(v.strictObject({ skill: OgrId, forms: Forms })),
  items: v.array(
    v.strictObject({
      kind: HeldKind,
      id: Text,
      label: Text,
      labelEn: Text,
      /** The forms are names of makers or of models: the words of the text are told with the label. */
      brand: v.exactOptional(v.literal(true)),
      /** The savoir of ROME that says the same. */
      knowledge: v.exactOptional(OgrId),
      forms: Forms,
    }),
  ),
  /**
   * Words of diplomas: `kind` is a kind of the catalogue, or one that it does not hold; `dated`: wide words, that name one only
   * beside a year; `whole`: words that name one by themselves.
   */
  diplomas: v.array(
    v.strictObject({
      kind: Text,
      dated: v.exactOptional(v.literal(true)),
      whole: v.exactOptional(v.literal(true)),
      words: Forms,
    }),
  ),
  /** Initials of diplomas, and the words of the title they stand for. */
  initials: v.array(v.strictObject({ from: Text, to: Text })),
});
export type TextForms = v.InferOutput<typeof TextForms>;

/** What a reader needs: the wordings, and the words that are right as they stand though a letter away from one of theirs. */
export type TextData = TextForms & { right: readonly string[] };
