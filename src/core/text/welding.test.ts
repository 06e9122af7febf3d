import { expect, it } from 'vitest';
import { withoutProcesses } from './welding.ts';

it.each([
  ['soudeur tig et mig', 'soudeur'],
  ['je soude tig et mig en mission', 'je soude en mission'],
  ['soudeur TIG / semi-auto, chaudronnerie', 'soudeur, chaudronnerie'],
  ['soudeur à l’arc et au tig', 'soudeur'],
  ['soudeur tig, mig, arc', 'soudeur'],
  ['soudeur TIG', 'soudeur TIG'],
  ['soudeur tig et arc avec licences', 'soudeur'],
  ['soudeur, licences à jour', 'soudeur'],
  ['licence pro soudage', 'licence pro soudage'],
  ['cariste avec licences', 'cariste avec licences'],
  ['soudeur semi-auto', 'soudeur semi-auto'],
  ['tig et mig', 'tig et mig'],
])('%s is read as %s', (typed, kept) => {
  expect(withoutProcesses(typed)).toBe(kept);
});
