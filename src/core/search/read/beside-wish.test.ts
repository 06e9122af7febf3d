import { expect, it } from 'vitest';
import { withoutBeside } from './beside-wish.ts';

const bare = (text: string): string =>
  withoutBeside(text)
    .replace(/[\s,]+/gu, ' ')
    .trim();

it('what one stands is not what one wishes for', () => {
  for (const [text, left] of [
    ['le bruit ne me dérange pas, j’aime les machines', 'j’aime les machines'],
    ['je viens de la restauration, la chaleur ça me gêne pas', 'je viens de la restauration'],
    ["j'ai pas peur de la hauteur, monteur", 'monteur'],
    ['les odeurs ça va, une tannerie', 'une tannerie'],
    ['peu importe les horaires, usine', 'usine'],
    ['même si c’est salissant, la fonderie', 'la fonderie'],
    ['I don’t mind the noise, sawmill', 'sawmill'],
  ])
    expect(bare(text ?? ''), text).toBe(left);
});

it('a condition that one accepts is still read', () => {
  expect(bare('le froid ca me derange pas, travailler la viande')).toBe('dans le froid travailler la viande');
  expect(bare('travailler le samedi pas de problème, couture')).toBe('week-end couture');
});

it('the trade of somebody else is not the one wished for, unless they are who wishes', () => {
  expect(bare('mon mari travaille chez Airbus, je cherche dans la couture')).toBe(
    'je cherche dans la couture',
  );
  expect(bare('ma mere bosse ds les yaourts moi je veux la mecanique')).toBe('moi je veux la mecanique');
  for (const text of ['ma femme est aide-soignante, elle cherche l’usine', 'ma fille veut être soudeuse'])
    expect(withoutBeside(text), text).toBe(text);
});

it('what one was in uniform stays where it is all that is said, or the start of a move', () => {
  expect(bare('ancien militaire mécanicien hélico')).toBe('mécanicien hélico');
  for (const text of ['ancien militaire', 'ancien pompier vers sécurité usine'])
    expect(withoutBeside(text), text).toBe(text);
});

it('an industry or a trade that is said stays', () => {
  for (const text of [
    'j’ai pas de diplôme, usine',
    'la viande ne me fait pas peur, le froid oui',
    'fait pas froid',
  ])
    expect(withoutBeside(text), text).toBe(text);
});

it('leaves out the uniform before the trade that one has in it', () => {
  expect(withoutBeside('militaire mécanicien hélico').trim()).toBe('mécanicien hélico');
  expect(withoutBeside('ancien marin de la marine nationale, électricien').trim()).toBe('électricien');
  expect(withoutBeside('marin pêcheur')).toBe('marin pêcheur');
});
