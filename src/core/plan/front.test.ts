import { describe, expect, it } from 'vitest';
import { asGood, equal, Front, type Objectives } from './front.ts';

const one: Objectives = { blocs: 1, steps: 1, evidence: 1, level: 1, missing: 1, far: 1 };
const objectives = ['blocs', 'steps', 'evidence', 'level', 'missing', 'far'] as const;

describe('two costs', () => {
  it.each(objectives)('are compared on %s too', (key) => {
    const worse = { ...one, [key]: 2 };
    expect([asGood(one, worse), asGood(worse, one), asGood(one, one)]).toEqual([true, false, true]);
    expect([equal(one, worse), equal(one, { ...one })]).toEqual([false, true]);
  });

  it('may be such that neither is as good as the other', () => {
    const [shorter, surer] = [
      { ...one, steps: 0 },
      { ...one, evidence: 0 },
    ];
    expect([asGood(shorter, surer), asGood(surer, shorter)]).toEqual([false, false]);
  });
});

describe('a front', () => {
  const frontOf = (...offers: [string, Partial<Objectives>][]) => {
    const front = new Front<string>();
    const made: string[] = [];
    for (const [name, cost] of offers)
      front.offer({ ...one, ...cost }, () => {
        made.push(name);
        return name;
      });
    return { front, made, kept: front.groups.map(({ items }) => items.join(' ')) };
  };

  it('keeps those of which none is as good as another', () => {
    expect(frontOf(['short', { steps: 0 }], ['sure', { evidence: 0 }]).kept).toEqual(['short', 'sure']);
  });

  it('never makes what another beats already', () => {
    const { kept, made } = frontOf(['good', {}], ['worse', { blocs: 2 }]);
    expect([kept, made]).toEqual([['good'], ['good']]);
  });

  it('drops what a new one beats, and that only', () => {
    const { kept } = frontOf(['long', { steps: 3 }], ['sure', { evidence: 0, far: 2 }], ['better', {}]);
    expect(kept).toEqual(['sure', 'better']);
  });

  it('keeps equals together, in the order of arrival', () => {
    const { kept, front } = frontOf(['a', {}], ['b', { steps: 0, far: 4 }], ['c', {}]);
    expect(kept).toEqual(['a c', 'b']);
    expect(front.groups.map(({ cost }) => cost.steps)).toEqual([1, 0]);
  });

  it('beats what is no better than one of its own, and nothing when it is empty', () => {
    const { front } = frontOf(['a', {}]);
    expect(front.beats(one)).toBe(true);
    expect(front.beats({ ...one, far: 0 })).toBe(false);
    expect(new Front().beats(one)).toBe(false);
  });
});
