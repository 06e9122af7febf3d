import { expect, it } from 'vitest';
import { plainTrade } from '../../catalogue/plain.fixture.ts';
import { encodeNames, encodeSearch } from '../data/encode.ts';
import { addWorkshop, buildEngine } from '../engine.ts';
import { emptyQuery } from '../query.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { search } from '../search.ts';
import { addNames } from '../suggest.ts';

/** The trades that answer, drillers among them, and whether a name said what was asked. */
function asked(text: string, ...lines: string[]) {
  const sample = sampleCatalogue();
  const driller = plainTrade('H2903', { label: 'Perceur sur perceuse radiale' });
  const engine = buildEngine(encodeSearch({ ...sample, occupations: [...sample.occupations, driller] }));
  addNames(engine, encodeNames(sample));
  if (lines.length > 0) addWorkshop(engine, { version: 1, lines: lines.join('\n') });
  const { hits, named } = search(engine, { ...emptyQuery(), text });
  return { ids: hits.map(({ id }) => id), named };
}

it('takes a thing for what the workshop says of it, not for another word of its stem', () => {
  expect(asked('radis').ids).toEqual(['H2903']);
  expect(asked('radis', 'D1102\tradis').ids).toContain('D1102');
  expect(asked('radis', 'D1102\tradis').ids).not.toContain('H2903');
});

it('asks for the words of the workshop where only another word of the stem is held', () => {
  expect(asked('radis').named).toBe(false);
  expect(asked('radiale').named).toBe(true);
});

it('leaves a word of ours as it is, whatever the workshop says', () => {
  expect(asked('radiale', 'D1102\tradiale').ids[0]).toBe('H2903');
});

it('leaves what the workshop says only a part of', () => {
  expect(asked('radis perceuse', 'D1102\tradis').ids).toContain('H2903');
});
