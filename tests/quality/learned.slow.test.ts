import { expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { readLearned } from '../../cli/learned.ts';
import { learnSayings } from '#core/search/sayings/learn.ts';

it('what was learnt is what the catalogue and the judged sentences teach (else: npm run learn)', async () => {
  expect(learnSayings(await readCatalogue('data/catalogue'))).toEqual(await readLearned());
}, 120_000);
