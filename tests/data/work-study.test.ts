import { expect, it } from 'vitest';
import { wishes } from './fields.ts';
import { readCatalogue } from '../../cli/catalogue.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { personSaid } from '#core/next-steps/person-said.ts';
import { answerMobility } from '#core/plan/answer.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { formatMobility, parseMobility } from '#core/plan/query.ts';
import { buildWorld } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));

function plansOf(address: string) {
  const query = parseMobility(new URLSearchParams(address));
  const answer = answerMobility(world, query, emptyProfile(), '2026-11-29');
  if (answer.kind !== 'plans') throw new Error(answer.kind);
  return answer.planned.plans;
}

it('reads work-study in a wish, and the address holds it', async () => {
  const wish = await wishes('mécanicien usine en alternance');
  const situations = (wish?.reads ?? []).flatMap((one) => (one.kind === 'situation' ? [one.value] : []));
  expect(personSaid('mécanicien usine en alternance', situations, []).workStudy).toBe(true);
  const address = 'de=H3301&vers=H2102&alternance=1';
  expect(formatMobility(parseMobility(new URLSearchParams(address)))).toBe(address);
});

it('puts certificates open to apprenticeship before what is learnt at the post, where work-study is sought', () => {
  const opens = (id: string) => space.lookup.pathways.get(id)?.routes?.includes('apprentissage') === true;
  for (const [from, to] of [
    ['H3301', 'H2102'],
    ['H2102', 'H1503'],
    ['I1604', 'I1310'],
    ['H2101', 'H2102'],
  ] as const) {
    const plain = plansOf(`de=${from}&vers=${to}`);
    const sought = plansOf(`de=${from}&vers=${to}&alternance=1`);
    expect([...sought].sort(byName)).toEqual([...plain].sort(byName));
    const places = sought.map(({ parts, missing }) => {
      const ids = parts.flatMap(({ pathway }) => pathway?.id ?? []);
      if (ids.length > 0) return ids.every(opens) ? 'contract' : 'other';
      return missing > 0 ? 'post' : 'other';
    });
    if (places.includes('contract') && places.includes('post'))
      expect(places.lastIndexOf('contract'), `${from} ${to}`).toBeLessThan(places.indexOf('post'));
  }
  expect(plansOf('de=H2102&vers=H1503')[0]?.name).toBe('onTheJob');
  expect(plansOf('de=H2102&vers=H1503&alternance=1')[0]?.parts.at(-1)?.pathway).not.toBeNull();
});

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
