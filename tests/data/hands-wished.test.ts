import { describe, expect, it } from 'vitest';
import { wishes } from './fields.ts';

describe('hands in a wish, on the real catalogue', () => {
  const fine = async (typed: string) =>
    ((await wishes(typed))?.reads ?? []).filter(({ value }) => value === 'dexterite');

  it('say with what one would work, and not that it is fine work', async () => {
    expect(await fine('travailler sur des machines ou avec mes mains')).toEqual([]);
    expect(await fine('travailler de mes mains')).toEqual([]);
    expect(await fine('un travail minutieux')).not.toEqual([]);
  });
});
