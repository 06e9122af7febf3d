import { expect, it } from 'vitest';
import { alsoTelling } from './same-gestures.ts';

const basis = 'essai';

it('tells what a competence also is, what it implies, and our filing in place of that of ROME', () => {
  const told = alsoTelling(
    [
      { id: '11', skill: '1' },
      { id: '12', skill: '1' },
      { id: '13', skill: '1' },
      { id: '14', skill: '1' },
    ],
    [
      { skill: '11', also: '2', basis },
      { skill: '11', also: '3', basis },
      { skill: '12', also: '2', how: 'implies', basis },
      { skill: '13', also: '3', how: 'instead', basis },
    ],
  );
  expect(told).toEqual([
    { id: '11', skill: '1', also: ['2', '3'] },
    { id: '12', skill: '1', implies: ['2'] },
    { id: '13', skill: '3' },
    { id: '14', skill: '1' },
  ]);
});
