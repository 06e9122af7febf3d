import type { Engine } from '../engine.ts';
import { withWorkshop } from './by-workshop.ts';
import { findByText, type Candidate } from './candidates.ts';

/** From this share of the best that refused words find, a record is of what is refused. */
const isOfIt = 0.2;

/** What was found without what refused words find; all of it where its best is refused: one says there what one leaves. */
export function withoutRefusedWords(
  engine: Engine,
  refused: readonly string[],
  found: readonly Candidate[],
): readonly Candidate[] {
  if (refused.length === 0) return found;
  const text = refused.join(' ');
  const of = withWorkshop(engine, text, findByText(engine, text)).candidates;
  const least = highest(of) * isOfIt;
  const out = new Set(of.filter(({ score }) => score >= least).map(({ record }) => record));
  const best = highest(found);
  const kept = found.filter(({ record }) => !out.has(record));
  return kept.some(({ score }) => score >= best * isOfIt) ? kept : found;
}

const highest = (found: readonly Candidate[]): number =>
  found.reduce((top, { score }) => Math.max(top, score), 0);
