import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noSituation } from './situation.ts';
import { ageOf, agreedBy, statusChoiceOf, statusChoices, withChoice } from './status-choice.ts';

const choice = fc.constantFrom(...statusChoices.map(({ id }) => id));

describe('the first question', () => {
  it('is answered by what is chosen, whatever was chosen before', () => {
    fc.assert(
      fc.property(fc.array(choice), choice, (before, last) => {
        const situation = [...before, last].reduce(withChoice, noSituation());
        expect(statusChoiceOf(situation)).toBe(last);
      }),
    );
  });

  it('takes back what only the answer before it told', () => {
    fc.assert(
      fc.property(fc.array(choice), choice, (before, last) => {
        const after = [...before, last].reduce(withChoice, noSituation());
        expect(after).toEqual(withChoice(noSituation(), last));
      }),
    );
  });

  it('tells an age of the young only, and what an employer agrees to of employers only', () => {
    expect(statusChoices.map(({ status }) => ageOf(status)).filter(Boolean)).toHaveLength(1);
    expect(ageOf('young-person')).toBe(true);
    expect(agreedBy('employer')).toBe(true);
    expect([agreedBy('employee'), agreedBy(null), ageOf(null)]).toEqual([undefined, undefined, undefined]);
  });
});
