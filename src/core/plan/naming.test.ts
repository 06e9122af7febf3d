import { describe, expect, it } from 'vitest';
import { pathway } from '../match/sample.fixture.ts';
import type { BlocState } from '../match/types.ts';
import type { Course, UnitState } from './course.ts';
import { coursesOf, nameOf, nameSaid, tradeOf } from './naming.ts';
import type { FoundPlan } from './question.ts';
import type { Leg } from './trip.ts';

const cost = { blocs: 0, steps: 1, evidence: 0, level: 0, missing: 0, far: 0 };
const go = (to: string): Leg => ({
  kind: 'move',
  from: 'A',
  move: { to, evidence: 'official', score: null },
});
const unit = (state: Exclude<BlocState, 'unknown'>, whole = false): UnitState =>
  ({
    unit: { code: 'B', label: 'B', whole, trade: [], transversal: [] },
    ...{ state, evidence: 'official', held: null },
  }) as UnitState;
const learn = (id: string, ...states: UnitState[]): Leg => ({ kind: 'course', id, lands: null, states });
const plan = (...legs: Leg[]): FoundPlan => ({ cost, legs });

type Routes = ReturnType<typeof pathway>['routes'];
const courses = (kind: string, routes: Routes) => {
  const course = (id: string) => ({ pathway: { ...pathway(id, [], []), kind, routes } }) as Course;
  return { courses: new Map(['RNCP1', 'RNCP2'].map((id) => [id, course(id)])) };
};
/** The name of a plan whose pathways are of this kind and open these routes. */
const named = (legs: Leg[], kind = 'diplome', routes: Routes = null) =>
  nameOf(courses(kind, routes), plan(...legs));

describe('the name of a plan', () => {
  it('is that of the trade, or of a detour by another one', () => {
    expect(named([go('B')])).toBe('asTrade');
    expect(named([go('B'), go('C')])).toBe('nearTrade');
    expect(named([go('B'), learn('RNCP1', unit('toAssess'))])).toBe('nearTrade');
  });

  it('is a VAE when nothing is to learn, every bloc is known, and the record does not exclude it', () => {
    const assess = learn('RNCP1', unit('toAssess'), unit('acquired'));
    expect(named([assess])).toBe('byVae');
    expect(named([assess], 'cqp', ['vae'])).toBe('byVae');
    expect(named([assess], 'cqp', ['apprentissage', 'formation-continue'])).toBe('byBranch');
    expect(named([learn('RNCP1', unit('toAssess'), unit('toLearn'))])).toBe('byDiploma');
    expect(named([learn('RNCP1', unit('toAssess', true))])).toBe('byDiploma');
    expect(named([learn('RNCP2', unit('toLearn')), assess])).toBe('byDiploma');
    expect(named([assess, go('C')])).toBe('byDiploma');
  });

  it.each([
    ['cqp', 'byBranch'],
    ['cqpm', 'byBranch'],
    ['cqpi', 'byBranch'],
    ['titre-professionnel', 'byTitle'],
    ['titre-rncp', 'byTitle'],
    ['bac-pro', 'byDiploma'],
  ])('is by the kind of its last pathway: %s, %s', (kind, name) => {
    expect(named([learn('RNCP1', unit('toLearn'))], kind)).toBe(name);
  });

  it('does not say "as you are" where gestures are missing', () => {
    const said = (name: 'asTrade' | 'otherTrade', missing: number) =>
      nameSaid(courses('cqp', null), name, { cost: { ...cost, missing }, legs: [go('B')] });
    expect(said('asTrade', 1)).toBe('onTheJob');
    expect(said('asTrade', 0)).toBe('asTrade');
    expect(said('otherTrade', 1)).toBe('otherTrade');
  });

  it('says of a certificate that branches share that it is of several, of any other branch certificate no more', () => {
    const said = (kind: string) =>
      nameSaid(courses(kind, null), 'byBranch', plan(learn('RNCP1', unit('toLearn'))));
    expect(said('cqpi')).toBe('byBranches');
    expect(said('cqp')).toBe('byBranch');
    expect(said('cqpm')).toBe('byBranch');
  });

  it('says that a VAE is to be asked for where a record does not open it', () => {
    const said = (routes: Routes) =>
      nameSaid(courses('cqp', routes), 'byVae', plan(learn('RNCP1', unit('toAssess'))));
    expect(said(['vae', 'apprentissage'])).toBe('byVae');
    expect(said(['apprentissage'])).toBe('vaeToAsk');
    expect(said(null)).toBe('vaeToAsk');
  });

  it('is no VAE where the RNCP does not register what is learnt', () => {
    const course = { pathway: { ...pathway('CI1', [], []), kind: 'cqp', routes: null, register: null } };
    const world = { courses: new Map([['CI1', course as Course]]) };
    expect(nameOf(world, plan(learn('CI1', unit('toAssess'))))).toBe('byBranch');
  });
});

describe('what a plan goes through', () => {
  it('is its pathways in order, and the trade it ends in', () => {
    const both = plan(learn('RNCP1'), learn('RNCP2'));
    expect([coursesOf(both), tradeOf(both)]).toEqual([['RNCP1', 'RNCP2'], null]);
    const landed = plan(learn('RNCP1'), go('C'));
    expect([coursesOf(landed), tradeOf(landed)]).toEqual([['RNCP1'], 'C']);
    expect(tradeOf(plan(go('B'), go('C')))).toBe('C');
  });
});
