import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../catalogue/files.ts';
import { ask, engineOf } from './asking.fixture.ts';
import { sampleCatalogue } from './sample.fixture.ts';

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

describe('who does it, among many words that no record holds together', () => {
  const ids = (text: string) => ask(text).hits.map(({ id }) => id);

  it('decides over the words of what it is done with and where', () => {
    expect(ids('boulanger panne remplacer laiterie')).toEqual(['D1102', 'RNCP1001']);
    expect(ids('boulanger maintenance')).toContain('RNCP1000');
  });

  it('is one of two that are said', () => {
    const found = ids('boulanger soudeur panne remplacer laiterie');
    expect(found).toEqual(expect.arrayContaining(['D1102', 'H2913']));
    expect(found).not.toContain('H2102');
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
