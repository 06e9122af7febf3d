/** Address of the official record of a national number; null for a certificate without number. */
export function officialUrl(id: string): string | null {
  const parts = /^(RNCP|RS)(\d+)$/.exec(id);
  return parts ? `https://www.francecompetences.fr/recherche/${parts[1]?.toLowerCase()}/${parts[2]}/` : null;
}
