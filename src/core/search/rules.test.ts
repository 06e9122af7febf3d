import { describe, expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import type { Catalogue } from '../catalogue/files.ts';
import { encodeNames, encodeSearch } from './data/encode.ts';
import { buildEngine } from './engine.ts';
import { emptyQuery, type Query } from './query.ts';
import { sampleCatalogue } from './sample.fixture.ts';
import { search } from './search.ts';
import { addNames } from './suggest.ts';

function engineOf(catalogue: Catalogue) {
  const engine = buildEngine(encodeSearch(catalogue));
  addNames(engine, encodeNames(catalogue));
  return engine;
}
const engine = perTest(() => engineOf(sampleCatalogue()));
const ask = (text: string, more: Partial<Query> = {}, of = engine()) =>
  search(of, { ...emptyQuery(), text, ...more });
const ids = (text: string) => ask(text).hits.map(({ id }) => id);

/** Records that meet enough words; those shown because none does are not. */
const met = (text: string) => {
  const { loose, hits } = ask(text);
  return loose ? [] : hits.map(({ id }) => id);
};

describe('how many words must be met', () => {
  it('all when there are one or two', () => {
    expect(met('conducteur laiterie')).toContain('CI100');
    expect(met('conducteur soudeur')).not.toContain('CI100');
  });

  it('three in five when there are more', () => {
    expect(met('conducteur ligne boulanger')).toContain('CI100');
    expect(met('conducteur boulanger soudeur')).not.toContain('CI100');
    expect(met('conducteur ligne laiterie boulanger')).toContain('CI100');
    expect(met('conducteur ligne boulanger soudeur')).not.toContain('CI100');
    expect(met('conducteur ligne laiterie boulanger soudeur')).toContain('CI100');
    expect(met('conducteur ligne boulanger soudeur panne')).not.toContain('CI100');
  });
});

describe('a wording that stands for what was typed', () => {
  const words = (more: Partial<Catalogue['words']>) => {
    const catalogue = sampleCatalogue();
    return engineOf({ ...catalogue, words: { ...catalogue.words, ...more } });
  };
  const basis = 'sample';
  const found = (of: ReturnType<typeof words>) => {
    const { loose, hits } = ask('brie', {}, of);
    return loose ? [] : hits.map(({ id }) => id);
  };

  it('is met by words of one field, not by one here and another one there', () => {
    const everyday = (to: string) => words({ everyday: [{ from: 'brie', to: [to], basis }] });
    expect(found(everyday('conducteur ligne'))).toContain('H2102');
    expect(found(everyday('conducteur fromagerie'))).not.toContain('H2102');
  });

  it('is met with three in four of its words, or with all where it decides over single words', () => {
    const entry = { from: 'brie', to: ['conducteur ligne alimentaire soudeur'], basis };
    expect(found(words({ everyday: [entry] }))).toContain('H2102');
    expect(found(words({ everyday: [], senses: [entry] }))).not.toContain('H2102');
    const skill = { from: 'brie', to: ['ligne production'], basis };
    expect(found(words({ everyday: [skill] }))).toContain('H2102');
    expect(found(words({ everyday: [], senses: [skill] }))).not.toContain('H2102');
  });
});

describe('two words that others stand for', () => {
  it('are replaced at once', () => {
    const catalogue = sampleCatalogue();
    const everyday = [
      { from: 'brie', to: ['ligne'], basis: 'sample' },
      { from: 'comté', to: ['laiterie'], basis: 'sample' },
    ];
    const engine = engineOf({ ...catalogue, words: { ...catalogue.words, everyday } });
    const { loose, hits } = ask('brie comté', {}, engine);
    expect([loose, hits[0]?.id]).toEqual([false, 'CI100']);
  });
});

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
  const recognised = (text: string) => ask(text).recognised.map(({ typed, values }) => [typed, ...values]);

  it('takes in what "ou" adds to it', () => {
    expect(recognised('boulanger CAP ou bac pro')).toEqual([['cap ou bac pro', 'cap', 'bac-pro']]);
    expect(recognised('soudeur niveau 3 ou 4')).toEqual([['niveau 3 ou 4', '3', '4']]);
    expect(recognised('boulanger CAP bac pro')).toEqual([['cap', 'cap']]);
    expect(recognised('CAP ou boulanger')).toEqual([['cap', 'cap']]);
  });
});

