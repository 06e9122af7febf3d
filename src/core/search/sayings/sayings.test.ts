import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleCatalogue } from '../sample.fixture.ts';
import { featuresOf, isPiece } from './features.ts';
import { learnSayings } from './learn.ts';
import { packWeights, unpackWeights } from './pack.ts';
import { Sayings } from './sayings.ts';

const taught = (sayings: { said: string; trades: string[]; not: string[] }[]): Sayings =>
  new Sayings(learnSayings({ ...sampleCatalogue(), sayings }));

const first = (sayings: Sayings, text: string): string | undefined => sayings.nearest(text)[0]?.code;

it('leads who says something like a sentence to the trades that were named for it', () => {
  const said = [
    { said: 'je fais des cordons sur une coque de bateau', trades: ['H2913'], not: [] },
    { said: 'je surveille une cuve de yaourts', trades: ['H2102'], not: [] },
  ];
  expect(first(taught(said), 'des cordons sur un bateau')).toBe('H2913');
  expect(first(taught(said), 'la cuve de yaourts déborde')).toBe('H2102');
  expect(first(taught([]), 'la coque de bateau')).toBeUndefined();
});

it('turns away from a trade that was said to be laughable', () => {
  const lead = { said: 'une cuve à remplir', trades: ['H2102'], not: [] };
  const away = { said: 'les gants du soudeur sont usés', trades: ['H2102'], not: ['H2913'] };
  expect(first(taught([lead]), 'soudeur usé')).toBe('H2913');
  expect(first(taught([lead, away, { ...away, said: 'soudeur, les yeux usés' }]), 'soudeur usé')).toBe(
    'H2102',
  );
});

it('tells which of the words lead there, as they were typed', () => {
  const sayings = taught([{ said: 'des cordons sur une coque', trades: ['H2913'], not: [] }]);
  expect(sayings.why('mes Cordons et la pluie', 'H2913')).toEqual(['cordons']);
  expect(sayings.why('la pluie', 'H2913')).toEqual([]);
});

it('knows a misspelt word by its pieces', () => {
  const features = featuresOf('yaourts').filter(isPiece);
  const sayings = new Sayings(packWeights(['H2102', 'H2913'], features, (_, trade) => (trade === 0 ? 1 : 0)));
  expect(sayings.nearest('les yaourrts').map(({ code }) => code)).toEqual(['H2102']);
  expect(sayings.why('les yaourrts', 'H2102')).toEqual(['yaourrts']);
  expect(sayings.nearest('les soudures')).toEqual([]);
});

it('gives the same weights each time', () => {
  const sayings = [{ said: 'des cordons sur une coque', trades: ['H2913'], not: ['H2102'] }];
  const learnt = () => learnSayings({ ...sampleCatalogue(), sayings });
  expect(learnt()).toEqual(learnt());
});

it('a weight that is written is read again near what it was, on its own side', () => {
  const weights = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(weights, (given) => {
      const codes = given.map((_, place) => `T${String(place)}`);
      const { lines } = packWeights(codes, ['mot'], (_, trade) => given[trade] ?? 0);
      const read = new Map(
        unpackWeights(lines.split('\t')[1] ?? '').map(({ place, weight }) => [place, weight]),
      );
      given.forEach((weight, place) => {
        const back = read.get(place);
        if (back === undefined) expect(Math.abs(weight)).toBeLessThan(weight < 0 ? 1 : 0.6);
        else {
          expect(Math.sign(back)).toBe(Math.sign(weight));
          expect(Math.abs(back - weight)).toBeLessThan(0.51);
        }
      });
    }),
  );
});
