import { expect, it } from 'vitest';
import { withNames } from './explained.ts';

const examples =
  'Vérifier le fonctionnement des équipements (arche de recuisson, presse, feeders, étireuse, ...)';
const lookup = {
  fineSkills: new Map([['1', { label: examples }]]),
  skills: new Map([['2', { label: 'Suivre des indicateurs' }]]),
  knowledge: new Map(),
} as unknown as Parameters<typeof withNames>[0];

it('says a gesture without its examples of other industries', () => {
  const skill = { id: '2', through: '1', how: 'context', nature: 'trade', partly: false };
  const explained = { blocs: [{ code: 'b', label: 'b', state: 'toAssess', held: null, skills: [skill] }] };
  const [bloc] = withNames(lookup, explained as unknown as Parameters<typeof withNames>[1]).blocs;
  expect(bloc?.skills[0]?.throughLabel).toBe('Vérifier le fonctionnement des équipements');
});
