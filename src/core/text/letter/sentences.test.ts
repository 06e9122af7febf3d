import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldParts, toldSentences, withoutJoin, type Said } from './sentences.ts';

const said = (all: readonly Said[]): string[] => all.map((one) => one.said);

describe('the sentences of a letter', () => {
  it.each<[string, string[]]>([
    ['Je suis soudeur. J’aimerais le nucléaire !', ['Je suis soudeur', 'J’aimerais le nucléaire']],
    ['8 h à 2.5 m du sol, M. Petit est d’accord', ['8 h à 2.5 m du sol, M. Petit est d’accord']],
    ['Bonjour\nje suis cariste', ['Bonjour', 'je suis cariste']],
    ['fatigué... je cherche autre chose :) merci', ['fatigué', 'je cherche autre chose', 'merci']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(said(toldSentences(text))).toEqual(sentences);
  });

  it('know which of them ask', () => {
    expect(toldSentences('Je pars. Où aller ? Merci').map(({ isAsked }) => isAsked)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('the parts of a sentence', () => {
  it.each<[string, string[]]>([
    ['cariste, CACES 1 et 3 : je charge', ['cariste', 'CACES 1 et 3', 'je charge']],
    ['je suis maçon et je voudrais souder', ['je suis maçon', 'et je voudrais souder']],
    ['la maintenance parce que ça change', ['la maintenance', 'parce que ça change']],
    [
      'passer à la qualité et l’employeur n’est pas contre',
      ['passer à la qualité', 'et l’employeur n’est pas contre'],
    ],
    ['du naval ou du ferroviaire', ['du naval ou du ferroviaire']],
  ])('%s', (text, parts) => {
    expect(said(toldParts({ at: 0, end: text.length, said: text }))).toEqual(parts);
  });

  it('lose the words that join them to what is before', () => {
    expect(withoutJoin({ at: 4, end: 20, said: 'et donc la chimie' })).toMatchObject({
      at: 12,
      said: 'la chimie',
    });
    expect(withoutJoin({ at: 0, end: 8, said: 'ouvrir' }).said).toBe('ouvrir');
  });
});

it('says of each where it stands in the text, in order, and of none twice', () => {
  const words = fc.constantFrom(
    'je suis',
    'soudeur',
    ', ',
    '. ',
    ' et je ',
    ' mais ',
    '? ',
    '\n',
    '(8 ans)',
    ' : ',
    'é',
    '...',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), (some) => {
      const text = some.join('');
      let end = 0;
      for (const sentence of toldSentences(text))
        for (const part of toldParts(sentence)) {
          expect(text.slice(part.at, part.end)).toBe(part.said);
          expect(part.at).toBeGreaterThanOrEqual(end);
          expect(part.end).toBeLessThanOrEqual(sentence.end);
          end = part.end;
        }
    }),
  );
});
