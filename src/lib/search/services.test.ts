import { describe, expect, it } from 'vitest';
import {
  encodeEnglish,
  encodeNames,
  encodeSearch,
  encodeSkills,
  encodeWorkshop,
} from '#core/search/data/encode.ts';
import { packSearch } from '#core/search/data/pack.ts';
import { learnSayings } from '#core/search/sayings/learn.ts';
import { sampleCatalogue } from '#core/search/sample.fixture.ts';
import type { SearchAddresses } from './protocol.ts';
import { searchServices } from './services.ts';

const addresses: SearchAddresses = {
  ...{
    search: 'search',
    names: 'names',
    skills: 'skills',
    french: 'french',
    english: 'english',
    workshop: 'workshop',
    sayings: 'sayings',
  },
  early: false,
};
const english = [{ kind: 'occupation' as const, id: 'D1102', name: 'Baker', everyday: ['bread maker'] }];

/** Services over the sample, and which files they have asked for; those named in `lost` do not come. */
async function opened({ early = false, lost = [] as string[] } = {}) {
  const sample = sampleCatalogue();
  const files: Record<string, unknown> = {
    search: packSearch(encodeSearch(sample)),
    names: encodeNames(sample),
    skills: encodeSkills(sample),
    english: encodeEnglish({ ...sample, en: english }),
    french: 'soudrue\n',
    sayings: learnSayings({
      ...sample,
      sayings: [{ said: 'cordons sur une coque', trades: ['H2913'], not: [] }],
    }),
    workshop: encodeWorkshop({ ...sample, workshop: [{ code: 'H2913', words: ['baguette enrobée'] }] }),
  };
  const asked: string[] = [];
  const later: (() => void)[] = [];
  const fetched = async (address: string): Promise<unknown> => {
    asked.push(address);
    return lost.includes(address) ? Promise.reject(new Error('500')) : Promise.resolve(files[address]);
  };
  const effects = { fetched, today: '2026-11-26', later: (act: () => void) => void later.push(act) };
  const services = await searchServices({ ...addresses, early }, effects);
  return { services, asked, lost, later };
}
const firstOf = ({ results }: { results: { hits: readonly { id: string }[] } }) => results.hits[0]?.id;

describe('the services of the search', () => {
  it('answer plain words with the first file alone', async () => {
    const { services, asked } = await opened();
    const found = await services.search('?q=soudeur');
    expect([firstOf(found), found.whole]).toEqual(['H2913', false]);
    expect(asked).toEqual(['search']);
  });

  it('bring the words of the workshop where no name says what was typed', async () => {
    const { services, asked } = await opened();
    expect(firstOf(await services.search('?q=baguette+enrobée'))).toBe('H2913');
    expect(asked).toContain('workshop');
    const lost = await opened({ lost: ['workshop'] });
    expect(firstOf(await lost.services.search('?q=baguette+enrobée'))).not.toBe('H2913');
  });

  it('bring what people say where what was typed is no name', async () => {
    const { services, asked } = await opened();
    expect(firstOf(await services.search('?q=des+cordons+sur+la+coque'))).toBe('H2913');
    expect(asked).toContain('sayings');
    const lost = await opened({ lost: ['sayings'] });
    expect(firstOf(await lost.services.search('?q=des+cordons+sur+la+coque'))).toBeUndefined();
  });

  it('bring the titles of old records where one is found', async () => {
    const { services, asked } = await opened();
    const { results } = await services.search('?q=RNCP900');
    expect(results.hits.find(({ id }) => id === 'RNCP900')?.title).toBe('Soudeur assembleur industriel');
    expect(asked).toContain('names');
    const lost = await opened({ lost: ['names'] });
    const without = await lost.services.search('?q=RNCP900');
    expect(without.results.hits.find(({ id }) => id === 'RNCP900')?.title).toBe('RNCP900');
  });

  it('do not begin without the first file', async () => {
    await expect(opened({ lost: ['search'] })).rejects.toThrow('500');
  });

  it('bring the names of trades for the whole answer, once', async () => {
    const { services, asked } = await opened();
    expect((await services.searchWhole('?q=soudeur')).whole).toBe(true);
    expect((await services.search('?q=soudeur')).whole).toBe(true);
    await services.searchWhole('?q=soudeur');
    expect(asked).toEqual(['search', 'names', 'skills']);
  });

  it('look further, in English and among French words, where a word is not understood or put right', async () => {
    for (const typed of ['baker', 'soudrue', 'boulanger xyzzy']) {
      const { services, asked } = await opened();
      await services.search(`?q=${typed}`);
      expect(asked.toSorted(), typed).toEqual([
        'english',
        'french',
        'names',
        'sayings',
        'search',
        'skills',
        'workshop',
      ]);
    }
    const { services } = await opened();
    expect(firstOf(await services.search('?q=baker'))).toBe('D1102');
    // The French file says that this is a word, which no correction replaces.
    expect((await services.search('?q=soudrue')).results.corrections).toEqual([]);
  });

  it('have the English names at once for an English page', async () => {
    const { services, asked } = await opened({ early: true });
    expect(asked).toEqual(['search', 'english']);
    expect(firstOf(await services.search('?q=baker'))).toBe('D1102');
  });

  it('go on without a file that does not come, and ask for it again next time', async () => {
    const { services, asked, lost } = await opened({ lost: ['names', 'english'] });
    const found = await services.search('?q=baker');
    // Not understood, it may be a gesture: trades of entry answer, not the baker's.
    expect(found.results.read).toMatchObject([{ kind: 'unknown', value: 'baker' }]);
    expect([firstOf(found), found.whole]).toEqual(['H2102', false]);
    lost.length = 0;
    const again = await services.search('?q=baker');
    expect([firstOf(again), again.whole]).toEqual(['D1102', true]);
    const times = (file: string) => asked.filter((one) => one === file).length;
    expect(['search', 'names', 'english', 'french', 'skills'].map(times)).toEqual([1, 2, 2, 1, 1]);
  });

  it('suggest once the names are there, and read the rest a few at a time', async () => {
    const { services, asked, later } = await opened();
    const [first] = await services.suggest('electromec', 5);
    expect(first).toMatchObject({ kind: 'occupation', id: 'I1304' });
    expect(asked).toEqual(['search', 'names', 'skills']);
    while (later.length > 0) later.shift()?.();
    expect((await services.suggest('electromec', 5))[0]).toEqual(first);
  });

  it('offer choices for a field', async () => {
    const { services } = await opened();
    const found = await services.choices('soudeur', ['occupation'], 3);
    expect(found.map(({ id }) => id)).toEqual(['H2913']);
  });
});
