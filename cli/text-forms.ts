import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { TextForms } from '#core/profile/reading/forms-file.ts';
import { Fatal } from './errors.ts';

/** Where the wordings of trades, gestures and tools are kept. */
const formsPath = 'data/curated/text-forms.json';

/** Reads and checks the wordings by which texts are read. */
export async function readForms(path: string = formsPath): Promise<TextForms> {
  const read = v.safeParse(TextForms, JSON.parse(await readFile(path, 'utf8')));
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Fatal(`${path} : ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}
