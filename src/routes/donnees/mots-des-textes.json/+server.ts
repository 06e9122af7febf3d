import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { EnglishTables } from '#core/catalogue/english.ts';
import { withEnglishNames } from '#core/profile/reading/english-names.ts';
import { rightWords } from '#core/profile/recognise/common-words.ts';
import { TextForms, type TextData } from '#core/profile/reading/forms-file.ts';
import { frenchOfTextsFile } from '#core/search/read/french-words.ts';

export const prerender = true;

const curated = (file: string): unknown => JSON.parse(readFileSync(join('data', 'curated', file), 'utf8'));

/** How people write of trades, gestures and tools, and the words to leave as they are: loaded only when a text is to be read. */
export const GET = () =>
  json({
    ...withEnglishNames(
      v.parse(TextForms, curated('text-forms.json')),
      v.parse(EnglishTables, curated('en.json')).occupations,
    ),
    right: rightWords(readFileSync(frenchOfTextsFile, 'utf8')),
  } satisfies TextData);
