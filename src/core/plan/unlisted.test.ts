import { describe, expect, it } from 'vitest';
import { occupation, pathway, reading } from '../match/sample.fixture.ts';
import { emptyProfile } from '../profile/profile.ts';
import { noOptions } from './ask.ts';
import { answerDoor } from './door.ts';
import { as, ask, own } from './glass.fixture.ts';
import { plan } from './plan.ts';

/** A certificate without list of blocs, whose title calls for gestures that are all there. */
const known = pathway('CI1', [], ['H2801']);
/** And one of which a bloc is to be assessed, another to be learned. */
const listed = pathway(
  'RNCP2',
  [
    ['RNCP2BC01', 'Tenir'],
    ['RNCP2BC02', 'Souffler'],
  ],
  ['H2801'],
);
const asked = (pathways: (typeof known)[]) =>
  ask({
    occupations: [own, occupation('H2801', as('b', 13, 16), [])],
    pathways,
    blocSkills: [
      reading('CI1', as('a', 1, 4)),
      reading('RNCP2BC01', as('a', 1, 3)),
      reading('RNCP2BC02', as('b', 20, 24)),
    ],
  });
const planned = (id: string) => {
  const { world, start } = asked([known, listed]);
  const target = { kind: 'pathway', id } as const;
  return { world, plans: plan(world, start, target, noOptions()).plans };
};

describe('a certificate whose blocs are not known', () => {
  it('has an unknown number of blocs to learn, never none, though it may be assessed', () => {
    const { world, plans } = planned('CI1');
    expect(plans[0]?.parts[0]?.steps).toMatchObject([{ kind: 'toAssess', whole: true }]);
    expect(plans[0]).toMatchObject({ blocsGuessed: true, blocs: world.usualBlocs });
    expect(planned('RNCP2').plans[0]).toMatchObject({ blocsGuessed: false, blocs: 1 });
  });

  it('is counted in gestures at the door', () => {
    const lead = (id: string) => {
      const answer = answerDoor(asked([known, listed]).world, { from: 'A1111', to: id }, emptyProfile());
      return 'lead' in answer ? answer.lead : null;
    };
    expect(lead('CI1')).toMatchObject({ unit: 'gestures', counts: { have: 4, recognise: 0, learn: 0 } });
    expect(lead('RNCP2')).toMatchObject({ unit: 'blocs', counts: { recognise: 1, learn: 1 } });
  });
});
