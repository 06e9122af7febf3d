import type { Occupation } from '../catalogue/occupation.ts';
import { sampleCatalogue } from '../search/sample.fixture.ts';

const sample = sampleCatalogue();
const model = sample.occupations[0];
if (!model) throw new Error('no occupation in the sample');
/** A trade of the sample's making, by its gestures. */
export const tradeOf = (code: string, label: string, main: string[], other: string[] = []): Occupation => ({
  ...model,
  code,
  label,
  domain: code.slice(0, 3),
  titles: [],
  skills: { main, emerging: [], other },
});
const heart: Record<string, string[]> = { I1304: ['12', '13'], H2913: ['13', '12', '11'] };
/** The sample with hearts of trades that share gestures, and a trade that nothing names. */
export const catalogueOfTrades = {
  ...sample,
  occupations: [
    ...sample.occupations.map((one) => ({
      ...one,
      skills: { ...one.skills, main: heart[one.code] ?? one.skills.main },
    })),
    tradeOf('I9999', 'Réparateur de nulle part', ['12', '13']),
  ],
  domains: [...sample.domains, { code: 'I99', label: 'I99' }, { code: 'I', label: 'Installation' }],
  en: [{ id: 'I1304', kind: 'occupation' as const, name: 'Maintenance technician' }],
};
