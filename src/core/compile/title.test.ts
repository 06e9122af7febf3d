import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldTitle, titleWords, quietLabel, tidyTitle } from './title.ts';

it.each([
  ['CQP  Conducteur(trice) de ligne', 'conducteur de ligne'],
  ['Agent logistique (CQPI)', 'agent logistique'],
  ['Certificat de qualification professionnelle inter-branches agent logistique', 'agent logistique'],
  ['Technicien (ne) d’études', 'technicien d etudes'],
  ['CQP Technicien de la qualité (fiche incomplète) (CQPM)', 'technicien de la qualite'],
  ['Titre professionnel agent magasinier', 'agent magasinier'],
])('folds %j', (title, folded) => {
  expect(foldTitle(title)).toBe(folded);
});

it('is idempotent on folded titles without a mark', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const once = foldTitle(`x ${text}`);
      expect(foldTitle(once)).toBe(once);
    }),
  );
});

it('keeps the words that tell trades apart, whatever their gender', () => {
  expect(titleWords('CQP Ajusteuse outilleuse du secteur industriel')).toEqual(
    titleWords('Ajusteuses outilleuses'),
  );
});

it('tidies a title for people', () => {
  expect(tidyTitle('Métiers de la mode – vêtements »')).toBe('Métiers de la mode – vêtements');
  expect(tidyTitle('de la dentelle, options « Aiguilles » et « Fuseaux »')).toBe(
    'De la dentelle, options « Aiguilles » et « Fuseaux »',
  );
});

it('quiets a label in capitals, and leaves an acronym alone', () => {
  expect(quietLabel('ASSURER LA SÉCURITÉ DES BIENS')).toBe('Assurer la sécurité des biens');
  expect(quietLabel('HACCP')).toBe('HACCP');
  expect(quietLabel('Souder en TIG')).toBe('Souder en TIG');
});
