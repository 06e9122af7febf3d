import { describe, expect, it } from 'vitest';
import { lookup } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { sampleCatalogue } from '../search/sample.fixture.ts';
import type { Lang } from '../words/lang.ts';
import { listed, pathwayHeads, pathwayLine } from './columns.ts';

/** The cells of a pathway of the sample under their heads. */
function cells(id: string, more: Partial<Pathway> = {}, lang: Lang = 'fr') {
  const sample = sampleCatalogue();
  const route = { plainFr: 'x', plainEn: 'x', official: [], xml: 'x', basis: 'x' };
  const ways = lookup({
    ...sample,
    sectors: sample.sectors.map((one) => ({ ...one, naf: one.id === 'metallurgie' ? ['25', '24'] : ['10'] })),
    branches: sample.branches.map((one) => ({ ...one, idcc: ['3248', '0054'] })),
    routes: [
      { ...route, id: 'vae', label: 'VAE', labelEn: 'Experience' },
      { ...route, id: 'apprentissage', label: 'Apprentissage', labelEn: 'Apprenticeship' },
    ],
  });
  const pathway = ways.pathways.get(id);
  if (!pathway) throw new Error(id);
  const line = pathwayLine(ways, { ...pathway, ...more }, lang);
  return Object.fromEntries(pathwayHeads(lang).map((head, at) => [head, line[at]]));
}

describe('a pathway as one line of a spreadsheet', () => {
  it('has labels, and codes in columns of their own', () => {
    expect(
      cells('RNCP1002', {
        certifiers: [
          { name: 'B', siret: null },
          { name: 'A', siret: null },
        ],
      }),
    ).toMatchObject({
      numero: 'RNCP1002',
      intitule: 'Soudeur assembleur industriel',
      type: 'Titre professionnel',
      niveau: 3,
      certificateurs: 'A | B',
      secteurs: 'Métallurgie',
      secteurs_reposent_sur: 'certificateur',
      codes_naf: '24 | 25',
      opco: 'Opco 2i',
      codes_idcc: '0054 | 3248',
      metiers: 'Soudeur / Soudeuse',
      codes_rome: 'H2913',
      sources: 'test',
    });
  });

  it('says until when it runs, in the language asked for', () => {
    expect(cells('RNCP1002')).toMatchObject({
      statut: 'en vigueur jusqu’au 2027-01-01',
      fin_enregistrement: '2027-01-01',
    });
    expect(cells('RNCP1002', {}, 'en')).toMatchObject({ status: 'active until 2027-01-01' });
    const old = { register: null, ends: null, updated: '2019-05-02' } as const;
    expect(cells('RNCP1002', old, 'en')).toMatchObject({ status: 'not confirmed since 2019-05-02' });
    expect(cells('RNCP1002', { ...old, status: 'inactive' }, 'en')).toMatchObject({
      status: 'no longer active',
    });
    expect(cells('RNCP1001')).toMatchObject({ statut: 'en vigueur', fin_enregistrement: '' });
    expect(cells('RNCP1003', { ends: '2020-01-01' })).toMatchObject({ statut: 'plus en vigueur' });
  });

  it('tells where its blocs come from: itself, an older record, nowhere', () => {
    const blocs = [{ code: 'RNCP1000BC01', label: 'Diagnostiquer une panne', evidence: 'record' as const }];
    expect(cells('RNCP1000')).toMatchObject({
      blocs: 'Diagnostiquer une panne',
      codes_blocs: 'RNCP1000BC01',
      blocs_origine: 'RNCP1000',
    });
    const older = blocs.map((bloc) => ({ ...bloc, evidence: 'predecessor' as const, from: 'RNCP7' }));
    expect(cells('RNCP1000', { blocs: older }).blocs_origine).toBe('RNCP7');
    expect(cells('RNCP1001')).toMatchObject({ blocs: '', blocs_origine: null });
  });

  it('leaves empty what is not known', () => {
    expect(cells('CI100')).toMatchObject({ niveau: null, voies_acces: '', familles: '', successeurs: '' });
    expect(cells('RNCP1001')).toMatchObject({ secteurs: '', codes_naf: '', codes_idcc: '', opco: '' });
    // A link to a sector without a branch has no agreement.
    expect(cells('RNCP1000')).toMatchObject({ secteurs: 'Métallurgie', codes_idcc: '' });
  });

  it('has the Opcos of the branch of a link or, where it names none, of the branches of the sector, as the search filters them', () => {
    expect(cells('RNCP1000')).toMatchObject({ secteurs: 'Métallurgie', opco: 'Opco 2i' });
  });

  it('names the routes in order', () => {
    expect(cells('RNCP1000').voies_acces).toBe('Apprentissage | VAE');
    expect(cells('RNCP1000', {}, 'en').access_routes).toBe('Apprenticeship | Experience');
  });

  it('parts the values of a list by a bar', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b'])]).toEqual(['', 'a', 'a | b']);
  });
});
