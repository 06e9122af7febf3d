import { fileName, recordFiles, type Catalogue, type RecordFile } from '../files.ts';
import { shown, type Issue } from '../issue.ts';

const LONGEST_TITLE = 300;
/** Titles, and what a record is called; the official labels of its blocs are as long as they are. */
const isTitle = (field: string): boolean => field === 'label' || /(?:^|\.)title$/.test(field);

/** In place of an address, in the next steps: the official record of the pathway. The schema says where it may stand. */
const officialRecord = 'record';

/** What makes a text unfit to be shown, by what was expected instead; first match only. */
const faults: readonly { bad: RegExp; expected: string }[] = [
  { bad: /(?![\n\t])\p{Cc}|\ufffd/u, expected: 'un texte sans caractère de contrôle ni illisible' },
  {
    bad: /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u,
    expected: 'un texte sans signe de direction caché',
  },
  {
    bad: /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i,
    expected: 'un texte sans balise ni entité HTML',
  },
];

/** Texts that are fit to be shown, addresses that lead to a page, days of our time; everywhere in the catalogue. */
export function textReferences(catalogue: Catalogue): Issue[] {
  const issues: Issue[] = [];
  for (const name of Object.keys(recordFiles).filter((key): key is RecordFile => key in recordFiles)) {
    const { key } = recordFiles[name];
    for (const record of catalogue[name]) {
      const id = String(Object.entries(record).find(([field]) => field === key)?.[1]);
      visit(record, '', (field, text) => {
        report(issues, { file: fileName(name), record: id }, field, text);
      });
    }
  }
  for (const name of ['meta', 'words'] as const)
    visit(catalogue[name], '', (field, text) => {
      report(issues, { file: fileName(name) }, field, text);
    });
  return issues;
}

function visit(value: unknown, path: string, see: (field: string, text: string) => void): void {
  if (typeof value === 'string') see(path, value);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) visit(inner, path === '' ? key : `${path}.${key}`, see);
}

function report(
  issues: Issue[],
  place: { file: string; record?: string },
  field: string,
  text: string,
): void {
  const expected = expectationOf(field, text);
  if (expected !== undefined) issues.push({ ...place, field, value: shown(text), expected });
}

function expectationOf(field: string, text: string): string | undefined {
  const key = field.slice(field.lastIndexOf('.') + 1);
  if (key === 'url' && text !== officialRecord && !/^https?:\/\/[^\s]+$/.test(text))
    return 'une adresse https://…';
  if (isTitle(field) && text.length > LONGEST_TITLE) return `au plus ${LONGEST_TITLE} caractères`;
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !/^(?:19[5-9]|20[0-9])/.test(text))
    return 'une date entre 1950 et 2099';
  return faults.find(({ bad }) => bad.test(text))?.expected;
}
