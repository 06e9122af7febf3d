import { describe, expect, it } from 'vitest';
import { go, labels, learn, parts, trade } from './blower.fixture.ts';

describe('a trade practised', () => {
  it('is told with the gestures that are there, those that are not, and what is to be checked', () => {
    const [only] = parts(go('A1111', 'H2801'));
    expect(only).toEqual({
      pathway: null,
      steps: [
        {
          kind: 'occupation',
          key: 'metier:H2801',
          code: 'H2801',
          label: 'Souffleur',
          arrival: true,
          evidence: 'estimated',
          score: 0.4,
          joint: 0,
          permits: [{ id: '900', label: 'CACES R484 (ponts roulants et portiques)' }],
          shared: 2,
          core: 4,
          missing: [
            { id: '13', label: 'Geste 13' },
            { id: '14', label: 'Geste 14' },
          ],
          brings: [],
        },
      ],
    });
  });

  it('says nothing of certifications where no trade is left', () => {
    expect(trade(parts(go(null, 'H2801'))[0]?.steps[0])?.joint).toBeNull();
  });

  it('brings to the next trade the gestures that were not there', () => {
    const [first, second] = parts(go('A1111', 'H2801'), go('H2801', 'K1111'));
    expect(trade(first?.steps[0])).toMatchObject({ arrival: false, shared: 2 });
    expect(labels(trade(first?.steps[0])?.brings ?? [])).toEqual(['Geste 13', 'Geste 14']);
    // The second is counted from what the first brought.
    expect(trade(second?.steps[0])).toMatchObject({ arrival: true, shared: 2, core: 4, brings: [] });
    expect(labels(trade(second?.steps[0])?.missing ?? [])).toEqual(['Geste 15', 'Geste 16']);
  });

  it('brings to a pathway the trade gestures that it asks for, each once', () => {
    const [first] = parts(go('A1111', 'K1111'), learn('RNCP1'));
    expect(labels(trade(first?.steps[0])?.brings ?? [])).toEqual(['Geste 15', 'Geste 16']);
    const [other] = parts(go('A1111', 'H2801'), learn('RNCP1'));
    expect(trade(other?.steps[0])?.brings).toEqual([]);
  });
});

describe('the trade that a pathway leads to, on the way to another one', () => {
  it('is a step after its blocs: what is there of it, and what both bring to the next trade', () => {
    const [first, second] = parts(learn('RNCP2', 'H2801'), go('H2801', 'K1111'));
    expect(first?.steps.map(({ kind }) => kind)).toEqual(['toLearn', 'occupation']);
    expect(first?.steps[1]).toEqual({
      kind: 'occupation',
      key: 'metier:H2801',
      code: 'H2801',
      label: 'Souffleur',
      arrival: false,
      evidence: 'official',
      score: null,
      joint: null,
      permits: [{ id: '900', label: 'CACES R484 (ponts roulants et portiques)' }],
      shared: 2,
      core: 4,
      missing: [],
      brings: [
        { id: '13', label: 'Geste 13' },
        { id: '14', label: 'Geste 14' },
      ],
    });
    expect(trade(second?.steps[0])).toMatchObject({ shared: 2, arrival: true });
  });

  it('rests on our deduction where the record does not name it', () => {
    const [first] = parts(learn('RNCP2', 'K1111'), go('K1111', 'H2801'));
    expect(first?.steps[1]).toMatchObject({ evidence: 'shared', code: 'K1111' });
  });

  it('is no step where no trade is practised between two pathways', () => {
    const [first, second] = parts(learn('RNCP2'), learn('RNCP1'));
    expect(first?.steps.map(({ key }) => key)).toEqual(['bloc:RNCP2BC01']);
    expect(second?.steps).toHaveLength(2);
  });
});
