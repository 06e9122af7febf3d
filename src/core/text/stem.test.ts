import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem, stemOfFamily } from './stem.ts';

describe('stem', () => {
  it.each([
    ['soudeur soudeuse soudeurs soudage soudure souder'],
    ['conducteur conductrice conductrices conduire conduite'],
    ['technicien technicienne techniciens'],
    ['ouvrier ouvriere ouvrieres'],
    ['boulanger boulangere boulangerie boulangers'],
    ['operateur operatrice operateurs'],
    ['laitier laitiere laiterie lait'],
    ['industriel industrielle industriels industrielles'],
    ['chef cheffe chefs'],
    ['ebeniste ebenistes ebenisterie'],
    ['viticulteur viticultrice viticulture viticole'],
    ['constructeur construction construire'],
    ['animal animaux'],
    ['tableau tableaux'],
    ['charge chargee charges'],
    ['abattage abatteur abattoir abattre'],
    ['peintre peinture peindre'],
    ['grue grues grutier grutage'],
    ['couture couturier couturiere'],
    ['escalier escaliers'],
    ['repas'],
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  it.each([
    ['equipe', 'equipement'],
    ['animateur', 'animal'],
    ['metier', 'metal'],
    ['traiteur', 'traitement'],
    ['carriere', 'cariste'],
    ['four', 'fourreur'],
    ['vanne', 'vannier'],
    ['sel', 'sellier'],
    ['couleur', 'coulee'],
    ['chant', 'chantier'],
    ['dentelle', 'dentiste'],
    ['forme', 'formateur'],
    ['conserverie', 'conservateur'],
    ['employeur', 'employe'],
    ['brasage', 'brasseur'],
    ['serrure', 'serre'],
    ['chaudiere', 'chaud'],
    ['traite', 'traitement'],
    ['fraise', 'fraiseur'],
    ['fraises', 'fraisage'],
    ['gamme', 'game'],
    ['pressoir', 'presse'],
    ['etalonnage', 'etalon'],
    ['routage', 'routier'],
    ['transformateur', 'transformation'],
    ['escalier', 'escale'],
    ['gravier', 'graveur'],
    ['gare', 'gareur'],
    ['repas', 'repassage'],
    ['chemins', 'cheminee'],
    ['filiere', 'filiale'],
    ['barrage', 'barrique'],
    ['presse', 'presure'],
    ['biere', 'braseur'],
    ['brasseur', 'braseur'],
    ['materiaux', 'materiel'],
    ['courir', 'courrier'],
    ['doses', 'dos'],
    ['cout', 'couture'],
    ['cuire', 'cuir'],
    ['ouvrir', 'ouvrier'],
    ['mots', 'moteur'],
    ['ponte', 'pont'],
  ])('%s and %s stay apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('of the texts of two trades keeps everyday words with those of their endings', () => {
    expect(stemOfFamily('composites')).toBe(stemOfFamily('composition'));
    expect(stemOfFamily('grue')).not.toBe(stemOfFamily('grutier'));
    expect(stemOfFamily('four')).not.toBe(stemOfFamily('fourreur'));
  });

  it('leaves numbers and codes', () => {
    for (const code of ['h2102', 'r489', '36376', '2x8']) expect(stem(code)).toBe(code);
  });

  it('never grows much nor disappears', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(word, (text) => {
        const found = stem(text);
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });
});