describe('a word that says who', () => {
  it('is not met by a skill of another trade', () => {
    const catalogue = sampleCatalogue();
    catalogue.occupations = catalogue.occupations.map((one) =>
      one.code === 'H2102' ? { ...one, skills: { ...one.skills, main: ['11', '13'] } } : one,
    );
    const other = engineOf(catalogue);
    const loose = (text: string) => ask(text, {}, other).loose;
    expect([loose('ligne soudage'), loose('ligne soudeur')]).toEqual([false, true]);
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

describe('what is typed as in a message', () => {
  it('is read by its small words', () => {
    expect(ask('je voudrai etre boulanger').read).toEqual([]);
    expect(ids('jfai boulanger pr mon pays')).toContain('D1102');
    expect(ask('taf ki paye bien').read).toMatchObject([{ kind: 'intention', value: 'salaire' }]);
    expect(ask('boulanger, mal o genou').read).toMatchObject([{ kind: 'situation', value: 'mal-de-dos' }]);
  });

  it('is read with the apostrophe that it lacks, by its sound too', () => {
    expect(ids('lindustri alimentaire')).toContain('H2102');
    expect(ids('dindustri alimentaire')).toContain('H2102');
  });

  it('has no year nor sum among the words not understood', () => {
    expect(ask('boulanger 1987').read).toEqual([]);
    expect(ids('boulanger 1987')[0]).toBe('D1102');
    expect(ask('boulanger 98765').read).toMatchObject([{ kind: 'unknown', value: '98765' }]);
  });
});

describe('a curated wording of words that no record has', () => {
  const catalogue = sampleCatalogue();
  const basis = 'sample';
  const senses = [{ from: 'feutre et buffle', to: ['soudeur'], basis }];
  const everyday = [{ from: 'gubu', to: ['boulanger'], basis }];
  const of = engineOf({ ...catalogue, words: { ...catalogue.words, senses, everyday } });

  it('is understood', () => {
    const { hits, read } = ask('feutre et buffle', {}, of);
    expect(hits[0]?.id).toBe('H2913');
    expect(read).toEqual([]);
  });

  it('is what counts, and the words beside it help', () => {
    expect(ask('feutre et buffle panne', {}, of).hits[0]?.id).toBe('H2913');
  });

  it('gives way to the name of who does it', () => {
    const cold = [{ from: 'feutre et buffle', to: ['boulanger'], basis }];
    const engineCold = engineOf({ ...catalogue, words: { ...catalogue.words, senses: cold } });
    expect(ask('feutre et buffle', {}, engineCold).hits[0]?.id).toBe('D1102');
    expect(ask('soudeur feutre et buffle', {}, engineCold).hits[0]?.id).toBe('H2913');
  });

  it('gives way to the words where it finds nothing', () => {
    const lost = [{ from: 'ligne', to: ['xyz'], basis }];
    const engineLost = engineOf({ ...catalogue, words: { ...catalogue.words, senses: lost } });
    expect(ask('ligne', {}, engineLost).hits.map(({ id }) => id)).toContain('H2102');
  });

  it('says most among many words that no record holds together', () => {
    expect(ask('gubu panne alimentaire soudeur', {}, of).hits.map(({ id }) => id)).toContain('D1102');
  });
});

describe('turns of phrase around a trade', () => {
  it('leaves out what is not wanted, at the end of what is', () => {
    expect(ids('soudeur mais pas boulanger')).toEqual(ids('soudeur'));
    expect(ids('soudeur, surtout pas de la maintenance')).toEqual(ids('soudeur'));
  });

  it('takes papers that one fills in for no paper, and the one who commands for no pattern', () => {
    for (const turn of ['soudeur, j’ai peur des papiers', 'le patron a dit soudeur', 'soudeur pôle emploi'])
      expect(ask(turn).read.filter(({ kind }) => kind === 'unknown')).toEqual([]);
  });
});
