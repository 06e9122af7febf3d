import { describe, expect, it } from 'vitest';
import { settingsSaid } from '#core/plan/settings-said.ts';
import { does, wishes } from './fields.ts';

/** What a field says: its place, and the conditions that it asks to avoid. */
async function said(typed: string, orSector: boolean) {
  const found = await (orSector ? wishes : does)(typed);
  const situations = (found?.reads ?? []).map(({ value }) => value);
  return { place: found?.place ?? null, situations, settings: settingsSaid(typed, situations) };
}

describe('what the body or the hours refuse, in the fields of the home page', () => {
  it.each([
    ['no nights', 'travail-de-nuit'],
    ['no night shifts please', 'travail-de-nuit'],
    ['no lifting', 'port-de-charges'],
    ['no heavy lifting', 'port-de-charges'],
    ['no lifting heavy boxes', 'port-de-charges'],
    ['nothing heavy', 'port-de-charges'],
    ['nothing too physical', 'port-de-charges'],
    ['no more carrying boxes', 'port-de-charges'],
    ['not standing all day', 'station-debout'],
    ['not on my feet all day', 'station-debout'],
    ['without stairs or ladders', 'travail-en-hauteur'],
    ['no heights', 'travail-en-hauteur'],
    ['sans échelle ni escalier', 'travail-en-hauteur'],
    ['not in the cold', 'basses-temperatures'],
    ['no noise', 'bruit'],
    ['no weekends', 'week-end'],
    ['no customers', 'contact-public'],
    ['no repetitive work', 'travail-repetitif'],
    ['easy on my back', 'mal-de-dos'],
    ['gentle on the shoulder', 'mal-de-dos'],
    ['something that doesn’t wreck my back', 'mal-de-dos'],
    ['a job that won’t hurt my knees', 'mal-de-dos'],
    ['un boulot qui ne casse pas l’épaule', 'mal-de-dos'],
    ['un boulot qui n’abîme pas le dos', 'mal-de-dos'],
    ['qui bousille pas les genoux', 'mal-de-dos'],
    ['un métier qui n’use pas les mains', 'mal-de-dos'],
    ['un poste qui ménage l’épaule', 'mal-de-dos'],
    ['qui soulage le dos', 'mal-de-dos'],
    ['un travail doux pour le dos', 'mal-de-dos'],
    ['moins dur pour le dos', 'mal-de-dos'],
    ['sans me casser le dos', 'mal-de-dos'],
  ])('name no trade and no industry: %s', async (typed, situation) => {
    const found = await said(typed, true);
    expect(found.place).toBeNull();
    expect(found.situations).toContain(situation);
  });

  it.each([
    ['out of meat, bad shoulder, no heavy lifting', null, ['charges', 'repetitif']],
    [
      'plus jamais la viande, un boulot qui ne casse pas l epaule, pas de port de charge',
      null,
      ['charges', 'repetitif'],
    ],
    ['pharma, no heavy lifting', 'secteur:pharmacie', ['charges']],
    ['a job that’s easy on the knees, in a dairy', 'secteur:industrie-laitiere', ['charges']],
    ['un métier qui ne me bousille pas le dos, dans la pharma', 'secteur:pharmacie', ['charges']],
    ['la laiterie mais sans me casser le dos', 'secteur:industrie-laitiere', ['charges']],
    ['laiterie, dos', 'secteur:industrie-laitiere', ['charges']],
    ['la laiterie mais pas trop froid', 'secteur:industrie-laitiere', ['froid']],
    ['a cause du froid, la chimie', 'secteur:chimie', ['froid']],
  ])('leave what is wished: %s', async (typed, place, settings) => {
    expect(await said(typed, true)).toMatchObject({ place, settings });
  });

  it.each([
    ['I work in a slaughterhouse my shoulder hurts', 'H2101', ['charges', 'repetitif']],
    ['slaughterhouse, cold, shoulder', 'H2101', ['charges', 'repetitif', 'froid']],
    ['slaughterhouse, too cold', 'H2101', ['froid']],
    ['dairy worker, I’m always cold, back', 'H2105', ['charges', 'froid']],
    ['cold store operative', 'N1110', []],
    ['welder, bad back', 'H2913', ['charges']],
    ['warehouse operative, my knees are gone', 'N1115', ['charges']],
    ['truck driver, had surgery on my back', 'N4101', ['charges']],
    ['packer, my wrists ache', 'H3302', ['charges', 'repetitif']],
    ['packer, carpal tunnel', 'H3302', ['charges', 'repetitif']],
    ['baker, allergic to flour', 'D1102', ['allergenes']],
    ['painter allergic to solvents', 'F1606', ['allergenes']],
    ['line operator, I can’t stand any more', 'H3301', ['debout']],
    ['line operator, can’t stand long', 'H3301', ['debout']],
  ])('are heard in English beside a trade: %s', async (typed, place, settings) => {
    expect(await said(typed, false)).toMatchObject({ place, settings });
  });

  it.each([
    ['butcher, pregnant', 'D1101', 'sante'],
    ['I’m a welder and my eyesight is going', 'H2913', 'sante'],
    ['roofer, dizzy at heights', 'F1613', 'travail-en-hauteur'],
  ])('are told of health: %s', async (typed, place, situation) => {
    const found = await said(typed, false);
    expect(found.place).toBe(place);
    expect(found.situations).toContain(situation);
  });

  it('takes a boss that one cannot stand for no pain', async () => {
    expect((await said('I can’t stand my boss any more', true)).situations).toEqual([]);
  });

  it.each([
    ["je travail a l'abattoir sur la chaine, mal a l'epaule et le froid j'en peux plus", 'H2101'],
    ['je travail a l’abattoir sur la chaine mal a l’epaule et le froid j’en peux plus', 'H2101'],
    ['je travaille à l’abattoir, mal à l’épaule et le froid qui rentre dans les os', 'H2101'],
    ['je suis à l’abattoir, mal à l’épaule, j’ai toujours froid', 'H2101'],
    ['abattoir, froid, epaule', 'H2101'],
    ['abattoir, le froid et l’épaule', 'H2101'],
    ['Abattoir / froid / épaule', 'H2101'],
    ['abattoir, epaule, trop froid', 'H2101'],
    ['laiterie, froid, coude', 'H2102'],
    ['cariste, poignet, a cause du froid', 'N1101'],
  ])('choose no trade where one, or a workplace, is told: %s', async (typed, place) => {
    const found = await said(typed, false);
    expect(found).toMatchObject({ place, settings: ['charges', 'repetitif', 'froid'] });
  });

  it.each([
    ['le froid j’en peux plus', ['froid']],
    ['trop froid', ['froid']],
    ['j’ai froid', ['froid']],
    ['a cause du froid', ['froid']],
    ['too cold', ['froid']],
    ['mal a l’epaule', ['charges', 'repetitif']],
    ['mal au coude', ['charges', 'repetitif']],
    ['mal au poignet', ['charges', 'repetitif']],
    ['coiffe des rotateurs', ['charges', 'repetitif']],
    ['mon épaule me fait mal', ['charges', 'repetitif']],
    ['shoulder hurts', ['charges', 'repetitif']],
    ['my elbow hurts', ['charges', 'repetitif']],
    ['mal au dos', ['charges']],
    ['mal aux genoux', ['charges']],
  ])('say by themselves what to avoid: %s', async (typed, settings) => {
    expect(await said(typed, false)).toMatchObject({ place: null, settings });
  });

  it.each([
    ['je bosse en laiterie, le bruit j’en peux plus', 'H2102', 'bruit'],
    ['soudeur, bruit, chaleur', 'H2913', 'chaleur'],
    ['fonderie, mal au dos et la chaleur qui monte à 50 degrés', 'H2907', 'chaleur'],
  ])('hear noise and heat beside a workplace: %s', async (typed, place, situation) => {
    const found = await said(typed, false);
    expect([found.place, found.situations.includes(situation)]).toEqual([place, true]);
  });

  it.each([
    ['entrepôt froid', 'N1115'],
    ['chambre froide, cariste', 'N1101'],
    ['cariste, chambre froide', 'N1101'],
    ['frigoriste, froid', 'I1306'],
    ['technicien froid et climatisation', 'I1316'],
    ['cariste, nuit', 'N1101'],
    ['boulanger, nuit', 'D1102'],
    ['kiné, épaule, genou', 'J1404'],
    ['boucher, épaule, jambon', 'D1101'],
    ['cuisinier, chaud, froid', 'G1609'],
  ])('are not heard in a trade, or a place: %s', async (typed, place) => {
    expect(await said(typed, false)).toMatchObject({ place, settings: [] });
  });
});
