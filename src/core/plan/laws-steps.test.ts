import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSpace } from '../match/space.ts';
import { always, cases, gestureOf, record, trade } from './laws.fixture.ts';
import { plan } from './plan.ts';
import { buildWorld } from './world.ts';

describe('whatever the world, the steps of a plan', () => {
  it('has the blocs of its pathways as steps: those that are not there, each once; the weakest evidence of its steps', () => {
    const ranks = ['official', 'charter', 'shared', 'estimated'];
    always(({ catalogue }, { parts, weakest, steps, blocs }) => {
      const all = parts.flatMap((part) => part.steps);
      expect(all).toHaveLength(steps);
      if (all.every((step) => step.kind !== 'toLearn' || !step.whole))
        expect(all.filter(({ kind }) => kind === 'toLearn')).toHaveLength(blocs);
      for (const { pathway, steps: own } of parts) {
        if (!pathway) continue;
        const codes = record(catalogue.pathways, pathway.id).blocs.map(({ code }) => code);
        const told = own.flatMap((step) =>
          step.kind === 'toAssess' || step.kind === 'toLearn' ? (step.whole ? [] : [step.code]) : [],
        );
        if (codes.length > 0)
          expect([...told, ...pathway.acquired.map(({ code }) => code)].sort()).toEqual([...codes].sort());
      }
      const used = all.flatMap((step) => ('evidence' in step ? [ranks.indexOf(step.evidence)] : []));
      expect(ranks.indexOf(weakest)).toBeGreaterThanOrEqual(Math.max(0, ...used));
    });
  });

  it('tells of each bloc that is not there what docs say of a bloc: its state, its counts, its evidence', () => {
    let told = 0;
    always(({ catalogue, start: from }, { parts: [first] }) => {
      if (from.kind !== 'occupation' || !first?.pathway) return;
      const { main, other } = trade(catalogue, from.code).skills;
      const partly = new Set(other.filter((id) => !main.includes(id)));
      const claimed = [...main, ...partly];
      for (const step of first.steps) {
        if ((step.kind !== 'toAssess' && step.kind !== 'toLearn') || step.whole) continue;
        const asked = (catalogue.blocSkills.find(({ bloc }) => bloc === step.code)?.skills ?? []).map(
          ({ id }) => id,
        );
        const same = asked.filter((id) => claimed.includes(id));
        const context = asked.filter(
          (id) => !same.includes(id) && claimed.some((own) => gestureOf(own) === gestureOf(id)),
        );
        const points = asked.map((id) => {
          if (same.includes(id)) return Math.max(partly.has(id) ? 0.5 : 1, contextPoints(id));
          return context.includes(id) ? contextPoints(id) : 0;
        });
        function contextPoints(id: string): number {
          const yes = main.some((own) => gestureOf(own) === gestureOf(id) && own !== id);
          return yes ? 0.5 : 0.25;
        }
        const half = points.reduce((sum, one) => sum + one, 0) * 2 >= asked.length;
        const enough = half && (same.length > 0 || context.length > 1);
        const whole = same.length + context.length === asked.length && same.length >= context.length;
        const open = asked.length > 0 && (enough || whole);
        told += 1;
        const inPart = [
          ...same.filter((id) => partly.has(id)),
          ...context.filter((id) => contextPoints(id) === 0.25),
        ];
        expect([step.kind, step.same, step.context, step.partly, step.asked]).toEqual([
          open ? 'toAssess' : 'toLearn',
          same.length,
          context.length,
          inPart.length,
          asked.length,
        ]);
        expect(step.evidence).toBe(open ? (same.length > 0 ? 'shared' : 'estimated') : 'official');
      }
    });
    expect(told).toBeGreaterThan(3);
  });

  it('has a name of its own, five at most', () => {
    fc.assert(
      fc.property(cases, ({ catalogue, start: from, target: aim, options }) => {
        const { plans } = plan(buildWorld(buildSpace(catalogue), {}), from, aim, options);
        const names = plans.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        expect(names.length).toBeLessThanOrEqual(5);
        // A detour by another trade is said only where nothing is direct: what else is said has several legs too.
        if (names.includes('nearTrade')) expect(plans.filter(({ parts }) => parts.length < 2)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
