import * as v from 'valibot';
import { OccupationCode, OgrId, PathwayId, Text } from './ids.ts';

const names = v.record(Text, Text);

/** English written by us, as curated: one file with its basis, one table per kind of record, by id. */
export const EnglishTables = v.strictObject({
  basis: Text,
  occupations: v.record(OccupationCode, v.strictObject({ name: Text, everyday: v.array(Text) })),
  /** A gloss of the official title, which itself stays French. */
  titles: v.record(PathwayId, Text),
  skills: v.record(OgrId, Text),
  contexts: v.record(OgrId, Text),
  behaviours: v.record(OgrId, Text),
  domains: names,
  romeSectors: names,
  levels: names,
});
export type EnglishTables = v.InferOutput<typeof EnglishTables>;

const englishKinds = [
  'occupation',
  'title',
  'skill',
  'context',
  'behaviour',
  'domain',
  'romeSector',
  'level',
] as const;

/** The English name of one record of the catalogue. `everyday`: what people say for a trade, folded by no one. */
export const English = v.strictObject({
  id: Text,
  kind: v.picklist(englishKinds),
  name: Text,
  everyday: v.exactOptional(v.array(Text)),
});
export type English = v.InferOutput<typeof English>;
