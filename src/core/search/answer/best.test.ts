import { describe, expect, it } from 'vitest';
import { engineOf } from '../asking.fixture.ts';
import { plainTrade } from '../../catalogue/plain.fixture.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { findByText } from './candidates.ts';

/** What a text finds where "ligne froide" has a sense of its own. */
function found(text: string, sense = 'soudeur') {
  const sample = sampleCatalogue();
  const senses = [{ from: 'ligne froide', to: [sense], basis: 'test' }];
  const engine = engineOf({ ...sample, words: { ...sample.words, senses } });
  const { candidates, loose } = findByText(engine, text);
  return { ids: candidates.map(({ record }) => engine.cards[record]?.id), loose };
}

describe('a wording that has a sense of its own', () => {
  it('decides over its words', () => {
    const { ids, loose } = found('ligne froide');
    expect(ids).toContain('H2913');
    expect(ids).not.toContain('H2102');
    expect(loose).toBe(false);
  });

  it('is read by its words where its sense finds nothing', () => {
    const { ids, loose } = found('ligne froide', 'zzzz');
    expect(ids).toContain('H2102');
    expect(loose).toBe(true);
  });

  it('gives way to the name of who does it, where that is the whole title of a trade', () => {
    const { ids } = found('boulanger ligne froide');
    expect(ids).toContain('D1102');
    expect(ids).not.toContain('H2913');
    // A rank or a head of many names is none.
    expect(found('conducteur ligne froide').ids).toContain('H2913');
  });

  it('stays with one or two words beside it, which say less', () => {
    const { ids } = found('alimentaire ligne froide');
    expect(ids).toContain('H2913');
    expect(ids).not.toContain('H2102');
  });

  it('is read with its words too beside three others or more', () => {
    // Of its five words CI100 has three: "laitière", "industrie", "ligne".
    const three = 'alimentaire industrie laitiere';
    expect(found(`${three} ligne froide`).ids).toEqual(expect.arrayContaining(['CI100', 'H2913']));
    expect(found('alimentaire laitiere ligne froide').ids).not.toContain('CI100');
  });
});

describe('many words', () => {
  it('find what holds fewer of them where that says so much more', () => {
    const whole = (text: string) => found(text).ids;
    expect(whole('soudeur')).toEqual(expect.arrayContaining(['H2913', 'RNCP1002']));
    expect(whole('soudeur assembleur industriel')[0]).toBe('RNCP1002');
  });

  it('of which none is known find nothing', () => {
    expect(found('zzzz yyyy xxxx')).toEqual({ ids: [], loose: false });
  });

  it('that no record holds together find those that hold one', () => {
    const { ids, loose } = found('boulanger soudeur');
    expect(loose).toBe(true);
    expect(ids).toEqual(expect.arrayContaining(['D1102', 'H2913']));
  });
});

describe('who does it, said beside a place', () => {
  const found = (text: string) => {
    const sample = sampleCatalogue();
    const everyday = [
      { from: 'froidure', to: ['conducteur de ligne en industrie alimentaire'], basis: 'test' },
    ];
    const electricians = [
      plainTrade('I1309', { label: 'Electricien de maintenance' }),
      plainTrade('A1602', { label: 'Electricien agricole' }),
    ];
    const engine = engineOf({
      ...sample,
      occupations: [...sample.occupations, ...electricians].sort((one, other) =>
        one.code < other.code ? -1 : 1,
      ),
      words: { ...sample.words, everyday },
    });
    const { candidates } = findByText(engine, text);
    return [...candidates]
      .sort((one, other) => other.score - one.score)
      .map(({ record }) => engine.cards[record]?.id);
  };

  it('decides over the place', () => {
    expect(found('froidure')[0]).toBe('H2102');
    expect(found('soudeur froidure')[0]).toBe('H2913');
    expect(found('soudeur froidure')).not.toContain('H2102');
    expect(found('soudeuse froidure')[0]).toBe('H2913');
  });

  it('does not where it is a verb, a head of many titles, or where many words are said', () => {
    expect(found('souder froidure')).toContain('H2102');
    expect(found('conducteur froidure')).toContain('H2102');
    expect(found('soudeur froidure alimentaire laitiere')).toContain('H2102');
  });

  it('of those who are in every place, is who keeps its machines going', () => {
    expect(found('electricien froidure')).toContain('I1309');
    expect(found('electricien froidure')).not.toContain('A1602');
    expect(found('electricien froidure')).not.toContain('H2102');
    expect(found('electricien')).toEqual(expect.arrayContaining(['I1309', 'A1602']));
    expect(found('electricien agricole froidure')).toContain('A1602');
  });
});

it('a wording is not said by the words of a sector, which are those of all that it makes', () => {
  const sample = sampleCatalogue();
  const everyday = [{ from: 'froidure', to: ['industrie laitière'], basis: 'test' }];
  const engine = engineOf({ ...sample, words: { ...sample.words, everyday } });
  expect(findByText(engine, 'froidure').loose).toBe(true);
  expect(findByText(engine, 'industrie laitière').loose).toBe(false);
});

it('the words of every workshop are not asked beside a trade', () => {
  const sample = sampleCatalogue();
  const foreman = plainTrade('I1332', { label: 'Chef d’atelier' });
  const engine = engineOf({ ...sample, occupations: [...sample.occupations, foreman] });
  expect(findByText(engine, 'atelier soudeur').loose).toBe(false);
  expect(findByText(engine, 'atelier').candidates).not.toEqual([]);
  expect(findByText(engine, 'chef atelier').candidates).toHaveLength(1);
});

it('of several words, one that only a skill has finds nothing', () => {
  const ids = (text: string) => found(text).ids;
  expect(ids('reparer')).toContain('I1304');
  expect(ids('reparer zzzz')).not.toContain('I1304');
  expect(ids('boulanger zzzz')).toContain('D1102');
});
