import { expect, it } from 'vitest';
import { withoutRedeploying } from './other-industry.ts';

it.each([
  ['les reclasser dans une autre industrie du coin', 'une autre industrie'],
  ['une autre industrie du bassin d’emploi', 'une autre industrie'],
  ['dans une autre usine près d’ici', 'une autre industrie'],
  ['autre industrie dans le secteur géographique', 'une autre industrie'],
  ['leur trouver un poste dans une autre industrie locale', 'une autre industrie'],
  ['redeploy them in another industry nearby', 'une autre industrie'],
  ['leur trouver un autre travail', 'une autre industrie'],
  ['reclasser mes salariés', 'une autre industrie'],
  ['reclasser mes salariés en pharma', 'pharma'],
  ['une autre industrie chimique', 'une autre industrie chimique'],
  ['ailleurs dans le bassin', 'une autre industrie'],
  ['remplacer le chef', 'remplacer le chef'],
])('%s: %s', (typed, kept) => {
  expect(withoutRedeploying(typed)).toBe(kept);
});
