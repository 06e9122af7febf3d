import type { BlocMatch, BlocState, Meeting } from './types.ts';
import type { MoveCounts } from '../picture/planks.ts';

/** What a pathway asks of a person, counted: in blocs where they were read, else in trade gestures. */
export type ForYou = { unit: 'blocs' | 'gestures'; counts: MoveCounts };

/** Counts what a match explains, as the picture of a move shows it. General education is no bloc of a trade: it is left out. */
export function forYou(
  blocs: readonly Pick<BlocMatch, 'code' | 'state' | 'skills'>[],
  codes: readonly string[],
): ForYou {
  const own = blocs.filter(({ code }) => codes.includes(code));
  const of = (state: BlocState): number => own.filter((bloc) => bloc.state === state).length;
  const [have, recognise, learn] = [of('acquired'), of('toAssess'), of('toLearn')];
  if (have + recognise + learn > 0)
    return { unit: 'blocs', counts: { have, recognise, learn, unknown: of('unknown') > 0 } };
  const trade = blocs.flatMap(({ skills }) => skills).filter(({ nature }) => nature === 'trade');
  const met = (how: Meeting['how']): number => trade.filter((skill) => skill.how === how).length;
  return {
    unit: 'gestures',
    counts: { have: met('same'), recognise: met('context'), learn: met('missing') },
  };
}
