import * as v from 'valibot';
import { occupationPattern, pathwayPattern } from './number.ts';

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a-z, 0-9 et tirets simples'));

export const Text = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check((text) => text === text.trim(), 'pas d’espace au début ni à la fin'),
);
/** RNCP or RS number, or CI + Certif Info code for a certificate without number. */
export const PathwayId = v.pipe(v.string(), v.regex(pathwayPattern, 'RNCP123, RS123 ou CI123'));
export const OccupationCode = v.pipe(v.string(), v.regex(occupationPattern, 'un code ROME tel que H2102'));
/** Number of a ROME item (`code_ogr`), as a string. */
export const OgrId = v.pipe(v.string(), v.regex(/^\d+$/, 'un numéro ROME (chiffres)'));
export const SectorId = slug;
export const BranchId = slug;
export const FamilyId = slug;
export const KindId = slug;
export const RouteId = v.picklist([
  'formation-continue',
  'vae',
  'apprentissage',
  'contrat-pro',
  'candidature-individuelle',
  'statut-scolaire',
]);
export const OpcoId = v.picklist(['opco-2i', 'ocapiat']);
export const Level = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8));
/** Whether a text is a day of the calendar, AAAA-MM-JJ; 2026-02-31 is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export const IsoDate = v.pipe(
  v.string(),
  v.isoDate('une date AAAA-MM-JJ'),
  v.check(isDay, 'un jour du calendrier'),
);

/** A date as sources give it: a year, a month or a day of the calendar. */
export const LooseDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/, 'une date AAAA, AAAA-MM ou AAAA-MM-JJ'),
  v.check((text) => text.length < 10 || isDay(text), 'un jour du calendrier'),
);

export type RouteId = v.InferOutput<typeof RouteId>;
export type OpcoId = v.InferOutput<typeof OpcoId>;
