/** The national number at the end of an address, in its canonical form: `/parcours/rncp36376` -> `RNCP36376`; null if none. */
export function numberIn(path: string): string | null {
  const parts = /\/(rncp|rs)[-_ ]?0*(\d{1,6})\/?$/i.exec(path);
  return parts ? `${parts[1]?.toUpperCase()}${parts[2]}` : null;
}
