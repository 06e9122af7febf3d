import { describe, expect, it } from 'vitest';
import { settingsSaid } from '#core/plan/settings-said.ts';
import { saysAnyIndustry } from '#core/search/any-industry.ts';
import { splitWish } from '#core/search/split-wish.ts';
import { does, wishes } from './fields.ts';

describe('words that name no trade, on the real catalogue', () => {
  it.each([
    ['un travail ou il fait pas froid', 'basses-temperatures'],
    ['un boulot où on a pas froid', 'basses-temperatures'],
    ['un travail ou on porte pas', 'port-de-charges'],
  ])('say how any work would be: %s', async (typed, value) => {
    const found = await wishes(typed);
    expect(found?.place).toBeNull();
    expect(found?.reads.map((one) => one.value)).toContain(value);
  });

  it.each([
    ['changer de secteur mais pas redescendre operateur', null],
    ['changer de boulot mais pas redescendre manutentionnaire', null],
    ['la chimie, sans redevenir simple opérateur', 'secteur:chimie'],
    ['devenir cariste, pas préparateur de commandes', 'N1101'],
  ])('refuse a trade that is no aim: %s, %s', async (typed, place) => {
    expect((await wishes(typed))?.place).toBe(place);
  });

  it.each([
    'pharma, cosmetique, chimie',
    'changer de secteur (pharma, cosmetique, chimie) mais surtout pas redevenir operatrice sur ligne',
  ])('list industries, the first of which is answered: %s', async (typed) => {
    const found = await wishes(typed);
    expect([found?.place, found?.either?.others[0]?.place]).toEqual([
      'secteur:pharmacie',
      'secteur:cosmetique-parfum',
    ]);
  });

  it.each([
    ["l'industrie automobile", 'secteur:automobile'],
    ['industrie chimique', 'secteur:chimie'],
    ['industrie du bois', 'secteur:bois-panneaux-menuiserie'],
    ["travailler dans l'industrie ferroviaire", 'secteur:ferroviaire'],
    ['usine automobile', 'secteur:automobile'],
    ['construction navale', 'secteur:construction-navale'],
  ])('say an industry by what is made there: %s', async (typed, place) => {
    expect((await wishes(typed))?.place).toBe(place);
  });

  it.each(['la construction', 'travaux', 'la réparation', 'équipements'])(
    'are in the names of sectors, and name none alone: %s',
    async (typed) => {
      expect((await wishes(typed))?.place).not.toMatch(/^secteur:/);
    },
  );

  it.each(['artisan boulanger patron', 'patron boulanger'])(
    'are of who runs a business: %s',
    async (typed) => {
      expect((await does(typed))?.place).toBe('D1102');
    },
  );

  it.each([
    'arreter et travailler ailleurs',
    'bosser ailleurs',
    'arreter et bosser en usine',
    'je veux arrêter',
    'arrêter, autre chose sans farine',
    'stop',
  ])('leave a trade, and name none: %s', async (typed) => {
    expect((await wishes(typed))?.place).toBeNull();
  });
  it('but for what is wished behind', async () => {
    expect((await wishes('tout arreter et faire de la maintenance'))?.place).toBe('famille:maintenance');
    expect((await wishes('arrêter ce métier et passer dans la chimie'))?.place).toBe('secteur:chimie');
  });

  it.each(['usine ou transport je sais pas', 'je sais pas, rester dans le transport ou une usine'])(
    'hesitate between any industry and another, and choose none: %s',
    async (typed) => {
      expect((await wishes(typed))?.place).toBeNull();
      expect(saysAnyIndustry(typed)).toBe(true);
    },
  );
  it('but not between two that are named', async () => {
    const found = await wishes('je sais pas, la chimie ou le nucleaire');
    expect([found?.place, found?.either?.others[0]?.place]).toEqual(['secteur:chimie', 'secteur:nucleaire']);
  });

  it('tell of a licence, and of no trade beside the one exercised', async () => {
    const typed = 'chauffeur poid lourd 52 ans mal au dos, visite medicale du permis va peut etre pas passer';
    const found = await does(typed);
    expect(found?.place).toBe('N4101');
    expect(splitWish(typed)).toBeNull();
    const reads = found?.reads.map(({ value }) => value) ?? [];
    expect(settingsSaid(typed, reads)).toEqual(['charges', 'permis']);
  });

  it('say a store of any goods, not a cold one', async () => {
    for (const typed of ['cariste en entrepôt', 'conduite de chariot elevateur en entrepot, caces R489']) {
      const found = await does(typed);
      expect([found?.place, found?.there]).toEqual(['N1101', undefined]);
    }
    expect((await wishes('travailler en entrepôt'))?.place).toBe('N1115');
    expect((await wishes('entrepôt frigorifique'))?.there).toBe('secteur:entreposage-frigorifique');
  });

  it.each(['agent de maintenance', 'opératrice de maintenance', 'devenir ouvrier de maintenance'])(
    'say who maintains the machines of any industry: %s',
    async (typed) => {
      expect((await wishes(typed))?.place).toBe('I1304');
    },
  );
  it('but not where they say which machines', async () => {
    expect((await wishes('agent de maintenance ascenseur'))?.place).toBe('I1301');
    expect((await wishes('agent de maintenance des bâtiments'))?.place).toBe('I1203');
  });

  it.each([
    'une usine',
    'ouvrier en usine',
    'l’industrie',
    'travailler en usine de jour',
    'en usine, pas de nuit',
    'une usine, mais écrire moins bien',
    'factory work',
  ])('tells that works of any industry were wished: %s', async (typed) => {
    const found = await wishes(typed);
    expect([found?.place, found?.anyWorks]).toEqual([null, true]);
  });

  it.each([
    'je ne sais pas',
    'changer de métier',
    'mon usine ferme',
    'une usine de chimie',
    'cariste en usine',
    'une autre industrie',
  ])('tells nothing of the kind: %s', async (typed) => {
    expect((await wishes(typed))?.anyWorks).toBeUndefined();
  });
});
