import { describe, expect, it } from 'vitest';
import { learn, parts } from './blower.fixture.ts';

describe('a pathway', () => {
  it('has a step for each bloc, with how many of its trade gestures are met, and how', () => {
    const [only] = parts(learn('RNCP1'));
    const bloc = { whole: false, partly: 0, asked: 3 };
    expect(only?.steps).toEqual([
      {
        kind: 'toLearn',
        key: 'bloc:RNCP1BC01',
        code: 'RNCP1BC01',
        label: 'Souffler',
        evidence: 'official',
        same: 0,
        context: 0,
        ...bloc,
      },
      {
        kind: 'toAssess',
        key: 'bloc:RNCP1BC02',
        code: 'RNCP1BC02',
        label: 'Tenir la ligne',
        evidence: 'shared',
        same: 1,
        context: 1,
        ...bloc,
      },
    ]);
    expect(only?.pathway).toMatchObject({
      id: 'RNCP1',
      key: 'parcours:RNCP1',
      acquired: [],
      link: null,
      lands: null,
    });
    expect(only?.pathway?.kindName).toMatchObject({ id: 'cqp', label: 'CQP' });
  });

  it('without list of blocs is one step, itself', () => {
    const [only] = parts(learn('RNCP3'));
    expect(only?.steps).toMatchObject([{ kind: 'toLearn', key: 'parcours:RNCP3', whole: true }]);
  });

  it('has no step for a bloc that is held, and says by which one', () => {
    const [only] = parts(learn('RNCP1', null, ['RNCP1BC01']));
    expect(only?.steps.map(({ key }) => key)).toEqual(['bloc:RNCP1BC02']);
    expect(only?.pathway?.acquired).toEqual([
      { code: 'RNCP1BC01', label: 'Souffler', held: 'RNCP1BC01', evidence: 'official' },
    ]);
  });

  it('of which every bloc is held is to be asked for', () => {
    const [only] = parts(learn('RNCP1', null, ['RNCP1BC01', 'RNCP1BC02']));
    expect(only?.steps).toEqual([
      { kind: 'certify', key: 'parcours:RNCP1', code: 'RNCP1', label: 'Souffler le verre' },
    ]);
  });

  it('leads to a trade by its record, or as we deduce', () => {
    const [record] = parts(learn('RNCP2', 'H2801'));
    expect(record?.pathway).toMatchObject({ link: 'official', lands: { id: 'H2801', label: 'Souffleur' } });
    // The last of a row: the trade is the arrival, not a step.
    expect(record?.steps).toHaveLength(1);
    expect(parts(learn('RNCP2', 'K1111'))[0]?.pathway?.link).toBe('shared');
  });
});
