import { describe, expect, it } from 'vitest';
import type { Ranges } from './documents.ts';
import type { Inverted } from './inverted.ts';
import type { Link } from './links.ts';
import { Postings } from './postings.ts';

const ranges: Ranges = {
  ...{ pathways: 0, occupations: 2, superseded: 4, skills: 5 },
  ...{ sectors: 7, families: 8, end: 9 },
};
type Held = { document: number; score: number; fields: ('title' | 'names' | 'body')[] }[];

/** What each record has of a stem, when documents hold it so and give so to each other. */
function of(held: Held, given: Record<number, Link[]> = {}) {
  let asked = 0;
  const index = {
    posting: () => {
      asked += 1;
      return held;
    },
  } as unknown as Inverted;
  const links = Array.from({ length: ranges.end }, (_, document) => given[document] ?? []);
  const postings = new Postings(index, links, ranges);
  const read = () =>
    Object.fromEntries(
      [...postings.of('x')].map(([record, { score, fields }]) => [record, [score, ...fields]]),
    );
  return { read, asked: () => asked };
}
const has = (document: number, score: number, ...fields: Held[number]['fields']) => ({
  document,
  score,
  fields,
});

describe('what a record has of a word', () => {
  it('is what its own texts hold: title, names, blocs', () => {
    expect(of([has(0, 2, 'title', 'body'), has(3, 1, 'names')]).read()).toEqual({
      0: [2, 'title', 'blocs'],
      3: [1, 'names'],
    });
  });

  it('is what a gesture, a sector or a family brings to it: these are no records', () => {
    const link: Link = { to: 1, weight: 0.5, as: 'sectors' };
    expect(of([has(7, 4, 'body')], { 7: [link] }).read()).toEqual({ 1: [2, 'sectors'] });
    expect(of([has(5, 4, 'body')]).read()).toEqual({});
    expect(of([has(4, 4, 'title')]).read()).toEqual({ 4: [4, 'title'] });
  });

  it('gains a little by several that bring it, whatever their order, each field named once', () => {
    const links = (one: number, other: number): Record<number, Link[]> => ({
      5: [{ to: 2, weight: one, as: 'skills' }],
      6: [{ to: 2, weight: other, as: 'skills' }],
    });
    const held = [has(5, 1, 'body'), has(6, 1, 'body')];
    expect(of(held, links(0.9, 0.4)).read()).toEqual({ 2: [0.9 + 0.15 * 0.4, 'skills'] });
    expect(of(held, links(0.4, 0.9)).read()).toEqual({ 2: [0.9 + 0.15 * 0.4, 'skills'] });
    const families: Link = { to: 2, weight: 0.4, as: 'families' };
    expect(
      of(held, { ...links(0.9, 0), 6: [families] })
        .read()[2]
        ?.slice(1),
    ).toEqual(['skills', 'families']);
  });

  it('counts what is brought for half beside what the record says itself', () => {
    const link: Link = { to: 2, weight: 0.5, as: 'skills' };
    expect(of([has(2, 3, 'title'), has(5, 4, 'body')], { 5: [link] }).read()).toEqual({
      2: [3 + 0.5 * 2, 'title', 'skills'],
    });
    const same: Link = { ...link, as: 'title' };
    expect(of([has(2, 3, 'title'), has(5, 4, 'body')], { 5: [same] }).read()[2]).toEqual([4, 'title']);
  });

  it('is looked for once', () => {
    const postings = of([has(0, 2, 'title')]);
    expect(postings.read()).toEqual(postings.read());
    expect(postings.asked()).toBe(1);
  });
});
