import { describe, expect, it } from 'vitest';
import { recruited } from './recruits.ts';

describe('who recruits', () => {
  it.each([
    ['je recrute', 'techniciens de maintenance introuvables', 'techniciens de maintenance'],
    ['', 'recruter des techniciens de maintenance', 'techniciens de maintenance'],
    ['', 'embaucher un soudeur', 'soudeur'],
    ['je cherche à recruter des techniciens de maintenance', '', 'techniciens de maintenance'],
    ['nous recrutons deux caristes en urgence', '', 'caristes'],
    ['on cherche à embaucher', 'un fraiseur pour notre atelier', 'fraiseur'],
    ['chef d’atelier', 'recruter des soudeurs', 'soudeurs'],
    ['j’embauche', '', ''],
    ['je recrute', '', ''],
    ['we are hiring welders', '', 'welders'],
    ['', 'hire a forklift driver', 'forklift driver'],
    ['employeur', 'soudeur', 'soudeur'],
    ['je suis employeur, je cherche un soudeur', '', 'soudeur'],
    ['j’ai une petite fonderie', 'recruter', ''],
    ['j’ai une petite fonderie', 'embaucher des mouleurs', 'mouleurs'],
    ['je recrute pour ma fonderie', 'trouver des fondeurs', 'fondeurs'],
    ['je recrute pour ma fonderie', '', ''],
    ['je recrute dans une laiterie', '', ''],
    ['je suis patron d’une laiterie', 'embaucher', ''],
    ['je suis patron d’une laiterie', 'trouver du personnel', ''],
    ['we run a foundry', 'find moulders', 'moulders'],
    ['j’ai une petite fonderie, je recrute', 'des soudeurs', 'soudeurs'],
    ['j’ai une fonderie, je cherche du monde', 'recruter des gars d’autres métiers', ''],
  ])('says whom: %s / %s', (does, wants, whom) => {
    expect(recruited(does, wants)).toBe(whom);
  });

  it.each([
    ['soudeur', 'un métier qui recrute'],
    ['soudeur', 'me faire embaucher'],
    ['soudeur', 'être embauché en CDI'],
    ['soudeur', 'recruter'],
    ['chargé de recrutement', 'chimie'],
    ['recruteur', ''],
    ['j’ai une boulangerie', 'trouver un travail en usine'],
    ['j’ai une boulangerie', 'la chimie'],
    ['soudeur', 'trouver un patron'],
    ['je suis patron d’une laiterie', ''],
    ['j’ai un CAP soudeur', 'recruter'],
    ['je suis chef d’équipe en laiterie', 'recruter'],
    ['conseiller en recrutement', ''],
    ['soudeur', 'je cherche un emploi'],
    ['', ''],
  ])('is not: %s / %s', (does, wants) => {
    expect(recruited(does, wants)).toBeNull();
  });
});
