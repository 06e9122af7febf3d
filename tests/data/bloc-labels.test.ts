import { expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { blocLabel } from '../../cli/import/rncp/blocs.ts';

it('says every bloc in its own words, on the real catalogue', async () => {
  const { pathways } = await readCatalogue('data/catalogue');
  const blocs = pathways.flatMap((one) => one.blocs);
  expect(blocs.filter((one) => blocLabel(one) !== one.label)).toEqual([]);
  expect(blocs.filter(({ label }) => /fiche rncp|bloc n°/iu.test(label))).toEqual([]);
});
