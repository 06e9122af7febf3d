import { describe, expect, it } from 'vitest';
import { settingsSaid } from '#core/plan/settings-said.ts';
import { does, wishes } from './fields.ts';

describe('a wish that names no trade, on the real catalogue', () => {
  it.each([
    'savoir quels metiers dans quelles industries sont proches et qui peut nous aider',
    'un autre métier proche dans une autre industrie autour de nous',
    'un boulot en interieur dans l’industrie pres de rennes sans charges lourdes',
    'je sais pas, une usine vers rennes, rien de lourd a porter',
    'rien de lourd à porter',
    'travailler en intérieur',
    'un truc au chaud moins dur',
    'une usine pres de Rennes, mon dos n’en peut plus, j’ai peur de perdre mon permis',
    'un poste de jour mais je peux faire les 3x8',
  ])('is given none: %s', async (typed) => {
    expect((await wishes(typed))?.place).toBeNull();
  });

  it.each([
    ['bosser dans la chimie si possible la journée sinon en équipe ça va', 'secteur:chimie'],
    ['usine de yaourt ou fromage, sur les machines', 'secteur:industrie-laitiere'],
    ['une usine de pâtes', 'secteur:epicerie-confiserie'],
    ['travailler dans le meuble, les canapés les fauteuils', 'secteur:ameublement'],
    ['la pharma, en production', 'secteur:pharmacie'],
    ['une laiterie, plutôt en production', 'secteur:industrie-laitiere'],
    ['etre embauchée direct par le labo, en production', 'secteur:pharmacie'],
    ['être embauchée en CDI par une laiterie', 'secteur:industrie-laitiere'],
  ])('says the industry alone: %s', async (typed, place) => {
    expect((await wishes(typed))?.place).toBe(place);
  });

  it.each([
    ['aller vers la maintenance des machines, dans sa boite ou ailleurs', 'I1310'],
    ['la maintenance, dans son entreprise ou une autre', 'famille:maintenance'],
    ['mecanicien ou bosser en usine', 'I1310'],
    ['reparer des moteurs, de la mecanique, meme en usine', 'I1310'],
    [
      'un truc avec mes mains, de la mécanique, une usine pourquoi pas, jai pas de voiture',
      'famille:maintenance',
    ],
    ['mécanicien agricole', 'I1603'],
    ['mécanicien auto', 'I1604'],
    ['become a joiner', 'H2206'],
    ['étiqueter des bouteilles', 'E1301'],
    ['technicienne de maintenance. Quel titre, qui appeler, quel financement ?', 'I1304'],
    ['contrôle qualité dans la pharma', 'H1510'],
  ])('is of a trade where words name one: %s', async (typed, place) => {
    expect((await wishes(typed))?.place).toBe(place);
  });

  it('avoids no nights for who likes days better, and bears shifts', () => {
    for (const typed of [
      'la chimie, de jour si possible mais je peux faire les postes',
      'bosser de jour, sinon les 3x8 ça va',
      'un poste de jour mais je peux faire les 3x8',
    ])
      expect(settingsSaid(typed, ['horaires-de-jour'])).not.toContain('nuit');
    for (const typed of ['un poste de jour', 'de jour, je peux plus faire les 3x8', 'de jour, pas de nuits'])
      expect(settingsSaid(typed, ['horaires-de-jour']), typed).toContain('nuit');
  });

  it('makes medicines, whatever the hours', async () => {
    expect(await wishes('la fabrication des medicaments mais pas la nuit j’ai des enfants')).toMatchObject({
      place: 'secteur:pharmacie',
      maker: 'H2303',
    });
  });

  it('keeps loads from who carries nothing heavy, and from who tells a back beside a licence', async () => {
    const values = async (found: ReturnType<typeof does>) =>
      ((await found)?.reads ?? []).map((one) => one.value);
    expect(await values(wishes('une usine, rien de lourd à porter'))).toContain('port-de-charges');
    expect(await values(does('routier, permis C, j’ai mal au dos je risque de perdre le permis'))).toContain(
      'mal-de-dos',
    );
    expect(await values(wishes('une usine, mon dos n’en peut plus'))).toContain('mal-de-dos');
    expect(await values(wishes('un truc au chaud moins dur'))).toContain('basses-temperatures');
  });
});
