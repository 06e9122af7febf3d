import { perTest } from '../../per-test.fixture.ts';
import { encodeNames, encodeSearch } from '../data/encode.ts';
import { addEnglish, buildEngine } from '../engine.ts';
import { emptyQuery } from '../query.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { search } from '../search.ts';
import { addNames } from '../suggest.ts';

const basis = 'sample';
const sample = sampleCatalogue();
const catalogue = {
  ...sample,
  occupations: sample.occupations.map((one) => ({
    ...one,
    contexts: one.code === 'H2102' ? ['300803'] : [],
  })),
  branches: sample.branches.map((one) => (one.id === 'laiterie' ? { ...one, idcc: ['0292'] } : one)),
  funding: [{ id: 'ptp', label: 'Projet de transition (PTP)' }] as typeof sample.funding,
  words: {
    ...sample.words,
    senses: [{ from: 'yaourt métal', to: ['soudeur'], basis }],
    schemes: [{ from: 'Fongecif', to: ['ptp'], basis }],
    opcos: [{ from: 'Opcalim', to: ['ocapiat'], basis }],
    places: [{ from: 'Lyon', to: ['Lyon'], basis }],
  },
};
const english = {
  version: 1,
  lines: 'H2913\tWelder\twelding\nD1102\tBaker\tbakery',
  sectors: 'industrie-laitiere\tDairy industry\nmetallurgie\tSteel, foundry and forging',
} as const;
/** The sample asked in words: what is found, and what is read in them ("situation allergie"). */
export function asking() {
  const engine = perTest(() => {
    const built = buildEngine(encodeSearch(catalogue));
    addNames(built, encodeNames(catalogue));
    addEnglish(built, english);
    return built;
  });
  const ask = (text: string) => search(engine(), { ...emptyQuery(), text });
  const read = (text: string) => ask(text).read.map(({ kind, value }) => `${kind} ${value}`);
  return { ask, read };
}
