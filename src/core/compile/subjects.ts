import type { Pathway } from '../catalogue/pathway.ts';
import type { SecondReading, Subject } from '../catalogue/subject.ts';
import { compareIds, groupBy, unique, uniqueBy } from '../catalogue/order.ts';
import type { RawSecondReading } from './raw.ts';

/** Whose reading it is, shown wherever a subject is. */
const attribution = 'Jean-Paul Gavini, licence MIT';

/** The second reading of the numbered pathways, and the subjects that it names. Nothing without its files. */
export function secondReadingOf(
  pathways: readonly Pathway[],
  raw: RawSecondReading | null,
): { subjects: Subject[]; secondReadings: SecondReading[] } {
  if (raw === null) return { subjects: [], secondReadings: [] };
  const known = new Map(raw.subjects.map((subject) => [subject.id, { ...subject, attribution }]));
  const blocs = groupBy(raw.blocs, ({ code }) => code.replace(/BC.*$/, ''));
  const records = groupBy(raw.records, ({ id }) => id);
  const secondReadings = pathways
    .filter(({ register }) => register === 'rncp')
    .map(({ id }): SecondReading => {
      const own = uniqueBy(blocs.get(id) ?? [], ({ code }) => code);
      const whole = records.get(id) ?? [];
      return {
        id,
        listed: own.length + whole.length > 0,
        blocs: own.map(({ code, subject }) => ({
          code,
          subject: subject !== null && known.has(subject) ? subject : null,
        })),
        subjects: unique(whole.map(({ subject }) => subject).filter((subject) => known.has(subject))),
      };
    });
  const named = secondReadings.flatMap(({ blocs: own, subjects }) => [
    ...own.flatMap(({ subject }) => subject ?? []),
    ...subjects,
  ]);
  return {
    secondReadings,
    subjects: unique(named, compareIds).flatMap((id) => known.get(id) ?? []),
  };
}

/** Says on each active pathway whose end nobody tells, and that the later list of the second reading lacks, the day of that list. */
export function tellAbsent(
  readings: readonly SecondReading[],
  day: string | null,
): (pathway: Pathway) => Pathway {
  const absent = new Set(readings.filter(({ listed }) => !listed).map(({ id }) => id));
  return (pathway) =>
    day !== null && pathway.status === 'active' && pathway.ends === null && absent.has(pathway.id)
      ? { ...pathway, absentOn: day }
      : pathway;
}
