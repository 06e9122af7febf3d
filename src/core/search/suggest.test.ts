import { describe, expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { encodeNames, encodeSearch, encodeSkills } from './data/encode.ts';
import { buildEngine } from './engine.ts';
import { sampleCatalogue } from './sample.fixture.ts';
import { addNames, addSkills, suggest } from './suggest.ts';

const catalogue = sampleCatalogue();
const fresh = () => {
  const engine = buildEngine(encodeSearch(catalogue));
  addNames(engine, encodeNames(catalogue));
  return engine;
};
const engine = perTest(() => {
  const built = fresh();
  addSkills(built, encodeSkills(catalogue));
  return built;
});
const first = (typed: string) => suggest(engine(), typed)[0];

describe('suggest', () => {
  it.each([
    ['soud', 'occupation', 'H2913'],
    ['condu de lig', 'occupation', 'H2102'],
    ['boulanjer', 'occupation', 'D1102'],
    ['electromecancien', 'occupation', 'I1304'],
    ['fromag', 'sector', 'industrie-laitiere'],
    ['bac pro maint', 'pathway', 'RNCP1000'],
    ['remplacer une p', 'skill', '12'],
    ['reparer une mach', 'skill', '300012'],
  ])('%s -> %s %s', (typed, kind, id) => {
    expect(first(typed)).toMatchObject({ kind, id });
  });

  it('gives each target once', () => {
    const targets = suggest(engine(), 'soud').map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(targets).size).toBe(targets.length);
  });

  it('works before the fine competences come', () => {
    expect(suggest(fresh(), 'souder au chal', { kinds: ['skill'] })).toEqual([]);
    expect(suggest(engine(), 'souder au chal', { kinds: ['skill'] })).toMatchObject([
      { id: '13', skill: '300013' },
    ]);
  });

  it('keeps to the kinds and the number asked', () => {
    expect(suggest(engine(), 'ma', { limit: 1, kinds: ['pathway'] })).toMatchObject([{ kind: 'pathway' }]);
  });

  it('shows where', () => {
    expect(first('cond lig')?.highlight).toEqual([
      [0, 4],
      [13, 17],
      [28, 31],
    ]);
  });

  it.each(['soudeur qui chante', 'soudeur conducteur boulanger'])('needs every word of «%s»', (typed) => {
    expect(suggest(engine(), typed, { kinds: ['occupation'] })).toEqual([]);
  });

  it('allows slips in proportion to the word', () => {
    expect(first('boulagner')).toMatchObject({ id: 'D1102' });
    expect(suggest(engine(), 'boules', { kinds: ['occupation'] })).toEqual([]);
  });

  it.each(['', ' ', '!?', 'zzzzzz'])('has nothing to say to «%s»', (typed) => {
    expect(suggest(engine(), typed)).toEqual([]);
  });
});
