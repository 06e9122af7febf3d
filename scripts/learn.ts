import { writeFileSync } from 'node:fs';
import { readCatalogue } from '../cli/catalogue.ts';
import { learnedFile } from '../cli/learned.ts';
import { learnSayings } from '#core/search/sayings/learn.ts';

// What words go with which trades, learnt again from the catalogue and the judged sentences: after an import that changes them.
writeFileSync(learnedFile, `${JSON.stringify(learnSayings(await readCatalogue('data/catalogue')))}\n`);
