import { describe, expect, it } from 'vitest';
import { ask, does, wishes } from './fields.ts';
import { readField } from '#core/plan/field-reading.ts';

describe('what one does, and where', () => {
  it.each([
    ['cariste dans un entrepot de pieces auto', 'N1101'],
    ['cariste dans un entrepot de pieces auto qui ferme', 'N1101'],
    ['cariste chez un fabricant de meubles', 'N1101'],
    ['cariste pour une laiterie', 'N1101'],
    ['je suis cariste dans une usine de papier', 'N1101'],
    ['soudeur dans un chantier naval', 'H2913'],
    ['soudeuse chez un constructeur de remorques', 'H2913'],
    ['boulanger en supermarché', 'D1102'],
    ['prepa de commandes chez un grossiste en pneus', 'N1103'],
    ['tourneur chez un sous-traitant automobile', 'H2903'],
    ['fraiseur dans une boite d’aéro', 'H2903'],
    ['ajusteur sur un chantier naval', 'H2901'],
    ['comptable dans une fonderie', 'M1203'],
    ['plombier sur les chantiers', 'F1603'],
    ['maçon dans le bâtiment', 'F1703'],
    ['boucher dans une grande surface', 'D1101'],
    ['magasinière dans une usine de yaourts', 'N1110'],
    ['menuisier chez un cuisiniste', 'H2206'],
    ['chaudronnier dans le nucléaire', 'H2902'],
    ['agent de conditionnement dans une usine de chocolat', 'H3302'],
    ['secretaire dans une entreprise de transport', 'M1607'],
    ['couturière dans un atelier de sacs', 'B1803'],
  ])('begins with the trade: %s', async (typed, code) => {
    expect((await readField(ask, typed, false))?.place).toBe(code);
  });

  it.each([
    ['mecano dans un garage poids lourd', 'I1613'],
    ['mecanicien dans une usine de papier', 'I1310'],
    ['electricien dans une usine de papier', 'I1309'],
    ['mécanicien dans l’aéronautique', 'I1602'],
    ['serveuse dans un restaurant', 'G1803'],
    ['peintre dans une usine de meubles', 'H3404'],
    ['piqueuse dans un atelier de maroquinerie', 'H2401'],
    ['vendeur dans un magasin de meubles', 'D1212'],
    ['conducteur de ligne dans une usine de biscuits', 'H2102'],
    ['opérateur de fabrication dans une laiterie', 'H2102'],
    ['conducteur de machines dans une papeterie', 'H3101'],
  ])('says more of it by where, or says it but by where: %s', async (typed, code) => {
    expect((await readField(ask, typed, false))?.place).toBe(code);
  });

  it.each(['piqueuse maroquinerie sacs de luxe', 'couturiere cuir sacs de luxe'])(
    'is the trade that ROME calls "Piqueur / Piqueuse en maroquinerie": %s',
    async (typed) => {
      expect((await readField(ask, typed, false))?.place).toBe('H2401');
    },
  );
});

describe('who works where', () => {
  it.each([
    ['monteur automobile', 'H2909'],
    ['monteuse en aéronautique', 'H2909'],
    ['laborantine cosmétique', 'H1503'],
    ['laborantin en cosmétique', 'H1503'],
    ['j’ai un titre pro d’ébéniste', 'H2207'],
    ['titre professionnel de monteuse assembleuse', 'H2909'],
    ['je me fais licencier, contrôleur qualité', 'H1504'],
    ['conductrice de ligne chez Safran', 'H3301'],
  ])('is who they say to be: %s', async (typed, code) => {
    expect((await does(typed))?.place).toBe(code);
  });

  it.each([
    [
      'peintre industriel dans les produits laitiers',
      { place: 'H3404', there: 'secteur:industrie-laitiere' },
    ],
    ['welder in aerospace', { place: 'H2913', there: 'secteur:aeronautique-spatial' }],
    ['lab technician in cosmetics', { place: 'H1503', there: 'secteur:cosmetique-parfum' }],
    ['build planes', { place: 'secteur:aeronautique-spatial', maker: 'H2909' }],
    ['become an industrial painter', { place: 'H3404' }],
    ['become a joiner', { place: 'H2206' }],
  ])('wishes for the trade, and for where: %s', async (typed, read) => {
    expect(await wishes(typed)).toMatchObject(read);
  });
});
