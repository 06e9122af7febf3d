import * as v from 'valibot';
import { IsoDate, Text } from './ids.ts';

/** A day; a month or a year where no more is known. */
const DayMonthOrYear = v.union([
  IsoDate,
  v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'AAAA-MM-JJ, AAAA-MM ou AAAA')),
]);

/** One sort of facts of a source, with its own date: the same export may hold facts of several years. */
export const SourceLayer = v.strictObject({
  labelFr: Text,
  labelEn: Text,
  /** The earliest and the latest of these facts; the same when one date holds for all. */
  from: DayMonthOrYear,
  to: DayMonthOrYear,
});

/** A producer's file the catalogue was compiled from. */
export const Source = v.strictObject({
  id: Text,
  producer: Text,
  title: Text,
  version: v.nullable(Text),
  /** Date of the facts; null = the files do not say. */
  date: v.nullable(IsoDate),
  /** Where its facts are not all of one date. */
  layers: v.exactOptional(v.array(SourceLayer)),
  licence: v.nullable(Text),
  url: v.nullable(Text),
});

/** What the catalogue was compiled from, when, and how many records each scope rule kept. */
export const Meta = v.strictObject({
  /** Version of the layout of these files. */
  schema: v.literal(1),
  /** Date of the compilation, given as an option or read from the sources; null = unknown. */
  compiled: v.nullable(IsoDate),
  sources: v.array(Source),
  counts: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** How many records each source gave, by its name: the next import is compared with it. */
  read: v.exactOptional(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0)))),
  scope: v.array(
    v.strictObject({
      rule: Text,
      labelFr: Text,
      labelEn: Text,
      kept: v.number(),
      setAside: v.record(v.string(), v.number()),
    }),
  ),
});

export type SourceLayer = v.InferOutput<typeof SourceLayer>;
export type Source = v.InferOutput<typeof Source>;
export type Meta = v.InferOutput<typeof Meta>;
