import { describe, expect, it } from 'vitest';
import { industryOfFirm } from '#core/plan/industry-of-firm.ts';
import { firmOf, redeployed } from '#core/search/firm/redeploys.ts';
import { ask, does, wishes } from './fields.ts';

/** What an employer says of their people, as the two fields are left to be read. */
async function read(first: string, second: string) {
  const found = redeployed(first, second);
  if (!found) return null;
  return {
    trade: (await does(found.does))?.place ?? null,
    to: found.wishes === '' ? null : ((await wishes(found.wishes))?.place ?? null),
    staff: found.staff,
  };
}

describe('an employer who must find other work for their people, on the real catalogue', () => {
  it.each([
    [
      'RH plasturgie, 8 régleurs sur presse à injecter à reclasser',
      'leur trouver quelque chose',
      'H3202',
      null,
      8,
    ],
    [
      'je suis drh on ferme l’atelier injection, 8 monteurs régleurs',
      'les reclasser dans une autre industrie du coin',
      'H3202',
      null,
      8,
    ],
    ['nous devons reclasser 20 soudeurs', 'le nucléaire', 'H2913', 'secteur:nucleaire', 20],
    ['soudeur', 'reclasser 8 personnes avant juin', 'H2913', null, 8],
    ['drh d’une fonderie, PSE, 15 mouleurs', 'autre chose', 'H2910', null, 15],
    ['we have to redeploy 12 welders', 'dairy', 'H2913', 'secteur:industrie-laitiere', 12],
  ] as const)('%s / %s', async (first, second, trade, to, staff) => {
    expect(await read(first, second)).toEqual({ trade, to, staff });
  });

  it.each([
    [
      'DRH plasturgie : 10 opérateurs de presse à injecter à reclasser, fermeture de ligne',
      'leur trouver d autres métiers dans le bassin',
      'plasturgie',
    ],
    ['HR manager of a plastics plant: 10 press operators to redeploy, line closing', '', 'plasturgie'],
    ['laiterie, 12 conducteurs de ligne à reclasser', '', 'industrie-laitiere'],
    ['papeterie, on ferme, 12 caristes à reclasser', '', 'papier-carton'],
    ['nous devons reclasser 20 soudeurs', 'le nucléaire', null],
  ])('say the industry of their firm: %s / %s', async (first, second, at) => {
    expect(await industryOfFirm(ask, firmOf(first, second))).toBe(at);
  });
});
