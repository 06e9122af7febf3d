import type { Catalogue } from '#core/catalogue/files.ts';
import { asOf } from '#core/catalogue/status.ts';
import { loadCatalogue } from './catalogue-folder.ts';
import { Fatal } from './errors.ts';
import { issueLine } from './issue-line.ts';

/** The catalogue of a folder as it stands on a day (null: as compiled), or one sentence that says why it cannot be read. */
export async function readCatalogue(folder: string, today: string | null = null): Promise<Catalogue> {
  const { catalogue, issues } = await loadCatalogue(folder);
  if (catalogue) return today === null ? catalogue : asOf(catalogue, today);
  const [first] = issues;
  throw new Fatal(
    `catalogue illisible : ${folder} ; voir « edec check »${first ? ` (${issueLine(first).trim()})` : ''}`,
  );
}
