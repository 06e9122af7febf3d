import { expect, it } from 'vitest';
import { withoutComputers } from './no-computers.ts';

it.each([
  ['autre chose mais quoi, et moi l’ordinateur j’y connais rien', 'autre chose mais quoi'],
  ['partir mais je sais pas ou, et les ordinateurs je sais pas faire', 'partir mais je sais pas ou'],
  ['un boulot au chaud et l’informatique c’est pas pour moi', 'un boulot au chaud'],
  ['désosseur, je suis pas à l’aise avec l’ordinateur', 'désosseur'],
  ['désosseur, nul en informatique', 'désosseur'],
  ['technicien informatique', 'technicien informatique'],
  ['réparer des ordinateurs', 'réparer des ordinateurs'],
  ['l’ordinateur j’y connais rien', 'l’ordinateur j’y connais rien'],
])('%s says %s', (typed, kept) => {
  expect(withoutComputers(typed)).toBe(kept);
});
