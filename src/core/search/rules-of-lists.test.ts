import { describe, expect, it } from 'vitest';
import { ask, engineOf } from './asking.fixture.ts';
import { encodeSearch } from './data/encode.ts';
import { buildEngine } from './engine.ts';
import { emptyQuery, type Query } from './query.ts';
import { sampleCatalogue } from './sample.fixture.ts';

const ids = (text: string) => ask(text).hits.map(({ id }) => id);

describe('a sector asked for alone', () => {
  it('lists first what is of it and of few others', () => {
    const catalogue = sampleCatalogue();
    const [own, other] = ['CI100', 'RNCP1002'].map((id) => catalogue.pathways.find((one) => one.id === id));
    if (!own || !other) throw new Error('the sample has both pathways');
    const both = { ...own, id: 'RNCP5', title: 'A', sectors: [...own.sectors, ...other.sectors] };
    const branches = catalogue.branches.map((one) =>
      one.id === 'laiterie' ? { ...one, idcc: ['0292'] } : one,
    );
    const engine = engineOf({ ...catalogue, branches, pathways: [both, ...catalogue.pathways] });
    const pathways = ask('IDCC 0292', { show: 'pathway' }, engine).hits.map(({ id }) => id);
    expect(pathways.slice(0, 2)).toEqual(['CI100', 'RNCP5']);
  });
});

describe('a filter', () => {
  it('hears no trade in the words of the question beside it', () => {
    const all = ids('CAP');
    expect(all.length).toBeGreaterThan(0);
    for (const text of ['quels CAP', 'CAP en 1 an', "c'est quoi un CAP"]) expect(ids(text)).toEqual(all);
  });

  it('lists what an industry has of a diploma, where no title of it says the industry', () => {
    const catalogue = sampleCatalogue();
    const [first] = catalogue.pathways;
    if (!first) throw new Error('the sample has a pathway of a dairy');
    const own = { ...first, id: 'RNCP9', title: 'Rien', kind: 'cap', occupations: [] };
    const engine = engineOf({ ...catalogue, pathways: [own, { ...own, id: 'RNCP8', sectors: [] }] });
    expect(ask('CAP agro', {}, engine).hits.map(({ id }) => id)).toEqual(['RNCP9']);
  });

  const recognised = (text: string) => ask(text).recognised.map(({ typed, values }) => [typed, ...values]);

  it('takes in what "ou" adds to it', () => {
    expect(recognised('boulanger CAP ou bac pro')).toEqual([['cap ou bac pro', 'cap', 'bac-pro']]);
    expect(recognised('soudeur niveau 3 ou 4')).toEqual([['niveau 3 ou 4', '3', '4']]);
    expect(recognised('boulanger CAP bac pro')).toEqual([['cap', 'cap']]);
    expect(recognised('CAP ou boulanger')).toEqual([['cap', 'cap']]);
  });
});

describe('a trade', () => {
  /** Two trades of one name; `leading`: codes that pathways lead to. */
  const twins = (...leading: string[]) => {
    const catalogue = sampleCatalogue();
    const [welder] = catalogue.occupations.filter(({ code }) => code === 'H2913');
    const [first] = catalogue.pathways;
    if (!welder || !first) throw new Error('the sample has a welder and a pathway');
    catalogue.occupations = ['H2911', 'H2912'].map((code) => ({ ...welder, code }));
    catalogue.pathways = leading.map((code, at) => ({
      ...first,
      ...{ id: `RNCP${at}`, title: 'Rien', blocs: [], occupations: [{ code, evidence: 'record' }] },
    }));
    return ask('soudeur', { show: 'occupation' }, engineOf(catalogue)).hits;
  };

  it('to which pathways lead comes before its equal to which none leads, and the more the better', () => {
    expect(twins('H2912').map(({ id }) => id)).toEqual(['H2912', 'H2911']);
    expect(twins('H2911').map(({ id }) => id)).toEqual(['H2911', 'H2912']);
    expect(twins('H2911', 'H2912', 'H2912').map(({ id }) => id)).toEqual(['H2912', 'H2911']);
  });

  it('gains as the published formula says: a tenth and a fiftieth for each pathway, a fifth less for none', () => {
    const [led, alone] = twins('H2912');
    expect((led?.score ?? 0) / (alone?.score ?? 1)).toBeCloseTo(1.12 / 0.8, 2);
    const eleven = Array.from({ length: 11 }, () => 'H2912');
    const [most, none] = twins(...eleven);
    expect((most?.score ?? 0) / (none?.score ?? 1)).toBeCloseTo(1.3 / 0.8, 2);
  });
});

describe('the counts of the states', () => {
  const countsOf = (name: 'status' | 'kind', more: Partial<Query> = {}) =>
    ask('soudeur', { show: 'pathway', ...more })
      .facets[name].filter(({ count }) => count > 0)
      .map(({ value, count }) => `${value} ${count}`);

  it('count what has expired too, and the other facets only what is in force', () => {
    expect(countsOf('status')).toEqual(['actif 1', 'inactif 1', 'remplace 1']);
    expect(countsOf('kind')).toEqual(['titre-professionnel 1']);
  });

  it('let the other facets count what has expired once it is asked for', () => {
    const { facets } = emptyQuery();
    const expired = { facets: { ...facets, status: ['inactif', 'remplace'] } };
    expect(countsOf('kind', expired)).toEqual(['titre-professionnel 2']);
    expect(countsOf('status', expired)).toEqual(['actif 1', 'inactif 1', 'remplace 1']);
  });
});

describe('a hint', () => {
  it('is the closest wording that finds something, when the one typed finds nothing', () => {
    const { total, didYouMean } = ask('soudzzdeur');
    expect([total, didYouMean]).toEqual([0, 'soudeur']);
    expect(ids('soudeur')).toContain('H2913');
  });

  it('is not given for half of the words, nor where something was found', () => {
    expect(ask('soudzzdeur zzzzz').didYouMean).toBeNull();
    expect(ask('boulanger soudzzdeur').didYouMean).toBeNull();
    expect(ask('zzzzz').didYouMean).toBeNull();
  });

  it('waits for the names: without them no word is the closest', () => {
    expect(ask('soudzzdeur', {}, buildEngine(encodeSearch(sampleCatalogue()))).didYouMean).toBeNull();
  });
});
