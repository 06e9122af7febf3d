import * as v from 'valibot';
import { OccupationCode, SectorId, Text } from './ids.ts';

const Several = v.pipe(v.array(Text), v.minLength(1));
const Trades = v.pipe(v.array(OccupationCode), v.minLength(1));

/**
 * Names known to all by which one says an industry, employers or products, and the word that the search reads as it: folded, a space stands for
 * none or a hyphen too. `sector`: null for what several sectors make.
 */
export const KnownNames = v.strictObject({ said: Text, sector: v.nullable(SectorId), names: Several });
export type KnownNames = v.InferOutput<typeof KnownNames>;

/** How one would work: words that say it (folded, `*` ends the beginning of one), and the trades that an adviser names first for it. */
export const Quality = v.strictObject({ id: Text, said: Several, trades: Trades });
export type Quality = v.InferOutput<typeof Quality>;

/** Where one goes first in industry from the trades whose codes begin so; the longest beginning decides. */
export const IntoIndustry = v.strictObject({
  id: Text,
  from: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[A-N]\d{0,4}$/u, 'un début de code ROME'))),
    v.minLength(1),
  ),
  trades: Trades,
});
export type IntoIndustry = v.InferOutput<typeof IntoIndustry>;
