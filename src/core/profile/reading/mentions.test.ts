import { describe, expect, it } from 'vitest';
import { isMentioned } from './mentions.ts';
import { readSample } from './reader.fixture.ts';

const placed = (text: string, word: string) => {
  const start = text.toLowerCase().indexOf(word);
  return { start, end: start + word.length };
};

describe('a trade that its sentence only mentions', () => {
  it.each([
    ['Un cariste passe le matin.', true],
    ["J'ai croisé un cariste.", true],
    ['Notre équipe compte deux caristes, un cariste.', true],
    ['Au labo, un autre cariste.', true],
    ['Le quai a un ancien cariste.', true],
    ["L'équipe : un apprenti cariste.", true],
    ["J'étais un apprenti cariste.", false],
    ["J'étais un cariste.", false],
    ["C'est le cariste qui parle", false],
    ['Comme un bon cariste', false],
    ["Il s'agit d'un cariste", false],
    ['Nous recherchons pour notre site un cariste', false],
    ['cariste chez un cariste', false],
  ])('is of somebody who has a determiner: %s', (text, is) => {
    const at = text.lastIndexOf('cariste');
    expect(isMentioned(text, { start: at, end: at + 7 })).toBe(is);
  });

  it('is a trade where it says a task, whatever stands before', () => {
    expect(isMentioned('toute la soudure', placed('toute la soudure', 'soudure'))).toBe(false);
  });

  it.each([
    ['Vendu des outils de cariste', true],
    ["Une blouse d'électricien", true],
    ['poste de cariste', false],
    ['8 ans de cariste', false],
    ['magasinier puis de cariste', false],
    ['outils de soudure', false],
  ])('says whose or of what sort behind a noun that is no work: %s', (text, is) => {
    expect(isMentioned(text, placed(text, /cariste|électricien|soudure/u.exec(text)?.[0] ?? ''))).toBe(is);
  });

  it.each([
    ['Le métier de cariste me plairait', true],
    ['Un poste de cariste serait idéal', true],
    ['Je pourrais être cariste', true],
    ['Je vais devenir cariste', true],
    ['I would be a cariste', true],
    ['Si je trouve, cariste', true],
    ['Si je compte bien : 8 ans cariste', false],
    ['Je gérais le quai comme cariste', false],
    ['Je livrais, cariste', false],
    ['cariste 8 ans, ce serait dommage', false],
    [`cariste ${'au quai nord et sud '.repeat(4)}où il pourrait geler`, false],
  ])('is what might be, by the verb beside it: %s', (text, is) => {
    expect(isMentioned(text, placed(text, 'cariste'))).toBe(is);
  });

  it.each([
    ["On m'oriente vers cariste", true],
    ["On m'envoie vers un poste de cariste", true],
    ['Passé cariste', false],
  ])('is where one goes: %s', (text, is) => {
    expect(isMentioned(text, placed(text, 'cariste'))).toBe(is);
  });

  it.each([
    ['Pourquoi pas cariste ?', true],
    ['Bonjour. Comment devient-on cariste ?', true],
    ['Je suis cariste, que faire ?', false],
    ['Je suis cariste ?', false],
    ['8 ans cariste ?', false],
  ])('is asked about: %s', (text, is) => {
    expect(isMentioned(text, placed(text, 'cariste'))).toBe(is);
  });

  it.each([
    ['Cariste : trop physique', true],
    ['Cariste, ça ne me dit rien', true],
    ["Bonjour. Cariste, je n'ai plus le dos", true],
    ['Cariste de nuit, je n’ai plus le permis', true],
    ['Cariste : 8 ans, trop dur', false],
    ['Cariste, Dupont', false],
    ["Cariste, c'est mon métier", false],
    ['Cariste, ça me plairait', true],
    ['Le Havre cariste, ça va', false],
  ])('is judged at the head of its clause: %s', (text, is) => {
    expect(isMentioned(text, placed(text, 'cariste'))).toBe(is);
  });
});

describe('the trades of a text', () => {
  const codes = (text: string) =>
    readSample(text).flatMap(({ kind, id }) => (kind === 'occupation' ? [id] : []));

  it('leave out those only mentioned', () => {
    expect(codes('Soudeur 8 ans. Un cariste nous sert.')).toEqual(['H2913']);
    expect(codes('Soudeur 8 ans. Le métier de cariste me plairait bien.')).toEqual(['H2913']);
    expect(codes('Soudeur 8 ans. Pourquoi pas cariste ?')).toEqual(['H2913']);
  });

  it('keep those formerly exercised, and behind a label', () => {
    expect(codes('Soudeur 8 ans. Ancien cariste, licencié.')).toEqual(['H2913', 'N1101']);
    expect(codes('Soudeur 8 ans. Profession : cariste')).toEqual(['H2913', 'N1101']);
  });

  it('leave out one whose verb of exercise stands far before', () => {
    const far = 'aime le calme, la pêche, le bois, la mer, la neige, les chiens et le soir';
    expect(codes(`Soudeur 8 ans. Je ${far} cariste dehors.`)).toEqual(['H2913']);
  });
});
