import type { Catalogue } from './files.ts';
import { fileName, recordFiles, type RecordFile } from './files.ts';
import { shown, type Issue } from './issue.ts';
import { blocReferences } from './references/blocs.ts';
import { fundingReferences } from './references/funding.ts';
import { judgedReferences } from './references/judged.ts';
import { nextStepReferences } from './references/next-steps.ts';
import { fieldReferences } from './references/field.ts';
import { pathwayReferences } from './references/pathway.ts';
import { romeReferences } from './references/rome.ts';
import { subjectReferences } from './references/subjects.ts';
import { textReferences } from './references/texts.ts';
import { compareIds } from './order.ts';

/** What must hold between the files of a catalogue: unique ids in order, links that lead somewhere, counts that are true. */
export function checkReferences(catalogue: Catalogue): Issue[] {
  return [
    ...keys(catalogue),
    ...pathwayReferences(catalogue),
    ...romeReferences(catalogue),
    ...fieldReferences(catalogue),
    ...blocReferences(catalogue),
    ...subjectReferences(catalogue),
    ...fundingReferences(catalogue),
    ...nextStepReferences(catalogue),
    ...judgedReferences(catalogue),
    ...textReferences(catalogue),
  ];
}

function keys(catalogue: Catalogue): Issue[] {
  const files = Object.entries(recordFiles).map(([name, { key }]) => ({ name, key }));
  return files.flatMap(({ name, key }) => (isRecordFile(name) ? keysOf(name, key, catalogue[name]) : []));
}

function isRecordFile(name: string): name is RecordFile {
  return Object.hasOwn(recordFiles, name);
}

function keysOf(name: RecordFile, key: string, records: readonly object[]): Issue[] {
  const file = fileName(name);
  const ids = records.map((record) => String(Object.entries(record).find(([field]) => field === key)?.[1]));
  const issues: Issue[] = [];
  const seen = new Set<string>();
  ids.forEach((id, at) => {
    const before = ids[at - 1];
    if (seen.has(id))
      issues.push({ file, record: id, field: key, value: shown(id), expected: 'un identifiant unique' });
    else if (before !== undefined && compareIds(before, id) > 0) {
      issues.push({
        file,
        record: id,
        field: key,
        value: `après ${before}`,
        expected: 'des enregistrements dans l’ordre de leurs identifiants',
      });
    }
    seen.add(id);
  });
  return issues;
}
