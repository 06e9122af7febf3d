import { describe, expect, it } from 'vitest';
import { soundCatalogue } from '../catalogue/sound.fixture.ts';
import { compiled, record, replacing } from './compiled.fixture.ts';

describe('what others say of our pathways', () => {
  it('is the Opcos that follow them, with a line that counts them', () => {
    const records = [record('RNCP30'), record('RNCP31'), ...replacing('RNCP9', 'RNCP32')];
    const away = [record('RNCP40', { certifiers: [] }), record('RNCP41', { certifiers: [], active: false })];
    const opcoLists = [
      { opco: 'ocapiat' as const, records: ['RNCP30', 'RNCP9', 'RNCP40', 'RNCP41'] },
      { opco: 'opco-2i' as const, records: ['RNCP30', 'RNCP31'] },
    ];
    const { catalogue, remarks } = compiled([...records, ...away], { opcoLists });
    expect(catalogue.pathways.map(({ id, opcoLists: lists }) => [id, lists])).toEqual([
      ['RNCP30', ['ocapiat', 'opco-2i']],
      ['RNCP31', ['opco-2i']],
      ['RNCP32', undefined],
    ]);
    expect(remarks).toEqual([
      'liste ocapiat : 4 fiches, 1 parcours du catalogue (0 par la liste seule), 1 anciens numéros, 2 hors périmètre dont 1 actives',
      'liste opco-2i : 2 fiches, 2 parcours du catalogue (0 par la liste seule), 0 anciens numéros, 0 hors périmètre dont 0 actives',
      '1 de nos 3 parcours du RNCP ne sont dans aucune liste d’Opco',
    ]);
  });

  it('is the subjects of a second reading, told apart, for numbered pathways', () => {
    const subjects = ['froid', 'ligne', 'rien'].map((id) => ({ id, label: id, domain: 'Production' }));
    const secondReading = {
      subjects,
      blocs: [
        { code: 'RNCP30BC02', subject: null },
        { code: 'RNCP30BC01', subject: 'ligne' },
        { code: 'RNCP30BC03', subject: 'inconnu' },
        { code: 'RNCP99BC01', subject: 'rien' },
      ],
      records: [
        { id: 'RNCP31', subject: 'froid' },
        { id: 'RNCP31', subject: 'inconnu' },
      ],
    };
    const { catalogue } = compiled([record('RNCP30'), record('RNCP31'), record('RNCP32')], { secondReading });
    expect(catalogue.secondReadings).toEqual([
      {
        ...{ id: 'RNCP30', listed: true, subjects: [] },
        blocs: [
          { code: 'RNCP30BC01', subject: 'ligne' },
          { code: 'RNCP30BC02', subject: null },
          { code: 'RNCP30BC03', subject: null },
        ],
      },
      { id: 'RNCP31', listed: true, blocs: [], subjects: ['froid'] },
      { id: 'RNCP32', listed: false, blocs: [], subjects: [] },
    ]);
    expect(catalogue.subjects.map(({ id, attribution }) => [id, attribution])).toEqual([
      ['froid', 'Jean-Paul Gavini, licence MIT'],
      ['ligne', 'Jean-Paul Gavini, licence MIT'],
    ]);
  });

  it('is the day of a list that lacks an active record whose end nobody tells', () => {
    const secondReading = { subjects: [], blocs: [{ code: 'RNCP30BC01', subject: null }], records: [] };
    const [source] = soundCatalogue().meta.sources;
    if (!source) throw new Error('the sample has a source');
    const sources = [source, { ...source, id: 'second-reading', date: '2026-07-10' }];
    const absent = (ends: string | null) =>
      compiled([record('RNCP30', { ends }), record('RNCP31', { ends })], {
        secondReading,
        sources,
      }).catalogue.pathways.map(({ absentOn }) => absentOn);
    expect(absent(null)).toEqual([undefined, '2026-07-10']);
    expect(absent('2027-01-01')).toEqual([undefined, undefined]);
  });
});
