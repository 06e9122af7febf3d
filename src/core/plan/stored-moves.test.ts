import { describe, expect, it } from 'vitest';
import { formatMoves, hashedText, moveSources, parseMoves } from './stored-moves.ts';

const moves = { H2102: [['H2301', 0.5]], H2301: [['H2102', 0.5]] } as Record<string, [string, number][]>;

describe('stored moves', () => {
  it('come back as they were written, one trade a line', () => {
    const text = formatMoves(moves, 'abc');
    expect(parseMoves(text, 'abc')).toEqual({ state: 'fresh', moves });
    expect(text.split('\n')).toHaveLength(5);
  });

  it('are stale beside files of another hash, damaged when they cannot be read', () => {
    expect(parseMoves(formatMoves(moves, 'abc'), 'abd')).toEqual({ state: 'stale' });
    for (const text of ['{"from":', '{"from":"abc"}', '{"from":"abc","moves":{"H2102":[["H2301"]]}}'])
      expect(parseMoves(text, 'abc')).toEqual({ state: 'damaged' });
    expect(parseMoves(null, 'abc')).toEqual({ state: 'none' });
  });

  it('are hashed file by file: the same words in another file are another catalogue', () => {
    const texts = moveSources.map((name) => name.toUpperCase());
    const [first = '', second = '', ...others] = texts;
    expect(hashedText([second, first, ...others])).not.toBe(hashedText(texts));
    expect(hashedText([])).toBe(hashedText(moveSources.map(() => '')));
  });
});
