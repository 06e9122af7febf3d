import { expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { lookup } from '#core/catalogue/lookup.ts';
import { rulesThere } from '#core/plan/rules-there.ts';

const known = lookup(await readCatalogue('data/catalogue'));
const rules = (held: string, sector: string) =>
  rulesThere(known, { kind: 'field', sectors: [sector], families: [] }, [held]).map(({ label }) => label);

it('names the rules of an industry: those of cosmetics by their standard, of medicines and food by ROME', () => {
  expect(rules('H1503', 'cosmetique-parfum').join()).toContain('ISO 22716');
  expect(rules('H1503', 'cosmetique-parfum').filter((one) => one.includes('(BPF)'))).toEqual([]);
  expect(rules('H2102', 'pharmacie').join()).toContain('(BPF)');
  expect(rules('N1101', 'industrie-laitiere').join()).toContain('HACCP');
});

it('says nothing of them to who works there, nor of an industry of which neither tells', () => {
  expect(rules('H3303', 'cosmetique-parfum').join()).not.toContain('ISO 22716');
  expect(rules('H1503', 'papier-carton').join()).not.toContain('ISO 22716');
});
