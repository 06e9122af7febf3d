import { describe, expect, it } from 'vitest';
import { WorkshopWords } from './workshop.ts';

/** What a text holds of these lines, `known` being words of ours or of French. */
function saidOf(lines: readonly string[], text: string, known: readonly string[] = []) {
  const workshop = new WorkshopWords({ version: 1, lines: lines.join('\n') });
  return workshop
    .in(text, (word) => known.includes(word))
    .map(({ wording, codes }) => `${wording} ${codes.join(' ')}`);
}

const said = (text: string, known: readonly string[] = []) =>
  saidOf(
    [
      'H3203\tdrapage\tdraper\tpoche à vide\tsalle blanche',
      'H2302\tsalle blanche\tautoclave',
      'A1411\tsalle de traite\ttraire',
      'F1703\tchaînage',
    ],
    text,
    known,
  );

describe('the words of the workshop in a text', () => {
  it('are met in their order, whole, the longest first', () => {
    expect(said('drapage en salle blanche')).toEqual(['drapage H3203', 'salle blanche H3203 H2302']);
    expect(said('la salle est blanche')).toEqual(['salle blanche H3203 H2302']);
    expect(said('salle propre et blanche')).toEqual([]);
    expect(said('poches à vide')).toEqual(['poche à vide H3203']);
  });

  it('take a verb in its forms, not another word of the same root', () => {
    expect(said('je drapais des pièces')).toEqual(['draper H3203']);
    expect(said('chaîne de montage')).toEqual([]);
    expect(said('saler')).toEqual([]);
    expect(said('drap')).toEqual([]);
    const lines = ['N1109\tbarrer', 'A1402\tserre', 'D1102\tpétrir'];
    expect(saidOf(lines, 'barrage barrière seringue pétrole')).toEqual([]);
    expect(saidOf(lines, 'je barrerais pétrissait')).toEqual(['barrer N1109', 'pétrir D1102']);
  });

  it('take one wrong letter in a long word that nobody knows', () => {
    expect(said('autoclaves de pneus')).toEqual(['autoclave H2302']);
    expect(said('otoklave de pneus')).toEqual([]);
    expect(said('autoclve de pneus')).toEqual(['autoclave H2302']);
    expect(said('autoclve de pneus', ['autoclve'])).toEqual([]);
    expect(said('drapag')).toEqual(['drapage H3203']);
    expect(said('drapa')).toEqual([]);
    expect(said('autocl4ve')).toEqual([]);
  });

  it('take no wrong letter in a word of several', () => {
    expect(saidOf(['H2302\tautoclave vertical'], 'autoclve')).toEqual([]);
  });

  it('are the longest wording, wherever it stands in what we have', () => {
    const lines = ['H3203\tpoche\tpoche à vide', 'H2302\tpochoir'];
    expect(saidOf(lines, 'pochoir et poche à vide, poche')).toEqual([
      'pochoir H2302',
      'poche à vide H3203',
      'poche H3203',
    ]);
  });

  it('are the very words, of two wordings as long', () => {
    const lines = ['H1\tcalibrer\tcalibrer tubes', 'H2\tcalibre\tcalibre tubes', 'H3\tcalibrer joints'];
    expect(saidOf(lines, 'meuler calibre')).toEqual(['calibre H2']);
    expect(saidOf(lines, 'meuler calibres tubes')).toEqual(['calibre tubes H2']);
    expect(saidOf(lines, 'calibre joint')).toEqual(['calibrer joints H3']);
    expect(saidOf(lines, 'calibrais')).toEqual(['calibrer H1']);
  });

  it('name each trade once, in whatever number it says the wording', () => {
    expect(saidOf(['H1\tgabarit\tgabarits', 'H2\tgabarits'], 'gabarit')).toEqual(['gabarit H1 H2']);
  });

  it('are not all words that people put around what they look for', () => {
    const lines = ['H1\tposte', 'H2\tposte à souder'];
    expect(saidOf(lines, 'poste de meulage')).toEqual([]);
    expect(saidOf(lines, 'poste à souder')).toEqual(['poste à souder H2']);
  });
});
