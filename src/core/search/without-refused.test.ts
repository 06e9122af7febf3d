import { describe, expect, it } from 'vitest';
import { withoutRefused } from './without-refused.ts';

describe('a wish', () => {
  it('is without the verbs that it refuses', () => {
    expect(withoutRefused('ne plus rouler, travailler en usine')).toBe('travailler en usine');
    expect(withoutRefused('arrêter de conduire')).toBe('');
    expect(withoutRefused('laiterie sans porter')).toBe('laiterie');
    expect(withoutRefused('souder')).toBe('souder');
    expect(withoutRefused('ne plus toucher la farine, je suis allergique')).toBe('je suis allergique');
    expect(withoutRefused('ne plus porter de charges, la chimie')).toBe('la chimie');
    expect(withoutRefused('une autre industrie, sans perdre mon niveau')).toBe('une autre industrie');
    expect(withoutRefused('changer d’industrie mais pas redescendre')).toBe('changer d’industrie');
    expect(withoutRefused('la pharma, garder mon salaire')).toBe('la pharma');
    expect(withoutRefused('gardien d’immeuble')).toBe('gardien d’immeuble');
  });

  it.each([
    ['changer de secteur mais pas redescendre operateur', 'changer de secteur'],
    ['la chimie, sans redevenir simple opérateur', 'la chimie'],
    ['je ne veux pas redevenir opératrice de ligne, plutôt un labo', 'plutôt un labo'],
    ['autre industrie, surtout pas finir caissière', 'autre industrie'],
    ['devenir technicien, pas opérateur sur ligne', 'devenir technicien'],
    ['caristes pas préparateur de commandes', 'caristes'],
    ['a lab, not as an operator', 'a lab'],
    ['cosmetics, don’t want to be an operator again', 'cosmetics'],
    ['devenir soudeur', 'devenir soudeur'],
    ['pas de nuit, devenir cariste', 'devenir cariste'],
    ['pas ailleurs que la chimie', 'pas ailleurs que la chimie'],
    ['pas à l’extérieur', 'pas à l’extérieur'],
  ])('is without the trade that one refuses to be: %s', (typed, kept) => {
    expect(withoutRefused(typed)).toBe(kept);
  });

  it.each([
    ['plus de nuits', ''],
    ['plus de froid ni de sang', ''],
    ['n’importe quoi mais plus de froid ni de sang', 'n’importe quoi'],
    ['plus le froid et le sang', ''],
    ['arrêter la farine', ''],
    ['moins porter, la chimie', 'la chimie'],
    ['arrêter la boulangerie, une laiterie', 'une laiterie'],
    ['plus de froid, la chimie', 'la chimie'],
    ['ouvrier abattoir, marre du froid et du sang', 'ouvrier abattoir'],
    ['pas de diplôme mais la pharma', 'la pharma'],
    ['cuisinier plus serveur', 'cuisinier plus serveur'],
    ['sortir du froid et des nuits', ''],
    ['loin de la farine, la pharma', 'la pharma'],
    ['quitter la boulangerie', ''],
    ['sortir', 'sortir'],
    ['je supporte plus le froid', ''],
    ['je ne supporte pas le bruit ni le froid', ''],
    ['la chimie, je ne peux plus supporter la farine', 'la chimie'],
    ['autre chose, inapte à la conduite', 'autre chose'],
    ['plus apte au port de charges, la chimie', 'la chimie'],
    ['interdit de soudure par le médecin, la chimie', 'la chimie'],
    ['support client', 'support client'],
    ['la chimie, pas loin de chez moi', 'la chimie, pas loin de chez moi'],
  ])('is without what one has had enough of: %s', (typed, kept) => {
    expect(withoutRefused(typed)).toBe(kept);
  });

  it.each([
    ['get out of nights and cold', ''],
    ['out of the cold', ''],
    ['out of the cold and into pharma', 'into pharma'],
    ['no more flour, a lab', 'a lab'],
    ['day shifts, not in the cold', 'day shifts'],
    ['no nights, no cold stores', ''],
    ['no nights and chemistry', 'chemistry'],
    ['get off the road', ''],
    ['off road mechanic', 'off road mechanic'],
    ['no experience, a dairy', 'no experience, a dairy'],
    ['without a diploma', 'without a diploma'],
  ])('is without what English words flee: %s', (typed, kept) => {
    expect(withoutRefused(typed)).toBe(kept);
  });

  it.each([
    ['allergique à la farine le médecin dit d’arrêter je sais pas où aller', 'allergique à la farine'],
    ['mon médecin m’interdit le port de charges, labo', 'labo'],
    ['médecin du travail', 'médecin du travail'],
    ['je sais pas trop', ''],
    ['sans port de charges', ''],
    ['la pharma sans charges lourdes', 'la pharma'],
    ['un travail sans port de charges', 'un travail'],
  ])('is without what another says and what one does not know: %s', (typed, kept) => {
    expect(withoutRefused(typed)).toBe(kept);
  });
});
