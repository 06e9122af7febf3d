import type { Catalogue } from '#core/catalogue/files.ts';
import type { CertificateLine } from '#core/certificates/lines.ts';
import { openShelf } from '#core/certificates/open.ts';
import { resolve, type Answer } from '#core/certificates/resolve.ts';

/** Where the worker fetches its data. */
export type CertificateAddresses = { catalogue: string; register: string };

/** What the worker of certificates can be asked. */
export type CertificateServices = { answer: (lines: readonly CertificateLine[]) => Answer[] };

/** The services, once the catalogue and the list of all numbers have come. */
export async function certificateServices(
  { catalogue, register }: CertificateAddresses,
  fetched: (address: string) => Promise<unknown>,
  today: string,
): Promise<CertificateServices> {
  const [all, numbers] = await Promise.all([fetched(catalogue), fetched(register)]);
  // Our own files, checked when they were built.
  const shelf = openShelf(all as Catalogue, numbers as string[], today);
  return { answer: (lines) => lines.flatMap((line) => resolve(shelf, line)) };
}
