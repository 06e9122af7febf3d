import * as v from 'valibot';
import { IsoDate, Text } from './ids.ts';

/** A producer's file the catalogue was compiled from. */
export const Source = v.strictObject({
  id: Text,
  producer: Text,
  title: Text,
  version: v.nullable(Text),
  /** Date of the facts; null = the files do not say. */
  date: v.nullable(IsoDate),
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

export type Source = v.InferOutput<typeof Source>;
export type Meta = v.InferOutput<typeof Meta>;
