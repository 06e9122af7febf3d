import { expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { lookup } from '#core/catalogue/lookup.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { buildSpace } from '#core/match/space.ts';
import { nobody } from '#core/next-steps/facts.ts';
import { doorNext } from '#core/pages/door-next.ts';
import { plannedNext } from '#core/pages/plan-next.ts';
import { answerMobility } from '#core/plan/answer.ts';
import { answerDoor } from '#core/plan/door.ts';
import { estimatedMoves } from '#core/plan/moves.ts';
import { parseMobility } from '#core/plan/query.ts';
import { buildWorld } from '#core/plan/world.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const world = buildWorld(space, estimatedMoves(space, buildMobility(catalogue)));
const ways = lookup(catalogue);
const person = { ...nobody(), status: 'employee', contract: 'cdi' } as const;

/** More than six months before the certificate that branches share ends: nothing comes before it for that. */
const today = '2026-06-01';

/** The steps at home and beside the plan, for who packs and would maintain, and says where they work. */
function steps(at: string) {
  const door = answerDoor(world, { from: 'H3302', to: 'I1304', at, today }, emptyProfile());
  const query = parseMobility(new URLSearchParams(`de=H3302&vers=I1304&chez=${at}`));
  const planned = answerMobility(world, query, emptyProfile(), today);
  if (planned.kind !== 'plans') throw new Error(planned.kind);
  return [
    doorNext(ways, door, person, emptyProfile(), at)?.steps ?? [],
    plannedNext(ways, planned, person, emptyProfile(), null, query.worksIn ?? null).steps,
  ];
}

it.each([
  ['secteur:cosmetique-parfum', 'opco-2i'],
  ['secteur:pharmacie', 'opco-2i'],
  ['filiere:alimentaire', 'opco-ocapiat'],
  ['secteur:industrie-laitiere', 'opco-ocapiat'],
])('names the Opco of the employer alone, at home and beside the plan: %s, %s', (at, opco) => {
  for (const said of steps(at)) {
    const opcos = said.filter(({ kind }) => kind === 'opco');
    expect(opcos.map(({ id }) => id)).toEqual([opco]);
    expect(opcos[0]?.plain.fr).toContain('votre employeur d’aujourd’hui');
  }
});

it('names both certifiers of a certificate that branches share, and the branch of one’s own industry', () => {
  for (const said of steps('secteur:cosmetique-parfum')) {
    const step = said.find(({ kind }) => kind === 'certifier');
    expect(step?.name).toMatch(/recyclage.*métallurgiques/u);
    expect(step?.plain.fr).toContain('« Industries chimiques »');
    expect(said.map(({ id }) => id)).toContain('employeur-aujourdhui');
  }
  for (const said of steps('secteur:metallurgie'))
    expect(said.find(({ kind }) => kind === 'certifier')?.name).toMatch(/^Union.*métallurgiques/u);
});
