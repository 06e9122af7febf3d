import { describe, expect, it } from 'vitest';
import { engineOf } from '../asking.fixture.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { findByText } from './candidates.ts';
import { withoutRefusedWords } from './refused.ts';

const engine = engineOf(sampleCatalogue());
const left = (text: string, ...refused: string[]) =>
  withoutRefusedWords(engine, refused, findByText(engine, text).candidates).map(
    ({ record }) => engine.cards[record]?.id,
  );

describe('what is found beside what is refused', () => {
  it('is all of it where nothing is refused, or nothing of it', () => {
    expect(left('maintenance')).toEqual(expect.arrayContaining(['I1304', 'RNCP1000']));
    expect(left('maintenance', 'boulanger')).toEqual(left('maintenance'));
  });

  it('is without what the refused words find', () => {
    const both = left('soudeur boulanger industriel alimentaire');
    expect(both).toContain('H2913');
    expect(left('soudeur boulanger industriel alimentaire', 'soudeur')).not.toContain('H2913');
  });

  it('is all of it where it is all refused: one says there what one leaves', () => {
    expect(left('soudeur', 'soudeur')).toEqual(left('soudeur'));
  });
});
