import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../cli/search-engine.ts';
import type { Ask } from '#core/search/asked.ts';
import { isBeginning } from '#core/plan/begins-said.ts';
import { readField } from '#core/plan/field-reading.ts';
import { personSaid } from '#core/next-steps/person-said.ts';
import { settingsSaid } from '#core/plan/settings-said.ts';
import { saysAnyIndustry } from '#core/search/any-industry.ts';
import { emptyQuery } from '#core/search/query.ts';
import { search } from '#core/search/search.ts';
import { suggest } from '#core/search/suggest.ts';

const engine = await loadEngine('data/catalogue');
const ask: Ask = (typed) =>
  Promise.resolve({
    suggestions: suggest(engine, typed, { limit: 24 }),
    results: search(engine, { ...emptyQuery(), text: typed }),
  });

/** What a field says: its place, the situations beside it, the conditions to avoid, the sectors refused. */
async function said(typed: string, orSector: boolean) {
  const found = await readField(ask, typed, orSector);
  const situations = (found?.reads ?? []).map(({ value }) => value);
  const settings = settingsSaid(typed, situations);
  return { place: found?.place ?? null, situations, settings, avoid: found?.avoid ?? [] };
}
const does = (typed: string) => said(typed, false);
const wishes = (typed: string) => said(typed, true);

const meat = ['viandes', 'charcuterie-salaison', 'volailles-oeufs'];

