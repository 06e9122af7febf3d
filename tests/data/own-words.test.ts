import { describe, expect, it } from 'vitest';
import { isBeginning } from '#core/plan/begins-said.ts';
import { settingsSaid } from '#core/plan/settings-said.ts';
import { saysAnyIndustry } from '#core/search/any-industry.ts';
import { does, wishes } from './fields.ts';

const valuesOf = (found: Awaited<ReturnType<typeof does>>) => (found?.reads ?? []).map(({ value }) => value);

describe('the industry that one has', () => {
  it.each([
    ['une autre industrie que la mienne, je suis dans le lait', 'industrie-laitiere'],
    ['ailleurs que chez moi, je suis dans le papier', 'papier-carton'],
    ['autre chose que mon secteur (la chimie)', 'chimie'],
    ['anything but my own industry, I work in dairy', 'industrie-laitiere'],
    ['changer d’industrie, je bosse dans la cosmétique', 'cosmetique-parfum'],
    ['another industry than mine, I’m in plastics', 'plasturgie'],
    ['quitter ma branche : le textile', 'textile'],
    ['je fais du carton, une autre branche', 'papier-carton'],
  ])('is refused where the wish leaves it: %s', async (typed, sector) => {
    expect(await wishes(typed)).toMatchObject({ place: null, avoid: [sector] });
  });

  it.each(['ailleurs que chez moi', 'autre chose que mon secteur', 'sortir de mon secteur'])(
    'is no aim where it is not named: %s',
    async (typed) => {
      expect((await wishes(typed))?.place).toBeNull();
      expect(saysAnyIndustry(typed)).toBe(true);
    },
  );

  it('is not the one that one goes to', async () => {
    for (const typed of ['je suis dans le lait, la pharma', 'la pharma, je bosse dans une laiterie'])
      expect((await wishes(typed))?.place, typed).toBe('secteur:pharmacie');
    expect(await wishes('changer de secteur, je viens de l’aéronautique, le ferroviaire')).toMatchObject({
      place: 'secteur:ferroviaire',
      avoid: ['aeronautique-spatial'],
    });
    expect((await wishes('je suis dans le lait'))?.place).toBe('secteur:industrie-laitiere');
  });

  it.each([
    ['marre des yaourts', ['industrie-laitiere']],
    ['plus de comprimés', ['pharmacie']],
    ['marre des shampoings', ['cosmetique-parfum']],
    ['marre des biscuits', ['epicerie-confiserie']],
    ['marre des cremes', undefined],
    ['marre de la pâte', undefined],
    ['marre des flacons', undefined],
    ['marre des sauces', undefined],
  ])('is refused with what it alone makes: %s', async (typed, avoid) => {
    expect(await wishes(typed)).toMatchObject({ place: null });
    expect((await wishes(typed))?.avoid).toEqual(avoid);
  });

  it.each([
    ['technicienne labo, controle qualité cosmétique', 'H1503'],
    ['technicienne labo, contrôle qualité en cosmétique', 'H1503'],
    ['laborantine, contrôle qualité cosmétique', 'H1503'],
    ['lab technician, quality control cosmetics', 'H1503'],
  ])('is told after the trade, which stays: %s', async (typed, place) => {
    expect(await does(typed)).toMatchObject({ place, industry: 'secteur:cosmetique-parfum' });
  });

  it('is not where one works unless that is said', async () => {
    expect(await does('ouvrier d’abattoir')).toMatchObject({ industry: 'secteur:viandes' });
    expect(await does('ouvrier d’abattoir')).not.toHaveProperty('there');
  });

  it.each([
    ['soudeur, chaudronnerie', 'H2913'],
    ['cariste, chargement de camions', 'N1101'],
    ['technicien, maintenance', 'I1304'],
  ])('is not told by what one does there: %s', async (typed, place) => {
    expect((await does(typed))?.place).toBe(place);
  });
});

