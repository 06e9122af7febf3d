import type { Catalogue } from '#core/catalogue/files.ts';
import { loadCatalogue } from './catalogue-folder.ts';
import { Fatal } from './errors.ts';
import { issueLine } from './issue-line.ts';

/** The catalogue of a folder, or one sentence that says why it cannot be read. */
export async function readCatalogue(folder: string): Promise<Catalogue> {
  const { catalogue, issues } = await loadCatalogue(folder);
  if (catalogue) return catalogue;
  const [first] = issues;
  throw new Fatal(
    `catalogue illisible : ${folder} ; voir « edec check »${first ? ` (${issueLine(first).trim()})` : ''}`,
  );
}
