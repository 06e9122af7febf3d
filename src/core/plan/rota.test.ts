import { expect, it } from 'vitest';
import { rotaAt, rotaToTell } from './rota.ts';

const [staggered, day, rota, night] = ['300805', '300806', '300808', '300803'];

it('tells a rota from work by day', () => {
  expect(rotaAt({ contexts: [day] })).toBeNull();
  expect(rotaAt({ contexts: [night] })).toBeNull();
  expect(rotaAt({ contexts: [staggered] })).toBe('alone');
  expect(rotaAt({ contexts: [rota, day] })).toBe('orDay');
});

it('is told to who avoids nights or shifts, where no hours are told already', () => {
  expect(rotaToTell(['nuit'], { settings: ['debout'], rota: 'alone' })).toBe('alone');
  expect(rotaToTell(['poste'], { rota: 'orDay' })).toBe('orDay');
  expect(rotaToTell(['nuit'], { settings: ['poste'], rota: 'alone' })).toBeNull();
  for (const avoided of [[], ['astreinte'], ['charges']] as const)
    expect(rotaToTell(avoided, { rota: 'alone' })).toBeNull();
  expect(rotaToTell(['nuit'], {})).toBeNull();
});
