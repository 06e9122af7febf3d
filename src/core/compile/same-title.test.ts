import { describe, expect, it } from 'vitest';
import { emptyRecord, type RawRecord } from './raw.ts';
import { bareTitle, sameTitleReader } from './same-title.ts';

const kind = (id: string, words: string[]) => ({
  id,
  label: id,
  labelEn: id,
  plainFr: '',
  plainEn: '',
  abbreviations: [],
  words,
});
const kinds = [kind('cqp', ['cqp']), kind('bts', ['bts', 'brevet de technicien supérieur'])] as never;
const record = (id: string, title: string, active = true): RawRecord => ({
  ...emptyRecord(id, 'rncp'),
  title,
  active,
});
const ids = (records: readonly RawRecord[], asked: RawRecord) =>
  sameTitleReader(records, kinds)(asked).map(({ id }) => id);

describe('the same title, to be confirmed', () => {
  it('drops accents, brackets, gender and the words of the kind', () => {
    const bare = bareTitle(kinds);
    expect(bare('Brevet de technicien supérieur Métiers de l’eau (fiche incomplète)')).toBe(
      'metiers de l eau',
    );
    expect(bare('CQP Tuyauteur(euse) industriel')).toBe(bare('tuyauteur industriel'));
  });

  it('keeps a title that is nothing but the word of its kind', () => {
    expect(bareTitle(kinds)('BTS')).toBe('bts');
  });

  it('names active records of any kind, the lowest number first, never the record itself', () => {
    const asked = record('RNCP900', 'CQP Métiers de l’eau', false);
    const all = [
      record('RNCP1200', 'BTS Métiers de l’eau'),
      record('RNCP1100', 'Métiers de l’eau'),
      record('RNCP1000', 'Métiers de l’eau', false),
      record('RNCP1300', 'Métiers du bois'),
      asked,
    ];
    expect(ids(all, asked)).toEqual(['RNCP1100', 'RNCP1200']);
    expect(ids([record('RNCP900', 'Métiers de l’eau')], record('RNCP900', 'Métiers de l’eau'))).toEqual([]);
  });

  it('says nothing of a title that seven others bear, or of one short word', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => record(`RNCP${1000 + at}`, 'Conduite de projet'));
    const asked = record('RNCP900', 'Conduite de projet', false);
    expect(ids(many(6), asked)).toHaveLength(6);
    expect(ids(many(7), asked)).toEqual([]);
    expect(ids([record('RNCP1000', 'Fleur')], record('RNCP900', 'Fleur', false))).toEqual([]);
    expect(ids([record('RNCP1000', 'Soudur')], record('RNCP900', 'Soudur', false))).toEqual(['RNCP1000']);
  });
});
