import { describe, expect, it } from 'vitest';
import { WorkshopWords } from './workshop.ts';

const workshop = new WorkshopWords({
  version: 1,
  lines: [
    'H3203\tdrapage\tdraper\tpoche à vide\tsalle blanche',
    'H2302\tsalle blanche\tautoclave',
    'A1411\tsalle de traite\ttraire',
    'F1703\tchaînage',
  ].join('\n'),
});
const said = (text: string, known: readonly string[] = []) =>
  workshop
    .in(text, (word) => known.includes(word))
    .map(({ wording, codes }) => `${wording} ${codes.join(' ')}`);

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
  });

  it('take one wrong letter in a long word that nobody knows', () => {
    expect(said('autoclaves de pneus')).toEqual(['autoclave H2302']);
    expect(said('otoklave de pneus')).toEqual([]);
    expect(said('autoclve de pneus')).toEqual(['autoclave H2302']);
    expect(said('autoclve de pneus', ['autoclve'])).toEqual([]);
    expect(said('drapag')).toEqual(['drapage H3203']);
    expect(said('drapa')).toEqual([]);
  });
});
