import { describe, expect, it } from 'vitest';
import { storyOf } from './story.ts';

describe('storyOf', () => {
  it.each([
    ['épaule opérée, j’étais plaquiste', ['plaquiste']],
    ['je voudrais du calme, j’ai bossé 20 ans en fonderie', ['fonderie']],
    ['maman seule, ancienne vendeuse en boutique, envie d’atelier', ['vendeuse en boutique']],
    ['ancien boulanger allergique farine', ['boulanger']],
    ['bad back, used to lay bricks', ['lay bricks']],
    ['mum of two, left retail, want something quiet', ['retail']],
    ['quel travail au chaud quand on vient du bâtiment', ['batiment']],
    ['aide-soignante avant, je veux du calme', ['aide soignante']],
    ['avant serveuse, je veux la mécanique', ['serveuse']],
  ])('%s tells what one has done', (text, past) => {
    expect(storyOf(text)).toMatchObject({ past });
  });

  it.each([
    ['caces 1 3 5, j’en ai marre du chariot', ['chariot']],
    ['l’abattoir ça me rend malade', ['abattoir']],
    ['j’arrête la menuiserie', ['menuiserie']],
    [
      'raccorder la fibre chez les gens ça me gonfle, je veux un atelier',
      ['raccorder la fibre chez les gens'],
    ],
    ['la caisse ça me gave', ['caisse']],
    ['vendre des chaussures ça m’ennuie', ['vendre des chaussures']],
    ['livrer des pizzas ça me soûle', ['livrer des pizzas']],
    ['les horaires de la boulangerie me tuent', ['boulangerie']],
    ['I’m a cook, want out of kitchens', ['kitchens']],
  ])('%s tells what one has had enough of', (text, ended) => {
    expect(storyOf(text)).toMatchObject({ ended });
  });

  it.each([
    ['csp accepté, monteur assembleur, l’aéro ça m’intéresse', 'l aero'],
    ['usine fermée, intéressé par la sécurité', 'la securite'],
    ['marre des fours, je veux voir les gros, ceux de la sidérurgie', 'voir les gros ceux de la siderurgie'],
    ['marre du resto, je cherche un atelier, genre verrerie', 'un atelier genre verrerie'],
    ['j’ai perdu deux doigts, reclassement possible en bureau d’études ?', 'bureau d etudes'],
    ['je suis boucher, tendinites, je veux plus couper', 'plus couper'],
    ['vigneron ruiné par le gel, bon en mécanique', 'mecanique'],
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

  it.each([
    ['reconversion après 20 ans de plonge', ['plonge']],
    ['20 ans de cuisine, et maintenant ?', ['cuisine']],
    ['27 ans de logistique et après', ['logistique']],
    ['que faire après la coiffure', ['coiffure']],
    ['14 years as a waiter, what else', ['waiter']],
  ])('%s asks for any other work than what one has done', (text, past) => {
    expect(storyOf(text)).toMatchObject({ past, asksElse: true });
  });

  it('asks for no other work where but the works is left', () => {
    expect(storyOf('20 ans dans le transport, je veux changer de boîte')).toMatchObject({ asksElse: false });
  });

  it('is nothing where nothing is told', () => {
    expect(storyOf('')).toBeNull();
    expect(storyOf('je cherche une formation')).toBeNull();
  });
});
