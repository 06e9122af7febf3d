import type { RawBloc, RawRecord } from '#core/compile/raw.ts';

/**
 * Adds a bloc under a code of its own: a bare `01`, which many records may use, is tied to its record (`RNCP123BC01`); a code that the
 * record gave to another label is numbered on. Gives what was wrong with the code, if anything.
 */
export function addBlocTo(record: RawRecord, bloc: RawBloc): string | undefined {
  const tied = /^(?:RNCP|RS)\d+BC/i.test(bloc.code) ? bloc.code : `${record.id}BC${bloc.code}`;
  const before = record.blocs.find(({ code }) => code === tied);
  if (before?.label === bloc.label) return undefined;
  const code = before ? freeCode(record, tied) : tied;
  record.blocs.push({ ...bloc, code });
  if (before) return 'un code par bloc';
  return tied === bloc.code ? undefined : 'le numéro de la fiche dans le code';
}

function freeCode({ blocs }: RawRecord, code: string): string {
  const taken = new Set(blocs.map((bloc) => bloc.code));
  let at = 2;
  while (taken.has(`${code}-${at}`)) at += 1;
  return `${code}-${at}`;
}
