import type { RawBloc, RawRecord } from '#core/compile/raw.ts';

/** What a certifier wrote before the words of a bloc: its number, that of a record before ("BLOC N°2 DE COMPETENCES N°3 fiche RNCP N° 667 - "). */
const machinery =
  /^(?:bloc(?:\s+de\s+comp[ée]tences)?\s*n?\s*°?\s*\d+(?:\s+de\s+comp[ée]tences(?:\s*n?\s*°?\s*\d+)?)?|bloc\s+de\s+comp[ée]tences|bc\s*\d+)(?:\s+fiche\s+rncp(?:\s*n?\s*°?\s*\d+)?)?(?:\s*[-–—:.]\s*|\s*$)/iu;

/** The label of a bloc in its own words; of one that has none, its number: "Bloc 2". */
export function blocLabel({ code, label }: Pick<RawBloc, 'code' | 'label'>): string {
  const words = label.replace(machinery, '').trim();
  const number = /(\d+)$/u.exec(code)?.[1];
  if (words === '') return number === undefined ? label : `Bloc ${String(Number(number))}`;
  return words === label ? label : words.slice(0, 1).toLocaleUpperCase('fr') + words.slice(1);
}

/**
 * Adds a bloc under a code of its own: a bare `01`, which many records may use, is tied to its record (`RNCP123BC01`); a code that the
 * record gave to another label is numbered on. Gives what was wrong with the code, if anything.
 */
export function addBlocTo(record: RawRecord, bloc: RawBloc): string | undefined {
  const tied = /^(?:RNCP|RS)\d+BC/i.test(bloc.code) ? bloc.code : `${record.id}BC${bloc.code}`;
  const label = blocLabel(bloc);
  const before = record.blocs.find(({ code }) => code === tied);
  if (before?.label === label) return undefined;
  const code = before ? freeCode(record, tied) : tied;
  record.blocs.push({ ...bloc, label, code });
  if (before) return 'un code par bloc';
  return tied === bloc.code ? undefined : 'le numéro de la fiche dans le code';
}

function freeCode({ blocs }: RawRecord, code: string): string {
  const taken = new Set(blocs.map((bloc) => bloc.code));
  let at = 2;
  while (taken.has(`${code}-${at}`)) at += 1;
  return `${code}-${at}`;
}
