import { describe, expect, it } from 'vitest';
import type { NamedBloc } from '../match/explained.ts';
import { forYou } from './for-you.ts';

type State = NamedBloc['state'];
const skill = (how: 'same' | 'context' | 'missing', nature: 'trade' | 'transversal' = 'trade') => ({
  id: '1',
  nature,
  how,
  partly: false,
  through: null,
  label: 'x',
  throughLabel: null,
});
const bloc = (code: string, state: State, skills: ReturnType<typeof skill>[] = []): NamedBloc => ({
  code,
  label: code,
  state,
  held: null,
  skills,
});

describe('what a pathway asks of a person', () => {
  it('is counted in blocs, general education left out, what was not read said unknown', () => {
    const blocs = [
      bloc('A', 'acquired'),
      bloc('B', 'toAssess'),
      bloc('C', 'toLearn'),
      bloc('D', 'toLearn'),
      bloc('E', 'general'),
      bloc('F', 'unknown'),
    ];
    expect(forYou(blocs, ['A', 'B', 'C', 'D', 'E', 'F'])).toEqual({
      unit: 'blocs',
      counts: { have: 1, recognise: 1, learn: 2, unknown: true },
    });
    expect(forYou(blocs.slice(0, 4), ['A', 'B', 'C', 'D']).counts.unknown).toBe(false);
  });

  it('is counted in trade gestures where its blocs were not read', () => {
    const title = bloc('RNCP1', 'toLearn', [
      skill('same'),
      skill('context'),
      skill('missing'),
      skill('missing', 'transversal'),
    ]);
    expect(forYou([bloc('A', 'unknown'), title], ['A'])).toEqual({
      unit: 'gestures',
      counts: { have: 1, recognise: 1, learn: 1 },
    });
  });
});
