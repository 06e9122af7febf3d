import { describe, expect, it } from 'vitest';
import { normsIn } from './norms.ts';
import { permitsIn } from './permits.ts';

describe('permits', () => {
  const labels = (text: string) => permitsIn(text).map(({ label }) => label);

  it('takes "à jour" for no category', () => {
    expect(labels('caces 1 3 et 5 a jour')).toEqual(labels('caces 1 3 et 5'));
  });

  it('reads electrical codes that stand alone where one of them is nothing else, and the letters of a tester', () => {
    const electric = (...codes: string[]) => codes.map((code) => `Habilitation électrique ${code}`);
    expect(labels('travail en hauteur, B2V BR BC H1V')).toEqual(electric('B2V', 'BR', 'BC', 'H1V'));
    expect(labels('fluide cat 1, B2V BR')).toEqual([
      ...electric('B2V', 'BR'),
      'Attestation fluides frigorigènes catégorie 1',
    ]);
    for (const text of ['H0B0', 'habilitation H0-B0', 'H0 B0'])
      expect([text, labels(text)]).toEqual([text, electric('H0', 'B0')]);
    expect(labels('hab elec B0H0V')).toEqual(electric('B0', 'H0V'));
    expect(labels('Habilitation BR, BE essai')).toEqual(electric('BR', 'BE ESSAI'));
    expect(labels('bâtiment H0, BE essai')).toEqual([]);
    expect(labels('Habilitation B2XL/BCL')).toEqual(electric('B2XL', 'BCL'));
    expect(labels('anglais B2, niveau B1')).toEqual([]);
    expect(labels('permis B et BE')).toEqual(['Permis B', 'Permis BE']);
    expect(labels('Licence D')).toEqual(['Permis D']);
    expect(labels('Licence d’anglais')).toEqual([]);
    expect(labels('Certifications COFREND PT2 et MT2')).toEqual([
      'Certification CND PT2 (COFREND)',
      'Certification CND MT2 (COFREND)',
    ]);
    expect(labels('bâtiment PT2')).toEqual([]);
  });

  it('reads the categories of a CACES, old writing and new', () => {
    expect(labels('caces 1 et 3')).toEqual(['CACES cat. 1', 'CACES cat. 3']);
    expect(labels('CACES R489 cat. 1A, 3 et 5 (2022)')).toEqual([
      'CACES R489 cat. 1A',
      'CACES R489 cat. 3',
      'CACES R489 cat. 5',
    ]);
    expect(labels('nacelle caces')).toEqual(['CACES R486 nacelle']);
    expect(labels('CACES R486')).toEqual(['CACES R486 nacelle']);
    expect(labels('CACES R482 cat. F')).toEqual(['CACES R482 cat. F']);
    expect(labels('CACES nacelle 3B')).toEqual(['CACES R486 cat. B']);
    expect(labels('caces pelle a grappin')).toEqual(['CACES R482 engins de chantier']);
    expect(labels('CACES pelle A')).toEqual(['CACES R482 cat. A']);
    expect(labels('CACES chariot 3 et 5')).toEqual(['CACES R489 cat. 3', 'CACES R489 cat. 5']);
  });

  it.each([
    ['CACES: R489 - 1B, 3', 'CACES R489 cat. 1B,CACES R489 cat. 3'],
    ['mes caces (1,3,5)', 'CACES cat. 1,CACES cat. 3,CACES cat. 5'],
    ['CACES R372m cat 10', 'CACES R372 cat. 10'],
    ['CACES engins de chantier cat 9', 'CACES R372 cat. 9'],
    ['CACES chariot télescopique', 'CACES R482 chariot télescopique'],
    ['CACES R372', 'CACES R372 engins de chantier'],
    ['CACES R390', 'CACES R390 grue'],
    ['permis cariste 1,3', 'CACES R489 cat. 1,CACES R489 cat. 3'],
    ['cariste 1 3 5', 'CACES R489 cat. 1,CACES R489 cat. 3,CACES R489 cat. 5'],
    ['permis nacelle', 'CACES R486 nacelle'],
    ['caces 3 ans', ''],
    ['cariste 3 ans et 5 mois', ''],
  ])('%s', (text, read) => {
    expect(labels(text).join()).toBe(read);
  });

  it.each([
    ['permis EB', 'Permis BE'],
    ['permis poids lourd et super lourd', 'Permis C,Permis CE'],
    ['permis B PL SPL', 'Permis B,Permis C,Permis CE'],
    ['Permis de conduire : B', 'Permis B'],
    ['permis A2', 'Permis A2'],
    ['permis a jour', ''],
    ["permis d'exploitation", ''],
    ["permis B c'est bon", 'Permis B'],
    ['soudeur licencié TIG', 'Licence de soudage TIG'],
    ['soudeur tig et arc avec licences', 'Licence de soudage TIG,Licence de soudage ARC'],
    ['licencié économique', ''],
    ['TIG 141', 'Licence de soudage 141'],
    ['ATEX 1, SSIAP 2', 'ATEX niveau 1,SSIAP 2'],
    ['zone ATEX', ''],
    ['Licences: B and D', 'Permis B,Permis D'],
    ['BR H0, nacelle', 'Habilitation électrique BR,Habilitation électrique H0'],
    ['BR nacelle', ''],
  ])('%s', (text, read) => {
    expect(labels(text).join()).toBe(read);
  });

  it('reads electrical authorisations, driving and welding licences', () => {
    expect(labels('Habilitations B1V BR H1, zone ATEX')).toEqual([
      'Habilitation électrique B1V',
      'Habilitation électrique BR',
      'Habilitation électrique H1',
    ]);
    expect(labels('habilitation électrique')).toEqual(['Habilitation électrique']);
    expect(labels('permi b, permis CE')).toEqual(['Permis B', 'Permis CE']);
    expect(labels('permis de conduire, habilité')).toEqual([]);
    expect(labels('Driving licence category C')).toEqual(['Permis C']);
    expect(labels('licence 135 et 141')).toEqual(['Licence de soudage 135', 'Licence de soudage 141']);
    expect(labels('EN ISO 9606-1')).toEqual(['Qualification de soudage EN ISO 9606-1']);
  });

  it('reads norms, not years', () => {
    expect(normsIn('ISO 22716, EN 9100, en 2011').map(({ label }) => label)).toEqual([
      'ISO 22716',
      'EN 9100',
    ]);
  });

  it('reads nuclear codes, chemical risk beside its words, and the processes behind a norm', () => {
    const ids = (text: string) => permitsIn(text).map(({ id }) => id);
    expect(ids('HN1, SCN-2 et PR1 CC')).toEqual(['nucleaire-HN1', 'nucleaire-SCN2', 'nucleaire-PR1 CC']);
    expect(ids('ATEX, N1/N2')).toEqual(['risques-chimiques']);
    expect(ids('route N2')).toEqual([]);
    expect(ids('EN ISO 9606-1 (141, 136)')).toEqual(['soudage-141', 'soudage-136', 'iso-9606']);
    expect(ids('mes caces le un le trois et le cinq')).toEqual([
      'CACES cat. 1',
      'CACES cat. 3',
      'CACES cat. 5',
    ]);
    expect(ids('ma licence de soudeur')).toEqual([]);
  });
});

it('leaves the trade out of the words of a welding licence', () => {
  const typed = 'soudeur tig et arc avec licences';
  for (const { start } of permitsIn(typed)) expect(typed.slice(0, start)).toBe('soudeur ');
});
