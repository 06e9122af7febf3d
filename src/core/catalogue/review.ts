import type { Catalogue } from './files.ts';
import type { Issue } from './issue.ts';

/** What is past its date of review on a day (ISO): no mistake, a thing to read again. */
export function pastReview({ funding, nextSteps }: Catalogue, today: string): Issue[] {
  return [...late('funding.json', funding, today), ...late('next-steps.json', nextSteps, today)];
}

function late(file: string, records: readonly { id: string; reviewBy: string }[], today: string): Issue[] {
  return records
    .filter(({ reviewBy }) => reviewBy < today)
    .map(({ id, reviewBy }) => ({
      file,
      record: id,
      field: 'reviewBy',
      value: reviewBy,
      expected: `une fiche relue, à vérifier depuis le ${reviewBy}`,
    }));
}
