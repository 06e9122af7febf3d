import { describe, expect, it } from 'vitest';
import { plainFamily } from '../catalogue/plain.fixture.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { matchCatalogue, occupation } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { emptyProfile } from '../profile/profile.ts';
import { answerDoor } from './door.ts';
import { hasSomething, leadOfPlans, leadTo } from './door-leads.ts';
import { as, ask, glass, own } from './glass.fixture.ts';
import type { Plan } from './plan.ts';
import { profileAt } from './problem.ts';
import type { Setting } from './setting.ts';
import { buildWorld } from './world.ts';

/** The near trades that are shown to who practises the first of these and does not know where to go. */
function shown(
  trades: readonly Occupation[],
  families = [plainFamily('metal', ['A1111'])],
  settings: Setting[] = [],
) {
  const [first, ...others] = trades;
  if (!first) throw new Error('a trade');
  const from = { ...first, mobilities: others.map(({ code }) => code) };
  const { world } = ask({
    occupations: [from, ...others],
    families,
    sectors: [glass([])],
    pathways: [],
    blocSkills: [],
  });
  const answer = answerDoor(world, { from: 'A1111', to: null, settings }, emptyProfile());
  if (answer.kind !== 'anywhere') throw new Error(answer.kind);
  return answer.others.map(({ id }) => id);
}

const shop = occupation('D1301', as('a', 1, 12), []);
const fitter = { ...occupation('H2914', as('a', 1, 6), []), widespread: true as const };

describe('the near trades of who does not know where to go', () => {
  it('are those that industry has, then the nearest, however many gestures each is made of', () => {
    const turner = { ...fitter, code: 'H2903', skills: { ...fitter.skills, main: as('a', 1, 3) } };
    expect(shown([own, shop, turner, fitter])).toEqual(['H2914', 'H2903', 'D1301']);
  });

  it('are no selling for who makes things, and no design nor responsibility for who has none', () => {
    const seller = { ...shop, label: 'Vendeur en épicerie' };
    expect(shown([own, seller])).toEqual([]);
    expect(shown([own, seller], [])).toEqual(['D1301']);
    expect(shown([{ ...own, label: 'Technico-commercial' }, seller])).toEqual(['D1301']);
    for (const label of ['Monteur prototypiste', 'Chef monteur']) {
      expect(shown([own, { ...fitter, label }])).toEqual([]);
      expect(
        shown([
          { ...own, label },
          { ...fitter, label },
        ]),
      ).toEqual(['H2914']);
    }
  });

  it('have something in common beside a gesture, even where ROME sends there', () => {
    const many = { ...own, skills: { ...own.skills, main: [...as('a', 1, 24), ...as('b', 4, 24)] } };
    const stranger = {
      ...fitter,
      skills: { main: as('b', 1, 1), emerging: [], other: [...as('a', 2, 3), ...as('b', 2, 3)] },
    };
    expect(shown([many, fitter])).toEqual(['H2914']);
    expect(shown([own, stranger])).toEqual(['H2914']);
    expect(shown([many, { ...stranger, skills: { ...stranger.skills, other: [] } }])).toEqual([]);
  });

  it('are, where none is of industry, those of industry that ROME names, of which something is there', () => {
    const core = (shared: number) => [...as('a', 1, shared), ...as('b', 13, 20)];
    const part = (shared: number) => ({
      ...fitter,
      code: 'H2905',
      skills: { ...fitter.skills, main: core(shared) },
    });
    expect(shown([own, part(2)])).toEqual(['H2905']);
    expect(shown([own, part(0)])).toEqual([]);
    expect(shown([own, shop, part(2)])).toEqual(['H2905', 'D1301']);
    expect(shown([own, part(2), fitter])).toEqual(['H2914']);
    expect(shown([own, { ...shop, skills: { ...shop.skills, main: core(2) } }])).toEqual([]);
  });

  it('do not handle the same flour again for who flees it', () => {
    const baker = { ...own, label: 'Boulanger' };
    const pizza = { ...fitter, label: 'Pizzaïolo' };
    expect(shown([baker, pizza], [], [])).toEqual(['H2914']);
    expect(shown([baker, pizza], [], ['allergenes'])).toEqual([]);
    expect(shown([baker, fitter], [], ['allergenes'])).toEqual(['H2914']);
  });
});

it('a certificate none of whose blocs is open is no lead of a plan, and one when it is what one aims at', () => {
  const world = buildWorld(buildSpace(matchCatalogue()), {});
  const person = profileAt(world, { kind: 'occupation', code: 'H2901' });
  const to = (id: string) =>
    leadOfPlans(world, person, [
      { parts: [{ pathway: { id, lands: null }, steps: [] }], weakest: 'official' } as unknown as Plan,
    ])?.id ?? null;
  expect([to('RNCP2'), to('RNCP1')]).toEqual(['RNCP2', null]);
  const aimed = leadTo(world, person, { kind: 'pathway', id: 'RNCP1' });
  expect(aimed.unit).toBe('gestures');
  expect(hasSomething(aimed)).toBe(true);
});
