import { expect, it } from 'vitest';
import { lineWished } from './line-wished.ts';

it.each([
  ['un CDI à la laiterie, si possible sur la ligne', 'sur la ligne', 'un CDI à la laiterie'],
  ['une embauche à la laiterie plutôt en production', 'en production', 'une embauche à la laiterie'],
  ['la laiterie, comme opératrice de ligne', 'comme opératrice de ligne', 'la laiterie'],
])('a wish of an industry may ask for its line: %s', (wish, said, rest) => {
  expect(lineWished(wish)).toEqual({ said, rest });
});

it.each(['la laiterie', 'un CDI à la laiterie en ligne avec mes valeurs', 'la maintenance'])(
  'or for none: %s',
  (wish) => {
    expect(lineWished(wish)).toBeNull();
  },
);
