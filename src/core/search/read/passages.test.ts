import { describe, expect, it } from 'vitest';
import { asking } from './asking.fixture.ts';

const { read } = asking();

describe('whose other trades are asked for', () => {
  it.each([
    ["quelles passerelles pour 12 soudeurs d'un chantier", 'soudeurs'],
    ['quels débouchés pour un groupe de 20 soudeurs licenciés', 'soudeurs'],
    ['vers quels métiers orienter des boulangers', 'boulangers'],
    ['redéployer 15 soudeurs', 'soudeurs'],
    ['25 soudeurs à reclasser', 'soudeurs'],
    ['que proposer à un soudeur', 'soudeur'],
    ['que peut faire un boulanger', 'boulanger'],
    ['que faire de nos soudeurs', 'soudeurs'],
    ['que faire après soudeur', 'soudeur'],
    ['métiers proches de soudeur', 'soudeur'],
    ['passerelle sectorielle boulanger', 'boulanger'],
    ['passerelles métiers soudeur', 'soudeur'],
    ['PSE sous-traitant, reclasser 30 soudeurs', 'soudeurs'],
    ['nos soudeurs vont perdre leur poste', 'soudeurs'],
    ['le site ferme, où peuvent aller les soudeurs', 'soudeurs'],
    ['what next for 12 welders', 'welders'],
    ['where can our welders go', 'welders'],
    ['HR here, what can our bakers become', 'bakers'],
    ['jobs similar to welder', 'welder'],
    ['welder looking for something better paid in a factory', 'welder'],
    ['soudeur cherche autre chose', 'soudeur'],
    ['soudeur à mi-temps, je cherche un truc qui ressemble', 'soudeur'],
    ['je suis boulanger dégoûté par mon chef, garder le même genre de travail ailleurs', 'boulanger'],
  ])('reads the trade that they have: %s', (text, trade) => {
    expect(read(text)[0]).toBe(`move ${trade}>`);
  });

  it.each([
    'reclasser des soudeurs vers la boulangerie',
    'débouchés bac pro boulanger',
    'que faire pour devenir soudeur',
    "évolution chef d'équipe",
    "quelles passerelles pour 40 salariés d'une usine",
    'soudeur cherche un poste de boulanger',
    'former nos soudeurs',
  ])('reads nothing where they are to go is said, or no trade: %s', (text) => {
    expect(read(text).filter((one) => one.startsWith('move') && one.endsWith('>'))).toEqual([]);
  });
});
