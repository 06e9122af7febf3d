import { describe, expect, it } from 'vitest';
import { edit, saidAfter } from './changed.fixture.ts';

describe('texts', () => {
  it.each([
    ['Conduire\u0007', 'label'],
    ['Conduire\ufffd', 'label'],
    ['Con\u202eduire', 'label'],
    ['<b>Conduire</b>', 'label'],
    ['Conduire &amp; régler', 'label'],
    ['x'.repeat(301), 'label'],
    ['1926-01-01', 'label'],
  ])('want texts fit to be shown, not %j', (label, field) => {
    expect(edit('skills', { label }).map((said) => said.split(' ').slice(0, 3).join(' '))).toEqual([
      `skills.json 1 ${field}`,
    ]);
  });

  it('want addresses that lead to a page, in meta and words too', () => {
    expect(saidAfter(({ meta: { sources } }) => Object.assign(sources[0] ?? {}, { url: 'ftp://x' }))).toEqual(
      ['meta.json - sources.0.url ftp://x'],
    );
    expect(
      saidAfter(({ words: { senses } }) => Object.assign(senses?.[0] ?? {}, { from: '<i>x</i>' })),
    ).toEqual(
      ['acronyms', 'synonyms', 'everyday', 'senses'].map((name) => `words.json - ${name}.0.from <i>x</i>`),
    );
    expect(edit('skills', { label: 'x'.repeat(300) })).toEqual([]);
    expect(
      edit('pathways', { blocs: [{ code: 'B', label: `a\n${'x'.repeat(400)}`, evidence: 'record' }] }),
    ).toEqual(['meta.json - counts.blocs 2']);
  });
});