describe('who has no trade yet', () => {
  it.each([
    'jai arreté lecole en 3eme',
    'j’ai lâché l’école en seconde',
    'sorti du système scolaire à 16 ans',
    'dropped out of school',
    'viré du lycée',
    'pas fini le collège',
    'j’ai quitté le collège en 4ème, j’ai 17 ans',
    'left school at 16',
    'j’ai arrêté mes études de droit',
    'je suis au lycée',
    '18 ans, jai rien',
    'j’ai rien fait',
    'aucune expérience',
    'j’ai rien comme métier',
    'nothing yet, 19',
    'rien pour l’instant',
    'j’ai 20 ans et rien comme boulot',
    'I have nothing yet',
    'rien du tout, 22 ans',
  ])('begins: %s', async (typed) => {
    const found = await does(typed);
    expect(found?.place).toBeNull();
    expect(isBeginning(typed, valuesOf(found))).toBe(true);
  });

  it.each([
    ['j’ai arrêté l’école en 3ème, soudeur depuis 10 ans', 'H2913'],
    ['left school at 16, welder', 'H2913'],
    ['cariste, j’ai lâché l’école à 16 ans', 'N1101'],
  ])('has one where it is said: %s', async (typed, trade) => {
    expect((await does(typed))?.place).toBe(trade);
  });
});

describe('an ailment named after a trade', () => {
  it.each([
    ['asthme du boulanger', 'D1102', 'allergenes'],
    ['eczéma de coiffeuse', 'D1202', 'allergenes'],
    ['dos de déménageur', 'N1102', 'charges'],
    ['genoux de carreleur', 'F1608', 'charges'],
    ['allergie du peintre', 'H3404', 'allergenes'],
    ['baker’s asthma', 'D1102', 'allergenes'],
    ['tendinite de caissière', 'D1505', 'charges'],
    ['hairdresser’s eczema', 'D1202', 'allergenes'],
    ['j’ai l’asthme du boulanger', 'D1102', 'allergenes'],
  ])('is of who exercises it, and what to avoid: %s', async (typed, place, setting) => {
    const found = await does(typed);
    expect(found?.place).toBe(place);
    expect(settingsSaid(typed, valuesOf(found))).toContain(setting);
  });
});

describe('an employer known to all', () => {
  it.each([
    ['chez Sanofi ou pareil', 'pharmacie'],
    ['Pfizer', 'pharmacie'],
    ['bosser chez Airbus', 'aeronautique-spatial'],
    ['rentrer chez Michelin', 'caoutchouc'],
    ['chez l’Oréal ou équivalent', 'cosmetique-parfum'],
    ['Lactalis ou Danone', 'industrie-laitiere'],
    ['un poste chez Saint-Gobain', 'verre'],
    ['working at Airbus', 'aeronautique-spatial'],
    ['ArcelorMittal', 'siderurgie-fonderie'],
    ['chez Hermès', 'maroquinerie'],
    ['Naval Group', 'construction-navale'],
    ['Orano', 'nucleaire'],
    ['chez John Deere', 'mecanique'],
    ['Stellantis ou Renault', 'automobile'],
  ])('is a wish of its industry: %s', async (typed, sector) => {
    expect((await wishes(typed))?.place).toBe(`secteur:${sector}`);
  });

  it.each([
    'un labo de medicaments',
    'labo pharmaceutique',
    'un grand labo',
    'chez un fabricant de médicaments',
    'les gros labos',
    'un laboratoire de vaccins',
    'big pharma',
    'a drug company',
    'pharmaceutical lab',
  ])('makes medicines, and is no place of analyses: %s', async (typed) => {
    expect((await wishes(typed))?.place).toBe('secteur:pharmacie');
  });

  it('keeps the trade and the work of a laboratory that are said there', async () => {
    expect(await wishes('soudeur chez Airbus')).toMatchObject({
      place: 'H2913',
      there: 'secteur:aeronautique-spatial',
    });
    expect((await wishes('technicien de labo pharmaceutique'))?.place).toBe('H1510');
    expect((await wishes('contrôle qualité chez Sanofi'))?.place).toBe('H1510');
    expect((await wishes('un labo'))?.place).toBe('famille:laboratoire-recherche');
    expect((await wishes('labo d’analyses'))?.place).not.toBe('secteur:pharmacie');
  });

  it('tells where one works', async () => {
    expect(await does('cariste chez Lactalis')).toMatchObject({
      place: 'N1101',
      there: 'secteur:industrie-laitiere',
    });
    expect(await wishes('autre chose que chez moi, je bosse chez Michelin')).toMatchObject({
      place: null,
      avoid: ['caoutchouc'],
    });
  });
});
