import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../profile.ts';
import { keepFinding } from './keep.ts';
import { readSample as read } from './reader.fixture.ts';

const ids = (text: string) => read(text).map(({ id }) => id);

describe('papers', () => {
  it('are told by their category, else by their word', () => {
    expect(ids('permis B')).toEqual(['licence:permis-B']);
    expect(ids('permis')).toEqual(['licence:permis-conduire']);
  });

  it('are not had where brackets stand before « en cours »', () => {
    expect(ids('permis B (Lens) en cours')).toEqual([]);
  });

  it('are not had where who writes takes them now, or failed', () => {
    expect(ids('jpasse le permis B en janvier')).toEqual([]);
    expect(ids('je passe le permis B')).toEqual([]);
    expect(ids('CACES 1 passé mais raté')).toEqual([]);
    expect(ids('j’ai passé le permis B')).toEqual(['licence:permis-B']);
  });

  it('have expired where the text says that they are good no more', () => {
    const labels = (text: string) => read(text).map(({ label }) => label);
    expect(labels('Mon permis B n’est plus bon')).toEqual(['Permis B (périmé, dit le texte)']);
    expect(labels('Permis B ran out')).toEqual(['Permis B (périmé, dit le texte)']);
    expect(labels('Permis B, bon conducteur')).toEqual(['Permis B']);
  });

  it('are no trade where they hold its name', () => {
    expect(ids('agrément soudeur')).toEqual(['licence:agrement']);
    expect(ids('soudeur, agrément soudeur')).toEqual(['H2913', 'licence:agrement']);
  });

  it('leave its name to a trade that ends with a method', () => {
    expect(ids('travail découpe hygiénique')).toEqual(['H2103', 'method:propre']);
  });

  it('keep the year of a CACES, expired too', () => {
    const years = (text: string) => read(text).flatMap((one) => ('year' in one ? [one.label, one.year] : []));
    expect(years('CACES R489 3 (2019)')).toEqual(['CACES R489 cat. 3', 2019]);
    expect(years('CACES 3 2010, périmé. Permis B 2012')).toEqual(['CACES cat. 3', 2010]);
    expect(years('CACES 3 2010 périmé')).toEqual(['CACES cat. 3 (périmé, dit le texte)', 2010]);
  });

  it('tell norms as ways of working', () => {
    expect(read('ISO 9001')).toEqual([
      {
        ...{ kind: 'method', id: 'method:ISO 9001', label: 'ISO 9001', labelEn: 'ISO 9001' },
        ...{ words: 'ISO 9001', start: 0, end: 8 },
      },
    ]);
  });
});

describe('a diploma of a text', () => {
  it('is the certificate of today, with the one of its year where that was another', () => {
    expect(read('CAP boulanger 2005')).toEqual([
      {
        ...{ kind: 'certification', id: 'RNCP9000', label: 'Boulanger', words: 'CAP boulanger' },
        ...{ start: 0, end: 13, year: 2005, then: { id: 'RNCP5000', title: 'Boulanger' } },
      },
    ]);
  });

  it('stays its own words where nothing replaces it, or where it is not known', () => {
    // Of several that follow, the one that says most of the words.
    expect(read('CAP crêpier 2005').map(({ id }) => id)).toEqual(['RNCP9002']);
    expect(read('CAP tanneur 2005')).toEqual([
      {
        ...{ kind: 'diploma', id: 'diploma:cap tanneur', label: 'CAP tanneur', labelEn: 'CAP tanneur' },
        ...{ words: 'CAP tanneur', start: 0, end: 11, year: 2005 },
        then: { id: 'RNCP51', title: 'Tanneur' },
      },
    ]);
    expect(read('CAP horloger')).toEqual([
      {
        ...{ kind: 'diploma', id: 'diploma:cap horloger', label: 'CAP horloger', labelEn: 'CAP horloger' },
        ...{ words: 'CAP horloger', start: 0, end: 12 },
      },
    ]);
  });

  it('is read by its number too', () => {
    expect(ids('RNCP5000')).toEqual(['RNCP9000']);
  });
});

describe('what is kept of a text', () => {
  const kept = (text: string) =>
    read(text).reduce((profile, finding) => keepFinding(profile, finding), emptyProfile());

  it('is its trades with their years and its certificates, nothing that is to be asked about', () => {
    expect(kept('Cariste 8 ans. Soudeur. CAP boulanger. GMAO, lavage des cuves')).toEqual({
      jobs: [
        { code: 'N1101', title: 'Cariste', years: 8 },
        { code: 'H2913', title: 'Soudeur / Soudeuse' },
      ],
      ...{ skills: {}, certifications: ['RNCP9000'], blocs: [] },
    });
  });
});
