import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { EnglishTables } from '#core/catalogue/english.ts';
import { withEnglishNames } from '#core/profile/reading/english-names.ts';
import { rightWords } from '#core/profile/recognise/common-words.ts';
import { TextForms, type TextData } from '#core/profile/reading/forms-file.ts';
import { frenchOfTextsFile } from '#core/search/read/french-words.ts';
import { Fatal } from './errors.ts';

/** Where the wordings of trades, gestures and tools are kept, and the English names of trades. */
const formsPath = 'data/curated/text-forms.json';
const namesPath = 'data/curated/en.json';

/** Reads and checks the wordings by which texts are read, and the French words that they correct in none. */
export async function readForms(path: string = formsPath): Promise<TextData> {
  const [forms, names] = [await checked(path, TextForms), await checked(namesPath, EnglishTables)];
  const right = rightWords(await readFile(frenchOfTextsFile, 'utf8'));
  return { ...withEnglishNames(forms, names.occupations), right };
}

async function checked<S extends v.GenericSchema>(path: string, schema: S): Promise<v.InferOutput<S>> {
  const read = v.safeParse(schema, JSON.parse(await readFile(path, 'utf8')));
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Fatal(`${path} : ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}
