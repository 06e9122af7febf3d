import { describe, expect, it } from 'vitest';
import { checkReferences } from './references.ts';
import { soundCatalogue } from './sound.fixture.ts';
import { edit, saidAfter } from './references/changed.fixture.ts';

describe('references', () => {
  it('are all there in a sound catalogue', () => {
    expect(checkReferences(soundCatalogue())).toEqual([]);
  });

  it('want ids once and in their order', () => {
    expect(saidAfter(({ skills }) => skills.reverse())).toEqual(['skills.json 1 id après 2']);
    expect(edit('skills', { id: '1' }, 1)).toContain('skills.json 1 id 1');
  });

  it('want true counts', () => {
    expect(saidAfter(({ meta }) => (meta.counts.skills = 9))).toEqual(['meta.json - counts.skills 9']);
    expect(saidAfter(({ meta }) => (meta.counts.other = 9))).toEqual([]);
  });
});
