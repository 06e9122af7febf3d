import { describe, expect, it } from 'vitest';
import { emptyRome, type RawRome } from './raw.ts';
import { splitter, type RecordWords } from './split.ts';

const rome: RawRome = {
  ...emptyRome(),
  occupations: [
    { code: 'H1303', label: 'Technicien en hygiène et sécurité', parent: 'H1303' },
    { code: 'H1309', label: 'Technicien en radioprotection', parent: 'H1303' },
    { code: 'H1308', label: 'Animateur hygiène sécurité', parent: 'H1303' },
    { code: 'N1105', label: 'Manutentionnaire', parent: null },
  ],
  titles: [
    { id: '1', label: 'Dosimétriste', occupation: 'H1309' },
    { id: '2', label: 'Animateur en prévention des risques', occupation: 'H1308' },
    { id: '3', label: 'Technicien prévention et ergonomie', occupation: 'H1303' },
    { id: '4', label: 'Suivi équipe production de radioprotection', occupation: 'H1309' },
  ],
};
const none: RecordWords = { title: '', blocs: [], formacodes: [] };
const choose = (words: Partial<RecordWords>, code = 'H1303') =>
  splitter(rome)({ code, evidence: 'record' }, { ...none, ...words });

describe('splitter', () => {
  it('chooses the child that the title names, and says by which word', () => {
    expect(choose({ title: 'Technicien supérieur en radioprotection' })).toEqual({
      code: 'H1309',
      evidence: 'record',
      split: { code: 'H1303', words: ['radiop', 'techni'] },
    });
  });

  it('chooses the only trade of which a name says the whole title, be its words those of every workshop', () => {
    const chosen = (title: string) => choose({ title, formacodes: ['Prévention des risques'] });
    expect(chosen('Technicien supérieur prévention et ergonomie').code).toBe('H1303');
    expect(chosen('Animateur hygiène sécurité')).toMatchObject({
      code: 'H1308',
      split: { words: ['animat', 'hygien', 'securi'] },
    });
    // Words of every workshop alone are the name of no narrower trade; two trades say it, or a part of a name of two words does: nothing is chosen by it.
    expect(choose({ title: 'Suivi équipe production' }).split?.words).toEqual([]);
    expect(choose({ title: 'Hygiène sécurité' }).split?.words).toEqual([]);
    expect(choose({ title: 'Technicien en hygiène' }).split?.words).toEqual([]);
  });

  it('chooses the code itself as well', () => {
    const words = { title: 'Ergonomie', blocs: ['Ergonomie des postes'] };
    expect(
      choose({ title: 'Conseil', blocs: ['Analyser l’ergonomie', 'Ergonomie des postes'] }).split?.words,
    ).toEqual(['ergono']);
    expect(choose(words).code).toBe('H1303');
  });

  it('asks blocs when the title says nothing, then formacodes', () => {
    expect(choose({ title: 'Technicien', blocs: ['Mesurer la radioprotection'] }).code).toBe('H1309');
    expect(choose({ title: 'Technicien', formacodes: ['Radioprotection'] }).code).toBe('H1309');
  });

  it('takes a word of one name only when the record says it twice', () => {
    expect(choose({ title: 'Dosimétriste' }).split?.words).toEqual([]);
    expect(choose({ title: 'x', blocs: ['Dosimétriste de site', 'Dosimétriste'] }).code).toBe('H1309');
  });

  it('keeps the parent as the family of the trade where nothing decides, words of every workshop included', () => {
    expect(choose({ title: 'Animateur d’équipe' })).toMatchObject({ code: 'H1303', split: { words: [] } });
    expect(choose({ title: 'Technicien en hygiène' }).split?.words).toEqual([]);
  });

  it('leaves alone a code that was not split', () => {
    expect(choose({ title: 'Radioprotection' }, 'N1105')).toEqual({ code: 'N1105', evidence: 'record' });
  });
});
