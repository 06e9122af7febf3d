import { describe, expect, it } from 'vitest';
import type { NamedBloc } from '../match/explained.ts';
import { forYou, isShut } from './for-you.ts';

const lookup = { macroOf: (id: string) => id.charAt(0) };

type State = NamedBloc['state'];
const skill = (
  id: string,
  how: 'same' | 'context' | 'missing',
  nature: 'trade' | 'transversal' = 'trade',
) => ({
  id,
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
    expect(forYou(lookup, blocs, ['A', 'B', 'C', 'D', 'E', 'F'])).toEqual({
      unit: 'blocs',
      counts: { have: 1, recognise: 1, learn: 2, unknown: true },
    });
    expect(forYou(lookup, blocs.slice(0, 4), ['A', 'B', 'C', 'D']).counts.unknown).toBe(false);
  });

  it('is counted in trade gestures where its blocs were not read, each gesture once, as it is best met', () => {
    const title = bloc('RNCP1', 'toLearn', [
      skill('11', 'same'),
      skill('12', 'missing'),
      skill('21', 'context'),
      skill('31', 'missing'),
      skill('91', 'missing', 'transversal'),
    ]);
    expect(forYou(lookup, [bloc('A', 'unknown'), title], ['A'])).toEqual({
      unit: 'gestures',
      counts: { have: 1, recognise: 1, learn: 1 },
    });
  });

  it('is counted in gestures too where none of its blocs is open', () => {
    const shut = bloc('A', 'toLearn', [skill('11', 'same'), skill('21', 'missing')]);
    expect(forYou(lookup, [shut], ['A'])).toEqual({
      unit: 'gestures',
      counts: { have: 1, recognise: 0, learn: 1 },
    });
    // All of them are there, and its blocs are to learn all the same.
    expect(forYou(lookup, [bloc('A', 'toLearn', [skill('11', 'context')])], ['A']).counts).toEqual({
      ...{ have: 0, recognise: 1, learn: 0, blocs: 1 },
    });
    expect(forYou(lookup, [{ ...shut, state: 'toAssess' }], ['A']).unit).toBe('blocs');
    expect(forYou(lookup, [bloc('A', 'toLearn')], ['A']).unit).toBe('blocs');
  });

  it('is shut where its blocs were read and none is open; not where none was read', () => {
    expect(isShut([bloc('A', 'toLearn'), bloc('B', 'general')], ['A', 'B'])).toBe(true);
    expect(isShut([bloc('A', 'toLearn'), bloc('B', 'unknown')], ['A', 'B'])).toBe(false);
    expect(isShut([bloc('A', 'toLearn'), bloc('B', 'toAssess')], ['A', 'B'])).toBe(false);
    expect(isShut([bloc('A', 'unknown'), bloc('RNCP1', 'toLearn')], ['A'])).toBe(false);
  });
});
