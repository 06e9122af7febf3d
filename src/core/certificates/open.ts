import type { Catalogue } from '../catalogue/files.ts';
import { lookup } from '../catalogue/lookup.ts';
import { asOf } from '../catalogue/status.ts';
import { bareTitle } from '../compile/same-title.ts';
import { readKnown } from '../catalogue/known-number.ts';
import { readLines } from './lines.ts';
import { resolve, type Answer } from './resolve.ts';
import { shelf, type Shelf } from './shelf.ts';

/** The catalogue and the list of all known numbers, as they stand on a day. */
export function openShelf(catalogue: Catalogue, register: readonly string[], today: string): Shelf {
  return shelf(lookup(asOf(catalogue, today)), readKnown(register), today, bareTitle(catalogue.kinds));
}

/** Answers for a pasted text, line after line. */
export function resolveText(on: Shelf, text: string): Answer[] {
  return readLines(text).flatMap((line) => resolve(on, line));
}
