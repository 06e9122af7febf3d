import { describe, expect, it } from 'vitest';
import { industrialName } from '#core/plan/industrial-name.ts';
import { settingsSaid } from '#core/plan/settings-said.ts';
import { saysAnyIndustry } from '#core/search/any-industry.ts';
import { emptyQuery } from '#core/search/query.ts';
import { recruited } from '#core/search/recruits.ts';
import { isWideWish } from '#core/search/wide-wish.ts';
import { search } from '#core/search/search.ts';
import { suggest } from '#core/search/suggest.ts';
import { ask, does, engine, wishes } from './fields.ts';

describe('the fields of the home page on the real catalogue', () => {
  it.each([
    ['nucléaire à Cherbourg', 'secteur:nucleaire', 'Cherbourg'],
    ['le nucléaire à Flamanville', 'secteur:nucleaire', 'Flamanville'],
    ['nucléaire à Saint-Lô', 'secteur:nucleaire', 'Saint-Lô'],
    ['une laiterie à Rennes', 'secteur:industrie-laitiere', 'Rennes'],
    ['la chimie vers Plougastel', 'secteur:chimie', 'Plougastel'],
    ['la pharma dans le 50', 'secteur:pharmacie', '50'],
    ['dans le nucléaire sur Cherbourg', 'secteur:nucleaire', 'Cherbourg'],
  ])('read the same industry beside a place: %s', async (typed, place, town) => {
    const found = await wishes(typed);
    expect(found?.place).toBe(place);
    expect(found?.reads.map((read) => read.place)).toContain(town);
  });

  it.each([
    ['cuisinière épuisée par les services', 'G1609'],
    ['maçon, genoux fichus', 'F1703'],
    ['ex cariste', 'N1101'],
    ['caissière remplacée par les automates, quoi faire en usine', 'D1505'],
    ['infirmier, plus de nuits, conditionnement de médicaments', 'J1506'],
  ])('read the trade that one leaves, whatever is said after it: %s', async (typed, trade) => {
    expect((await does(typed))?.place).toBe(trade);
  });

  it.each([
    ['caissière à Auchan ras le bol des gens, conditionnement pourquoi pas', 'H3302'],
    ['militaire qui quitte l’armée, plutôt maintenance', 'I1309'],
    ['couvreur, j’ai le vertige depuis ma chute, atelier de métallerie', 'H2911'],
    ['chauffeur livreur sans permis maintenant, préparateur de commandes', 'N1103'],
    // What skilled hands do comes before packing.
    ['coiffeuse allergique aux colorations, quoi en usine ?', 'H2604'],
  ])('find what is wished for, and not the trade that one leaves: %s', (typed, first) => {
    const { hits, read } = search(engine, { ...emptyQuery(), text: typed });
    expect(hits[0]?.id).toBe(first);
    expect(read[0]?.kind).toBe('move');
  });

  it.each([
    'rien porter',
    'sans porter lourd',
    'un truc où on porte pas',
    'bosser en usine mais rien porter',
    'nothing heavy',
  ])('read that one will not lift, and no trade of it: %s', async (typed) => {
    const found = await wishes(typed);
    expect(found?.place).toBeNull();
    expect(found?.reads.map(({ value }) => value)).toContain('port-de-charges');
  });

  it.each([
    'routier, le médecin veut plus que je conduise',
    'chauffeur routier, le docteur m’interdit de conduire',
    'routier, je dois arrêter de conduire',
  ])('read that one may no longer drive: %s', async (typed) => {
    const found = await does(typed);
    expect(found?.place).toBe('N4101');
    expect(settingsSaid(typed, found?.reads.map(({ value }) => value) ?? [])).toContain('permis');
  });

  it.each([
    ['technicien maintenance biscuiterie', 'I1304'],
    ['technicien qualité en fromagerie', 'H1528'],
    ['soudeur mig en chaudronnerie navale', 'H2917'],
    ['mécanicien en machines agricoles', 'I1603'],
    ['je découpe des porcs à la chaîne', 'H2103'],
    ['desosseur viande', 'H2103'],
    ['carriste cases 1 3 5', 'N1101'],
    ['je nettoie les cuves et les sols dans une usine', 'K2204'],
    ['verrier', 'H2801'],
    ['paysagiste', 'A1208'],
    ['éleveur laitier', 'A1407'],
    ['opérateur sur presse à injecter', 'H3201'],
    ['régleur presse à injecter', 'H3202'],
  ])('read what one does there, and not who works there: %s', async (typed, trade) => {
    expect((await does(typed))?.place).toBe(trade);
  });

  it.each([
    'agroalimentaire',
    'l’agro',
    'un poste dans l’agro près de Rennes',
    'food industry',
    'usine agroalimentaire en journée',
  ])('read a whole industry, and no trade of it: %s', async (typed) => {
    expect((await wishes(typed))?.place).toBe('filiere:alimentaire');
  });

  it('read no trade where one says but that one works now here, now there', async () => {
    expect((await does('intérimaire polyvalent depuis 5 ans'))?.place).toBeNull();
  });

  it.each(['18 ans, pas de CAP', 'je sors de 3ème', '19 ans sans rien'])(
    'read who is young: %s',
    async (typed) => {
      expect((await does(typed))?.reads.map(({ value }) => value)).toContain('jeune');
    },
  );

  it('leave out of an industry that one will not travel', async () => {
    expect((await wishes('le nucléaire mais pas en déplacement'))?.place).toBe('secteur:nucleaire');
  });

  it('hear what is misspelt: a broken back, and warmth', async () => {
    const back = await does('cariste, mon dos est foutu');
    expect([back?.place, back?.reads.map(({ value }) => value)]).toEqual(['N1101', ['mal-de-dos']]);
    const warm = await wishes('nimporte quoi mais au cho');
    expect(warm?.place).toBeNull();
    expect(warm?.reads.map(({ place }) => place).filter((one) => one !== undefined)).toEqual([]);
  });

  it('take years of a trade for no department, and a class left for no ship', async () => {
    const driver = await does('chauffeur poids lourd 22 ans, hernie discale, j’habite Saint-Quentin');
    expect([driver?.place, driver?.reads.map(({ place }) => place).filter(Boolean)]).not.toContain('22');
    const school = await does('j’ai 19 ans j’ai arrêté l’école en seconde, aucun diplôme');
    expect(school?.place).toBeNull();
    expect((await wishes('autre secteur'))?.place).toBeNull();
    expect((await wishes('farma'))?.place).not.toBe('D1413');
  });

  it.each([
    ['bosser en production pharma, pas de nuit', 'secteur:pharmacie'],
    ['fabriquer des médicaments', 'secteur:pharmacie'],
    ['production automobile', 'secteur:automobile'],
    ['aucune idée... plus jamais de farine', null],
  ])('read an industry where one only makes, and none that is refused: %s', async (typed, place) => {
    expect((await wishes(typed))?.place ?? null).toBe(place);
  });

  it('read the same trade beside a town, known or not', async () => {
    expect((await does('soudeur à Flamanville'))?.place).toBe('H2913');
    expect((await does('cariste à Vitré'))?.place).toBe('N1101');
    expect((await does('ouvrier à l’usine'))?.reads).toEqual([]);
    expect((await wishes('travail à la chaîne'))?.reads).toEqual([]);
  });

  it.each([
    'un autre secteur que l’agro',
    'pas l’agroalimentaire',
    'sortir de l’agroalimentaire',
    'anything but food',
  ])('go nowhere in food where it is refused, and avoid all of it: %s', async (typed) => {
    const found = await wishes(typed);
    expect(found?.place).toBeNull();
    expect(found?.avoid).toEqual(expect.arrayContaining(['industrie-laitiere', 'viandes', 'boissons']));
    expect(found?.avoid).not.toContain('chimie');
  });

  it('avoid but the industry refused, and go to the one that is wished', async () => {
    expect(await wishes('tout sauf la chimie')).toMatchObject({ place: null, avoid: ['chimie'] });
    expect(await wishes('la pharma mais pas la chimie')).toMatchObject({
      place: 'secteur:pharmacie',
      avoid: ['chimie'],
    });
    const meat = ['viandes', 'charcuterie-salaison', 'volailles-oeufs'];
    for (const typed of ['anything but meat and cold', 'anywhere except meat'])
      expect(await wishes(typed), typed).toMatchObject({ place: null, avoid: meat });
    expect(settingsSaid('anything but meat and cold', [])).toEqual(['froid']);
    for (const typed of ['plus de froid', 'pas de nuits', 'sans farine', 'plus d’argent', 'chimie'])
      expect((await wishes(typed))?.avoid).toBeUndefined();
  });

  it.each([
    'un travail en usine',
    'travailler à l’usine',
    'bosser en industrie',
    'factory work',
    'a job in a factory',
    'n’importe quelle usine',
  ])('take a wish of any industry for no trade of one: %s', async (typed) => {
    expect((await wishes(typed))?.place).toBeNull();
    expect(saysAnyIndustry(typed)).toBe(true);
  });

  it('take who is recruited for the trade of every industry that bears the name', async () => {
    const trade = async (...fields: [string, string]) => (await does(recruited(...fields) ?? ''))?.place;
    expect(await trade('je recrute', 'techniciens de maintenance introuvables')).toBe('I1304');
    expect(await trade('', 'recruter des techniciens de maintenance')).toBe('I1304');
    expect(await trade('', 'embaucher un soudeur')).toBe('H2913');
    const [first] = suggest(engine, 'technicien de maintenance', { kinds: ['occupation'] });
    expect(first?.id).toBe('I1304');
  });

  it.each([
    ['fromager', 'chimie', 'H2104'],
    ['je fais du fromage en usine', 'chimie', 'H2104'],
    ['je fais du fromage en usine', '', 'H2104'],
    ['tapissier', 'automobile', 'H2422'],
    ['couturier', 'travailler en usine', 'H2402'],
    ['fromager', 'agriculture', 'A1412'],
    ['fromager', '', 'A1412'],
    ['boulanger', 'chimie', 'D1102'],
    ['soudeur', 'nucléaire', 'H2913'],
  ])(
    'take the trade of industry where the words or the wish say industry: %s, %s',
    async (typed, wish, id) => {
      const [place, to] = [(await does(typed))?.place ?? '', (await wishes(wish))?.place ?? null];
      expect(await industrialName(ask, { place, typed }, { place: to, typed: wish })).toBe(id);
    },
  );

  it.each([
    'j’ai mal aux épaules un travail moins dur',
    'un travail moins dur',
    'mal au dos, un boulot tranquille',
    'a less physical job',
  ])('name no trade where less hard work is all that is wished, and avoid loads: %s', async (typed) => {
    const found = await wishes(typed);
    const situations = (found?.reads ?? []).map(({ value }) => value);
    expect(found?.place).toBeNull();
    expect(settingsSaid(typed, situations)).toContain('charges');
  });

  it.each([
    ['quality control in pharma', 'H1510'],
    ['a job in quality in dairy', 'secteur:industrie-laitiere'],
    ['quality control in chemicals', 'secteur:chimie'],
    ['maintenance in food', 'famille:maintenance'],
    ['warehouse in pharma', 'secteur:pharmacie'],
  ])('read a function in an industry in English as in French: %s', async (typed, place) => {
    expect((await wishes(typed))?.place).toBe(place);
  });

  it.each([
    'welder, my French is poor',
    'welder, my French is not very good',
    'welder, I can’t read French',
    'welder, bad French',
  ])('hear in English too that one speaks little French: %s', async (typed) => {
    const found = await does(typed);
    expect(found?.place).toBe('H2913');
    expect(found?.reads.map(({ value }) => value)).toEqual(['langue']);
  });

  it('tell the other trades that an English name means as well', async () => {
    const found = await does('machine operator');
    const ids = (found?.others ?? []).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids).not.toContain(found?.place);
    for (const typed of ['baker', 'forklift driver', 'technicien de maintenance'])
      expect((await does(typed))?.others).toEqual([]);
  });

  it.each([
    ['pharma, salle blanche', 'secteur:pharmacie'],
    ['la pharma en salle blanche', 'secteur:pharmacie'],
    ['salle blanche, pharma', 'secteur:pharmacie'],
    ['la pharma pour la paye', 'secteur:pharmacie'],
    ['le nucléaire ça paye mieux', 'secteur:nucleaire'],
  ])('keep the industry beside where or for what one would work there: %s', async (typed, place) => {
    expect((await wishes(typed))?.place).toBe(place);
  });

  it.each([
    ['autre chose au chaud sans viande', ['viandes', 'charcuterie-salaison', 'volailles-oeufs'], ['froid']],
    ['nimporte quoi sans froid', undefined, ['froid']],
    ['un boulot sans poisson', ['produits-de-la-mer'], []],
    ['quelque chose sans produits chimiques', ['chimie'], []],
    ['nimporte quoi sauf le froid', undefined, ['froid']],
    ['un travail sans voiture', undefined, []],
    ['un truc propre et au sec', undefined, []],
    ['un taf en usine ou on apprend', undefined, []],
    ['un travail où on apprend sur le tas', undefined, []],
    ['quelque chose de mieux', undefined, []],
  ])('take for who does not know a wish of conditions alone: %s', async (typed, avoid, settings) => {
    const found = await wishes(typed);
    expect(found?.place).toBeNull();
    expect(found?.avoid).toEqual(avoid);
    expect(
      settingsSaid(
        typed,
        (found?.reads ?? []).map(({ value }) => value),
      ),
    ).toEqual(settings);
    expect(saysAnyIndustry(typed) || isWideWish(typed)).toBe(true);
  });

  it.each(['un metier ds l’industrie qui paye', 'un boulot qui paie un max', 'a job that pays'])(
    'take the pay of a work for no funding of a course: %s',
    async (typed) => {
      const found = await wishes(typed);
      expect(found).toMatchObject({ place: null });
      expect(found?.reads).toMatchObject([{ value: 'salaire', path: null }]);
    },
  );

  it('keep who pays a course', async () => {
    for (const typed of ['qui paye la formation', 'qui paye ?', 'formation soudeur qui paye'])
      expect(
        (await wishes(typed))?.reads.map(({ value }) => value),
        typed,
      ).toEqual(['prise-en-charge']);
  });

  it.each(['gagner plus', 'pour la paie', 'mieux payé', 'un métier qui paye mieux', 'better pay'])(
    'take pay alone for no trade: %s',
    async (typed) => {
      const found = await wishes(typed);
      expect(found).toMatchObject({ place: null });
      expect(found?.reads.map(({ value }) => value)).toEqual(['salaire']);
    },
  );

  it.each([
    ['je suis patron d une petite fonderie dans les ardennes', 'je cherche des mouleurs personne postule'],
    ['j ai une petite fonderie, je recrute des mouleurs', ''],
    ['j’ai une fonderie', 'on trouve pas de mouleurs'],
    ['gérant d’une fonderie', 'des mouleurs'],
  ])('lead who seeks moulders to who may become one: %s, %s', async (...fields) => {
    expect((await does(recruited(...fields) ?? ''))?.place).toBe('H2910');
  });

  it('take the first thing of a list for what is meant, where the trade of all of them is of it or of its name', async () => {
    expect((await does('canapés, tapisserie, les meubles'))?.place).toBe('H2422');
    expect((await wishes('canapés, tapisserie, les meubles'))?.place).toBe('secteur:ameublement');
    expect((await does('tapisserie de meubles'))?.place).toBe('B1806');
    expect((await does('yaourts, fromages'))?.place).toBe('H2104');
  });

  it.each([
    ['go to food or pharma', 'filiere:alimentaire'],
    ['move to pharma or food', 'secteur:pharmacie'],
    ['switch to rail or ships', 'secteur:ferroviaire'],
    ['the same job in the rail industry', 'secteur:ferroviaire'],
    ['bosser a lusine', null],
    ['dans lindustrie', null],
  ])('are read behind what leads to them, and a works is any: %s', async (typed, place) => {
    expect((await wishes(typed))?.place ?? null).toBe(place);
  });
});
