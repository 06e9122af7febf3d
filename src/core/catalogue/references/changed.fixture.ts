import type { Catalogue } from '../files.ts';
import { checkReferences } from '../references.ts';
import { soundCatalogue } from '../sound.fixture.ts';

/** What is said of the sound catalogue once it is changed, each as `file record field value`. */
export function saidAfter(change: (catalogue: Catalogue) => void): string[] {
  const catalogue = soundCatalogue();
  change(catalogue);
  return checkReferences(catalogue).map(({ file, record, field, value }) =>
    [file, record ?? '-', field, value].join(' '),
  );
}

/** The first record of a file, to be changed by hand. */
export const edit = (file: keyof Catalogue, changed: object, at = 0) =>
  saidAfter((catalogue) => {
    const records = catalogue[file];
    Object.assign((Array.isArray(records) ? records[at] : records) ?? {}, changed);
  });

/** A pathway, changed by hand. The counts of `meta.json` follow: they have their own test. */
export const editPathway = (changed: object) =>
  edit('pathways', changed, 1).filter((said) => !said.includes('counts'));
