import { describe, expect, it } from 'vitest';
import { clausesIn, storyOf } from './story.ts';

describe('clausesIn', () => {
  it('parts a sentence without punctuation where a word opens another clause', () => {
    expect(clausesIn('j ai le dos foutu apres 15 ans de maçonnerie je cherche un truc assis')).toEqual([
      'j ai le dos foutu',
      'apres 15 ans de maconnerie',
      'je cherche un truc assis',
    ]);
  });

  it('reads a message, and leaves out who says why', () => {
    expect(clausesIn('jsui ds le batiment g mal o dos jve un taf tranquil')).toEqual([
      'je suis dans le batiment',
      'j ai mal au dos',
      'je veux un taf tranquil',
    ]);
    expect(clausesIn('le médecin du travail dit plus de vibrations')).toEqual(['plus de vibrations']);
  });

  it('keeps together what belongs together', () => {
    expect(clausesIn("l'usine où je bosse")).toHaveLength(1);
  });
});

describe('storyOf', () => {
  it.each([
    ['épaule opérée, j’étais plaquiste', ['plaquiste']],
    ['je voudrais du calme, j’ai bossé 20 ans en fonderie', ['fonderie']],
    ['maman seule, ancienne vendeuse en boutique, envie d’atelier', ['vendeuse en boutique']],
    ['ancien boulanger allergique farine', ['boulanger']],
    ['bad back, used to lay bricks', ['lay bricks']],
    ['quel travail au chaud quand on vient du bâtiment', ['batiment']],
    ['aide-soignante avant, je veux du calme', ['aide soignante']],
  ])('%s tells what one has done', (text, past) => {
    expect(storyOf(text)).toMatchObject({ past });
  });

  it.each([
    ['caces 1 3 5, j’en ai marre du chariot', ['chariot']],
    ['l’abattoir ça me rend malade', ['abattoir']],
    ['j’arrête la menuiserie', ['menuiserie']],
  ])('%s tells what one has had enough of', (text, ended) => {
    expect(storyOf(text)).toMatchObject({ ended });
  });

  it.each([
    ['csp accepté, monteur assembleur, l’aéro ça m’intéresse', 'l aero'],
    ['usine fermée, intéressé par la sécurité', 'la securite'],
    ['j’ai perdu deux doigts, reclassement possible en bureau d’études ?', 'bureau d etudes'],
    ['je suis boucher, tendinites, je veux plus couper', 'plus couper'],
    ['maçon, mon dos ne suit plus, on me propose chef de chantier', 'chef de chantier'],
  ])('%s tells what one wishes', (text, wish) => {
    expect(storyOf(text)).toMatchObject({ wish });
  });

  it('tells why', () => {
    expect(storyOf('poseur de parquet genoux morts')).toMatchObject({
      present: ['poseur de parquet'],
      reason: 'genoux morts',
    });
  });

  it('is nothing where nothing is told', () => {
    expect(storyOf('')).toBeNull();
    expect(storyOf('je cherche une formation')).toBeNull();
  });
});
