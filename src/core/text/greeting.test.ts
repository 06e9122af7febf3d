import { expect, it } from 'vitest';
import { withoutGreeting } from './greeting.ts';

it.each([
  ['Bonjour madame, je suis cariste', 'je suis cariste'],
  ['slt, soudeur', 'soudeur'],
  ['hello, welder here', 'welder here'],
  ['hiver au froid', 'hiver au froid'],
  ['Bonjour', 'Bonjour'],
])('%s', (text, kept) => {
  expect(withoutGreeting(text)).toBe(kept);
});