describe('what the fields of the home page say beside a trade or an industry', () => {
  it('takes what one cannot bear for a refusal, of a condition or of an industry', async () => {
    expect(await wishes('je supporte plus le froid')).toMatchObject({
      place: null,
      settings: ['froid'],
      avoid: [],
    });
    expect(await wishes('je supporte plus la viande')).toMatchObject({ place: null, avoid: meat });
    expect(await wishes('tout sauf la viande, je supporte plus le froid')).toMatchObject({
      place: null,
      settings: ['froid'],
      avoid: meat,
    });
    expect(await wishes('je ne supporte pas le bruit')).toMatchObject({ place: null, situations: ['bruit'] });
  });

  it.each([
    'une autre industrie, meme niveau',
    'je m ennuie, autre chose au meme niveau',
    'changer, pas en dessous de mon niveau',
    'à niveau égal',
    'garder mon niveau',
    'niveau équivalent',
    'un poste au même niveau',
    'changer d industrie en gardant mon niveau',
    'même salaire, même niveau',
    'another industry, same level',
    'not a step down',
  ])('reads no trade in a level to keep: %s', async (typed) => {
    expect(await wishes(typed)).toMatchObject({ place: null, settings: ['descendre'] });
  });

  it('keeps what is said beside a level', async () => {
    for (const [typed, place] of [
      ['la pharma à niveau égal', 'secteur:pharmacie'],
      ['la chimie, au même niveau', 'secteur:chimie'],
      ['technicien qualité, même niveau', 'H1528'],
    ] as const)
      expect(await wishes(typed), typed).toMatchObject({ place, settings: ['descendre'] });
    for (const typed of ['un niveau supérieur', 'monter de niveau', 'niveau bac+2', 'niveau bts'])
      expect(await wishes(typed), typed).toMatchObject({ place: null, settings: [] });
    expect((await wishes('entraîneur de haut niveau')).place).toBe('G1208');
  });

  it.each([
    ['opérateurs machine, plasturgie', 'H3201'],
    ['opérateurs de production, plasturgie injection', 'H3201'],
    ['conducteur de ligne dans la plasturgie', 'H3201'],
    ['conducteurs de machine, plastique', 'H3201'],
    ['machine operators in plastics', 'H3201'],
    ['opérateurs machine, fonderie', 'H2907'],
    ['opérateurs machine, tissage', 'H2403'],
    ['opérateurs machine, emboutissage', 'H2906'],
    ['opérateurs de production, papeterie', 'H3104'],
    ['opérateurs, cosmétique', 'H3303'],
    ['conductrice de ligne chez Safran', 'H3301'],
    ['opérateur machine à bois', 'H2202'],
    ['opérateur de saisie dans la chimie', 'M1606'],
    ['régleur, plasturgie', 'H3202'],
    ['cariste en plasturgie', 'N1101'],
    ['opérateur de tri, recyclage', 'K2308'],
  ])('holds who runs any machine to the industry said: %s', async (typed, place) => {
    expect((await does(typed)).place).toBe(place);
  });

  it.each([
    ['technicienne labo agro (BTS), je m ennuie', 'H1503'],
    ['je bosse dans un labo agro, bts', 'H1503'],
    ['labo agro, dut', 'H1503'],
    ['technicien de laboratoire BTS chimiste', 'H1503'],
    ['labo cosmétique, bac+2', 'H1503'],
    ['tech labo laiterie, bts', 'H1503'],
    ['technicien de labo pharma, bts', 'H1510'],
    ['technicien R&D en labo', 'H1210'],
    ['technicien R&D cosmétique', 'H1210'],
    ['ingénieur R&D agro', 'H1206'],
    ['responsable de labo agro', 'H1501'],
    ['technicien de laboratoire médical, bts', 'J1302'],
    ['nez en labo de parfum', 'H1505'],
    ['agent de nettoyage labo agro', 'K2204'],
  ])('takes who works in a laboratory for who analyses there: %s', async (typed, place) => {
    expect((await does(typed)).place).toBe(place);
  });

  it('refuses all that is made of a meat or a fish refused', async () => {
    for (const typed of [
      'n’importe quelle usine mais pas la viande',
      'tout sauf la viande',
      'plus de viande',
      'plus toucher la viande',
    ])
      expect((await wishes(typed)).avoid, typed).toEqual(meat);
    expect((await wishes('j’en peux plus de la viande')).avoid).toEqual(meat);
    expect(await wishes('I can’t stand the cold')).toMatchObject({ place: null, settings: ['froid'] });
    for (const typed of ['sauf le poisson', 'plus le poisson'])
      expect((await wishes(typed)).avoid, typed).toEqual(['produits-de-la-mer']);
    for (const [typed, avoid] of [
      ['pas l’habillement', ['habillement']],
      ['tout sauf le pétrole', ['petrole']],
      ['pas de machine', []],
      ['plus voir mon chef', []],
    ] as const)
      expect(await wishes(typed), typed).toMatchObject({ place: null, avoid });
    expect((await wishes('plus d’argent')).avoid).toEqual([]);
  });

  it.each([
    ['la laiterie a coté de chez moi', 'secteur:industrie-laitiere'],
    ['une laiterie a cote de la maison', 'secteur:industrie-laitiere'],
    ['une laiterie juste à côté', 'secteur:industrie-laitiere'],
    ['laiterie à 10 minutes de chez moi', 'secteur:industrie-laitiere'],
    ['laiterie pas loin', 'secteur:industrie-laitiere'],
    ['la chimie pas trop loin de la maison', 'secteur:chimie'],
    ['une usine chimique dans mon coin', 'secteur:chimie'],
  ])('reads the industry beside "near home": %s', async (typed, place) => {
    expect(await wishes(typed)).toMatchObject({ place, situations: ['proximite'] });
  });

  it.each([
    ['to build planes', 'secteur:aeronautique-spatial'],
    ['planes', 'secteur:aeronautique-spatial'],
    ['build cars', 'secteur:automobile'],
    ['trains', 'secteur:ferroviaire'],
  ])('reads an industry by what it makes, in English: %s', async (typed, place) => {
    expect((await wishes(typed)).place).toBe(place);
  });

  it('understands the English name of an industry', async () => {
    expect((await ask('aeronautics'))?.results.read.map(({ kind }) => kind)).toEqual(['sector']);
    expect((await does('factory worker plastic')).place).toBe('H3201');
    expect((await does('aircraft mechanic')).place).toBe('I1602');
  });

  it.each([
    'je suis boulanger mais j’ai de l’asthme à cause de la farine',
    'je suis boulanger mais jai de lasthme a cause de la farine',
  ])('reads the trade that health makes one leave: %s', async (typed) => {
    expect(await does(typed)).toMatchObject({ place: 'D1102', settings: ['allergenes'] });
  });

  it.each(['usine, jaime la mécanique', 'j’aime la mécanique', 'usine, mécanique', 'mécanique'])(
    'reads what one likes: %s',
    async (typed) => {
      expect((await wishes(typed)).place).toBe('famille:maintenance');
    },
  );

  it('reads what health forbids, and wishes for none of it', async () => {
    const driver = await does('routier, on ma retiré le permis a cause de mon coeur');
    expect(driver).toMatchObject({ place: 'N4101', settings: ['permis'] });
    expect(driver.situations).toContain('sante');
    const wish = await wishes('autre chose, inapte à la conduite, mal de dos');
    expect(wish).toMatchObject({ place: null, settings: ['charges', 'permis'] });
    expect(wish.situations).toContain('sante');
    expect((await wishes('inapte à la soudure, la chimie')).place).toBe('secteur:chimie');
    expect((await does('soudeur interdit de soudure par le médecin')).situations).toContain('sante');
  });

  it.each([
    ['je nettoie les machines et les sols a lusine', 'K2204'],
    ['je fais le ménage à l’usine', 'K2204'],
    ['je fais le menage dans une usine', 'K2204'],
    ['femme de ménage en usine', 'K2204'],
    ['femme de ménage', 'K2205'],
    ['je fais le ménage', 'K2205'],
    ['je nettoie des bureaux', 'K2205'],
    ['menuisier allergique à la poussière de bois', 'H2206'],
    ['tapisserie de meubles', 'B1806'],
  ])('reads the trade: %s', async (typed, code) => {
    expect((await does(typed)).place).toBe(code);
  });

  it.each(['conduire une machine', 'conduire une machine, plus de farine', 'conduire des machines'])(
    'takes a machine of which no thing is said for one of any industry: %s',
    async (typed) => {
      expect((await wishes(typed)).place).toMatch(/^(?:H3305|H2906)$/u);
    },
  );

  it.each(['plus le droit de conduire, diabète', 'j’ai fait un AVC, plus le droit de rouler'])(
    'takes what one may not do any more for no industry refused and no trade wished: %s',
    async (typed) => {
      expect(await wishes(typed)).toMatchObject({ place: null, settings: ['permis'], avoid: [] });
    },
  );

  it.each([
    ['contrôle qualité pharma', 'H1510'],
    ['maintenance ferroviaire', 'I1323'],
    ['maintenance dans l’agroalimentaire', 'famille:maintenance'],
    ['logistique dans la chimie', 'secteur:chimie'],
  ])('aims at a function in an industry before what the industry makes: %s', async (typed, place) => {
    expect((await wishes(typed)).place).toBe(place);
  });

  it('takes mechanics for two crafts, and asks which', async () => {
    for (const typed of ['la mécanique', 'faire de la mécanique', 'mechanics']) {
      const found = await readField(ask, typed, true);
      expect(found?.place, typed).toBe('famille:maintenance');
      expect(found?.either?.others[0]?.place, typed).toBe('famille:usinage');
    }
  });

  it('reads an industry among words of which nothing is the name', async () => {
    const found = await readField(ask, 'aeronautics, planes', true);
    expect(found).toMatchObject({ place: 'secteur:aeronautique-spatial', doubts: [] });
  });

  it('takes who sews at home for no one who asks for remote work', async () => {
    expect(await does('couturière à la maison')).toMatchObject({ place: 'B1803', situations: [] });
    expect((await wishes('télétravail')).situations).toEqual(['teletravail']);
  });

  it('avoids no loads for hands that hurt, but gestures that come back', async () => {
    expect(await does('tapissier, j’ai mal aux mains')).toMatchObject({
      place: 'B1806',
      settings: ['repetitif'],
    });
    expect((await does('tapissier, mal au dos et aux mains')).settings).toContain('charges');
    expect((await does('couturière, canal carpien')).settings).toEqual(['charges', 'repetitif']);
  });

  it.each([
    'j’ai une formation de',
    'jai rien fait',
    'j’ai rien fait',
    'rien',
    'néant',
    'sans métier',
    'aucun métier',
  ])('takes words that name no trade for those of who has none yet: %s', async (typed) => {
    const { place, situations } = await does(typed);
    expect(place).toBeNull();
    expect(isBeginning(typed, situations)).toBe(true);
  });

  it('keeps the industry of what is next door, whichever way that is said', async () => {
    for (const typed of ['la laiterie d’à côté', "travailler à la laiterie d'à coté", 'la laiterie à côté'])
      expect((await wishes(typed)).place, typed).toBe('secteur:industrie-laitiere');
    expect((await wishes('l’usine d’à côté')).place).toBeNull();
    expect((await wishes('l’énergie')).place).toBe('secteur:electricite-gaz');
  });

  it.each([
    'le depot ferme',
    'mon atelier ferme',
    'l usine ferme',
    'la boite ferme',
    'la boite met la clé sous la porte',
    'on ferme en juin',
    'plan social',
    'PSE',
    'ils délocalisent',
  ])('reads no trade in what says but that one’s site closes, and no aim: %s', async (typed) => {
    expect((await does(typed)).place).toBeNull();
    expect(await wishes(typed)).toMatchObject({ place: null, avoid: [] });
    expect(saysAnyIndustry(typed)).toBe(true);
    expect(personSaid(typed, [], []).jobLoss).toBe('site-closing');
  });

  it.each([
    ['marre du sang et du froid', ['basses-temperatures'], ['froid', 'sang'], []],
    ['tout sauf la viande et le froid', [], ['froid'], meat],
    ['j’en ai marre du bruit et de la poussiere', ['bruit'], ['allergenes'], []],
    ['plus de nuit ni de port de charges', ['port-de-charges', 'travail-de-nuit'], ['charges', 'nuit'], []],
    ['plus de bruit ni de froid', ['basses-temperatures', 'bruit'], ['froid'], []],
    [
      'fini les nuits, le froid et le bruit',
      ['basses-temperatures', 'bruit', 'travail-de-nuit'],
      ['froid', 'nuit'],
      [],
    ],
    [
      'marre du travail debout et du froid',
      ['basses-temperatures', 'station-debout'],
      ['debout', 'froid'],
      [],
    ],
    ['je veux sortir de la viande et de la nuit', [], ['nuit'], meat],
    ['marre de la route et des nuits', ['deplacements', 'travail-de-nuit'], ['nuit', 'permis'], []],
  ])('reads all that is fled, and not the first only: %s', async (typed, situations, settings, avoid) => {
    const found = await wishes(typed);
    expect(found.place).toBeNull();
    expect([...found.situations].sort()).toEqual(situations);
    expect([...found.settings].sort()).toEqual(settings);
    expect(found.avoid).toEqual(avoid);
  });

  it.each([
    'marre de la chaleur et du bruit, la chimie',
    'la chimie mais pas le froid ni les charges lourdes',
  ])('goes where one wishes beside all that is fled: %s', async (typed) => {
    expect((await wishes(typed)).place).toBe('secteur:chimie');
  });
});

