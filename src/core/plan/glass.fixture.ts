import type { Catalogue } from '../catalogue/files.ts';
import { plainSector } from '../catalogue/plain.fixture.ts';
import { matchCatalogue, occupation, pathway, reading } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { noOptions, type Target } from './ask.ts';
import { problemOf } from './problem.ts';
import type { FoundPlan } from './question.ts';
import { buildWorld } from './world.ts';

/** Gestures 1 to 24, each worded in two ways: `a` as the person does, `b` as another trade says it. */
const gestures = Array.from({ length: 24 }, (_, at) => String(at + 1));
export const as = (way: 'a' | 'b', from: number, to: number) =>
  gestures.slice(from - 1, to).map((gesture) => `${gesture}${way}`);

export const glass = (occupations: string[]) =>
  plainSector('verre', { label: 'Verre', naf: ['23'], occupations });
export const verre: Target = { kind: 'field', sectors: ['verre'], families: [] };
export const own = occupation('A1111', as('a', 1, 12), []);
/** A certificate of the trade of arrival: a trade that none names is not one to learn. */
export const certificate = (more: Partial<Catalogue['pathways'][number]> = {}) => ({
  ...pathway('RNCP1', [['RNCP1BC01', 'Souffler']], ['H2801']),
  ...more,
});

/** A question of who practises `own` to a sector of glass, in a small catalogue. */
export function ask(more: Partial<Catalogue>, target: Target = verre) {
  const catalogue: Catalogue = {
    ...matchCatalogue(),
    skills: gestures.map((id) => ({
      id,
      code: null,
      label: `Geste ${id}`,
      field: 'Production',
      issue: null,
    })),
    fineSkills: gestures.flatMap((id) =>
      ['a', 'b'].map((way) => ({ id: `${id}${way}`, label: `Geste ${id}${way}`, skill: id, category: null })),
    ),
    sectors: [glass(['H2801'])],
    pathways: [certificate()],
    blocSkills: [reading('RNCP1BC01', as('b', 20, 22))],
    ...more,
  };
  const world = buildWorld(buildSpace(catalogue), {});
  const start = { kind: 'occupation', code: 'A1111' } as const;
  const problem = problemOf(world, start, target, noOptions());
  return { world, start, problem, target };
}

/** Where plans of one leg end. */
export const ends = (plans: readonly FoundPlan[]) =>
  plans.map(({ legs: [leg] }) => (leg?.kind === 'move' ? leg.move.to : leg?.id));
