import type { Catalogue } from '../files.ts';
import type { Issue } from '../issue.ts';
import { known, LinkCheck } from './link.ts';

/** Links of the second reading: a pathway that exists, known subjects. */
export function subjectReferences({ secondReadings, subjects, pathways }: Catalogue): Issue[] {
  const check = new LinkCheck('second-readings.json');
  const numbers = known(
    pathways.map(({ id }) => id),
    'un parcours de pathways.json',
  );
  const names = known(
    subjects.map(({ id }) => id),
    'un sujet de subjects.json',
  );
  for (const { id, blocs, subjects: whole } of secondReadings) {
    check.one(id, 'id', id, numbers);
    blocs.forEach(({ subject }, at) => {
      check.one(id, `blocs.${at}.subject`, subject, names);
    });
    check.each(id, 'subjects', whole, names);
  }
  return check.issues;
}
