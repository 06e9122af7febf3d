import { describe, expect, it } from 'vitest';
import { settingsSaid } from '#core/plan/settings-said.ts';
import { makingThere } from '#core/plan/making-there.ts';
import { splitWish } from '#core/search/split-wish.ts';
import { withoutAsides } from '#core/text/wish-beside.ts';
import { ask, does, wishes } from './fields.ts';

describe('what is said beside a wish, on the real catalogue', () => {
  it.each([
    'quelque chose de plus léger, pas dans le froid, je connais bien l’hygiene HACCP',
    'plus de farine le medecin a dit, un autre travail en usine ou je me sers de mes mains, sans repartir de zero',
    'un travail où je me sers de mes mains',
  ])('names no trade: %s', async (typed) => {
    expect((await wishes(typed))?.place).toBeNull();
  });

  it.each([
    [
      'un CDI à la laiterie a coté de chez moi, peut etre conductrice de ligne apres, mais j’ai peur du froid et j’ai 2 enfants donc horaires de journée si possible',
      'secteur:industrie-laitiere',
    ],
    [
      'bosser dans une centrale nucleaire, soudeur nucléaire. je suis en interim, j’ai juste un BEP',
      'secteur:nucleaire',
    ],
    ['rester dans ma ville, il y a des fabricants de canapés et de sièges', 'secteur:ameublement'],
    ['à la laiterie à côté', 'secteur:industrie-laitiere'],
    ['moins dur pour mon épaule, pas au froid, peut etre dans la qualité', 'famille:qualite'],
  ])('leaves what is wished: %s', async (typed, place) => {
    expect((await wishes(typed))?.place).toBe(place);
  });

  it.each([
    ['production dans le medicament, pharmacie usine', 'H2303'],
    ['bosser a la prod chez sanofi', 'H2303'],
    ['un poste de production dans la pharma', 'H2303'],
    ['production de yaourts', 'H2105'],
  ])('makes things there: %s', async (typed, maker) => {
    expect(await wishes(typed)).toMatchObject({ maker });
  });

  it('keeps the diploma that is wished', async () => {
    expect((await wishes('j’ai envie de passer un CAP soudeur'))?.place).toBe('H2902');
  });

  it.each([
    ['etre embaucher par l’usine en production, j’ai pas de diplome francais', 'secteur:pharmacie', 'H2303'],
    ['travailler en production dans cette usine', 'secteur:pharmacie', 'H2303'],
    ['passer en production chez eux', 'secteur:industrie-laitiere', 'H2105'],
    ['au conditionnement', 'secteur:pharmacie', 'H3302'],
    ['la production de films', 'secteur:pharmacie', null],
    ['la chimie', 'secteur:pharmacie', null],
  ])('is of the works where one is, to who says but to make: %s', async (wish, at, maker) => {
    expect(await makingThere(ask, withoutAsides(wish), at)).toBe(maker);
  });

  it('prefers days without refusing nights, and flees what it fears', () => {
    expect(settingsSaid('horaires de journée si possible', ['horaires-de-jour'])).toEqual([]);
    expect(settingsSaid('de jour si possible, pas de nuits', ['horaires-de-jour'])).toEqual(['nuit']);
    expect(settingsSaid('j’ai peur du froid', [])).toEqual(['froid']);
    expect(settingsSaid('une usine, pas trop lourd', [])).toEqual(['charges']);
    expect(settingsSaid('poids lourd', [])).toEqual([]);
  });

  it.each([
    [
      '15 ans conductrice de ligne yaourt la laiterie ferme, est ce que je peux aller dans la cosmetique',
      'cosmetique',
    ],
    ['je conduis des chariots, je cherche un cdi à la laiterie à côté', 'à la laiterie à côté'],
    ['soudeur, c’est possible de passer dans le nucléaire ?', 'nucléaire ?'],
  ])('is asked about in one breath: %s', (typed, wants) => {
    expect(splitWish(typed)?.wants).toBe(wants);
  });
});

describe('what is said beside what one does', () => {
  it.each([
    ['technicienne labo controle qualité en plasturgie, CDD jusqu’en fevrier, BTS chimie', 'H1503'],
    [
      'je suis technicienne de laboratoire en plasturgie avec un BTS chimie, mon CDD finit en février',
      'H1503',
    ],
    ['opérateurs d’usinage', 'H2903'],
    ['opérateur d’extrusion', 'H3201'],
    ['CAP soudeur', 'H2902'],
    ['nettoyage dans un labo pharmaceutique', 'K2204'],
  ])('is no trade: %s', async (typed, place) => {
    expect((await does(typed))?.place).toBe(place);
  });

  it.each([
    'je fait le menage dans une usine de medicaments pour une boite de nettoyage, CDI temps partiel',
    'Je suis agent de propreté chez un sous traitant dans une usine pharmaceutique',
    'agent d’entretien en usine de médicaments pour une boite de nettoyage',
  ])('leaves the works where one cleans: %s', async (typed) => {
    expect(await does(typed)).toMatchObject({ there: 'secteur:pharmacie' });
  });
});