describe('who repairs a thing', () => {
  it.each([
    ['mécano tracteurs et moissonneuses', 'I1603'],
    ['mécano tracteur', 'I1603'],
    ['je répare des moissonneuses', 'I1603'],
    ['mécano poids lourds', 'I1613'],
    ['mécanicien chariots', 'I1620'],
    ['mécano motos', 'I1607'],
    ['dépanneur ascenseurs', 'I1301'],
    ['je répare des machines à coudre industrielles', 'H2423'],
    ['mécano bateaux', 'I1605'],
    ['mécanicien avions', 'I1602'],
    ['réparateur de trains', 'I1323'],
    ['mécano engins TP', 'I1616'],
    ['dépanneur distributeurs', 'I1303'],
    ['je répare des frigos', 'I1306'],
    ['je conduis des tracteurs', 'A1101'],
  ])('is its mechanic, and no driver of it: %s', async (typed, place) => {
    expect((await does(typed)).place).toBe(place);
  });
});

describe('who packs, fills, stacks or carries boxes', () => {
  it.each([
    ['2 mois d interim a emballer des cartons', 'H3302'],
    ['mise en carton colis', 'H3302'],
    ['emballer des cartons', 'H3302'],
    ['j’emballais des colis', 'H3302'],
    ['mettre en carton', 'H3302'],
    ['mettre des produits dans des cartons', 'H3302'],
    ['remplir des cartons', 'H3302'],
    ['remplir des caisses', 'H3302'],
    ['fermer des cartons', 'H3302'],
    ['empiler des cartons', 'N1105'],
    ['empiler des caisses', 'N1105'],
    ['ranger des cartons', 'N1105'],
    ['porter des caisses', 'N1105'],
    ['fabriquer des cartons', 'H3104'],
    ['cartonnerie', 'H3104'],
    ['emballage carton', 'H3104'],
  ])('makes none of them: %s', async (typed, place) => {
    expect((await does(typed)).place).toBe(place);
  });

  it.each([
    ['la laiterie en face', 'secteur:industrie-laitiere'],
    ['la laiterie voisine', 'secteur:industrie-laitiere'],
    ['l’usine de yaourts en face de chez moi', 'secteur:industrie-laitiere'],
    ['la laiterie d’a coté pour finir ma carriere', 'secteur:industrie-laitiere'],
    ['le nucleaire il parait que sa paye mieux', 'secteur:nucleaire'],
    ['on m’a dit que le nucléaire recrute', 'secteur:nucleaire'],
    ['la carrière à côté', 'secteur:carrieres-beton'],
    ['travailler dans une carrière', 'secteur:carrieres-beton'],
  ])('keeps the industry of a wish beside words of talk: %s', async (typed, place) => {
    expect((await wishes(typed)).place).toBe(place);
  });

  it.each(['changer de carriere', 'booster ma carriere', 'évoluer dans ma carrière'])(
    'takes the years of work for no quarry: %s',
    async (typed) => {
      expect(await wishes(typed)).toMatchObject({ place: null, avoid: [] });
    },
  );

  it('takes the trade of a wish by its first words, and the industry said beside it', async () => {
    const read = (typed: string) => readField(ask, typed, true);
    expect(await read('soudeur dans le nucléaire')).toMatchObject({
      place: 'H2913',
      there: 'secteur:nucleaire',
    });
    expect(await read('je voudrais être soudeur nucleaire')).toMatchObject({ there: 'secteur:nucleaire' });
    expect(await read('cariste dans une laiterie')).toMatchObject({
      place: 'N1101',
      there: 'secteur:industrie-laitiere',
    });
    expect(await read('soudeur tig')).not.toHaveProperty('there');
  });

  it.each([
    ['conductrice de ligne chez un fromager, ça ferme en mars', 'H2102'],
    ['conducteur de machines chez un imprimeur', 'E1301'],
    ['agent de production chez un chocolatier', 'H2105'],
    ['fromager chez un industriel', 'H2104'],
    ['line operator in a biscuit factory', 'H2102'],
  ])('takes what one does, not who one does it for: %s', async (typed, place) => {
    expect((await readField(ask, typed, false))?.place).toBe(place);
  });

  it.each([
    ['les centrales ça recrute non ?', 'secteur:nucleaire'],
    ['les chais', 'secteur:vin-spiritueux'],
    ['les bouteilles', 'secteur:verre'],
  ])('reads several of what an industry is called by: %s', async (typed, place) => {
    expect((await readField(ask, typed, true))?.place).toBe(place);
  });

  it.each([
    ['technicienne de labo dans l’agro', 'filiere:alimentaire'],
    ['technicien labo en cosmétique', 'secteur:cosmetique-parfum'],
    ['conducteur de ligne dans une laiterie qui ferme', 'secteur:industrie-laitiere'],
    ['soudeur dans l’aéro depuis 10 ans', 'secteur:aeronautique-spatial'],
    ['operator in a dairy', 'secteur:industrie-laitiere'],
    ['agent d’entretien dans un ehpad', undefined],
    ['cariste en 3x8', undefined],
  ])('hears in which industry one works: %s', async (typed, there) => {
    expect((await readField(ask, typed, false))?.there).toBe(there);
  });

  it.each(['operateur', 'agent de prod', 'ouvrière en usine'])(
    'asks who says but that they work in a works what they make: %s',
    async (typed) => {
      const found = await readField(ask, typed, false);
      expect(found?.place).toBeNull();
      expect(found?.choices?.map(({ id }) => id)).toContain('H2906');
    },
  );

  it('takes the technician of a laboratory for no head of production of the dairy where it is', async () => {
    expect((await does('technicien labo dans une coopérative laitière')).place).toBe('H1503');
    expect((await does('agent de quai dans une laiterie')).place).toBe('N1116');
  });

  it.each([
    ['infirmière', 'J1506'],
    ['monteur', 'H2909'],
    ['chauffeur', 'N4101'],
    ['maçon', 'F1703'],
  ])(
    'takes a name alone for the trade that says no more, else one that pathways lead to: %s',
    async (typed, code) => {
      expect((await does(typed)).place).toBe(code);
    },
  );

  it.each(['un dépôt ou une usine', 'travailler en depot ou en usine', 'usine ou entrepot'])(
    'takes a place as any other for no industry: %s',
    async (typed) => {
      expect((await wishes(typed)).place).toBeNull();
      expect(saysAnyIndustry(typed)).toBe(true);
    },
  );

  it('hears a licence that is being lost', async () => {
    expect((await does('chauffeur PL, diabète, je perds mon permis')).situations).toContain('sans-permis');
  });

  it.each([
    ['garder mes horaires de jour dans la pharma', 'secteur:pharmacie'],
    ['laiterie, rester de jour', 'secteur:industrie-laitiere'],
    ['la chimie, tant que c’est de jour', 'secteur:chimie'],
    ['automobile, du moment que c’est de jour', 'secteur:automobile'],
    ['pharma de jour uniquement', 'secteur:pharmacie'],
    ['stay on days in pharma', 'secteur:pharmacie'],
    ['pharma, keep my day hours', 'secteur:pharmacie'],
  ])('hears that one keeps day hours: %s', async (typed, place) => {
    expect(await wishes(typed)).toMatchObject({
      place,
      situations: ['horaires-de-jour'],
      settings: ['nuit'],
    });
  });

  it('avoids shifts where they are refused, and not where they are wished', async () => {
    for (const typed of ['pharma, pas de 3x8', 'no shifts, pharma'])
      expect((await wishes(typed)).settings, typed).toEqual(['poste']);
    expect((await wishes('les 3x8 ça me va, la pharma')).settings).toEqual([]);
  });

  it.each([
    'les reclasser dans une autre industrie du coin',
    'une autre industrie du bassin',
    'autre industrie dans le secteur géographique',
    'leur trouver un poste dans une autre industrie locale',
    'redeploy them in another industry nearby',
    'reclasser mes salariés',
  ])('takes any other industry for no trade: %s', async (typed) => {
    expect((await wishes(typed)).place).toBeNull();
  });
});
