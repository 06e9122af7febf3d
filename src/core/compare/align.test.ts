import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, type BlocPiece } from './align.ts';
import { overlap } from './overlap.ts';

const piece = (
  pathway: string,
  code: string,
  gestures: string[],
  general = false,
  fine: string[] = [],
): BlocPiece => ({
  pathway,
  code,
  label: code,
  gestures: new Set(gestures),
  fine: new Set(fine),
  general,
});

const sets = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
  .map((items) => new Set(items));

describe('overlap', () => {
  it('is symmetric, from 0 to 1, and 1 with itself', () => {
    fc.assert(
      fc.property(sets, sets, (one, other) => {
        expect(overlap(one, other)).toBe(overlap(other, one));
        expect(overlap(one, other)).toBeGreaterThanOrEqual(0);
        expect(overlap(one, other)).toBeLessThanOrEqual(1);
        expect(overlap(one, one)).toBe(one.size === 0 ? 0 : 1);
      }),
    );
  });
});

describe('align', () => {
  it('sets apart what is common, specific, unknown and general, differences first', () => {
    const groups = align(
      [
        piece('P1', 'A1', ['a', 'b']),
        piece('P2', 'B1', ['a']),
        piece('P1', 'A2', ['c']),
        piece('P2', 'B2', []),
        piece('P2', 'B3', [], true),
      ],
      2,
    );
    expect(groups.map(({ kind, pieces }) => [kind, pieces.map(({ code }) => code)])).toEqual([
      ['specific', ['A2']],
      ['common', ['A1', 'B1']],
      ['unknown', ['B2']],
      ['general', ['B3']],
    ]);
  });

  it('brings together two blocs that ask for the same gesture in the same context, whatever else each asks; not two of one pathway', () => {
    const line = (pathway: string, code: string, others: string[]) =>
      piece(pathway, code, ['machine', ...others], false, ['ligne']);
    const kinds = (pieces: BlocPiece[]) =>
      align(pieces, 2).map(({ kind, pieces: [...all] }) => [kind, all.length]);
    const [food, other] = [line('P1', 'A1', ['contrôle', 'réglage']), line('P2', 'B1', ['flux', 'procédé'])];
    expect(kinds([food, other])).toEqual([['common', 2]]);
    expect(kinds([{ ...food, fine: new Set() }, other])).toEqual([
      ['specific', 1],
      ['specific', 1],
    ]);
    expect(kinds([food, line('P1', 'A2', ['flux', 'procédé'])])).toHaveLength(2);
  });

  it('keeps every bloc once, whatever the order they come in', () => {
    const pieces = fc
      .array(fc.record({ pathway: fc.constantFrom('P1', 'P2', 'P3'), gestures: sets }), { maxLength: 9 })
      .map((list) => list.map(({ pathway, gestures }, at) => piece(pathway, `C${at}`, [...gestures])));
    fc.assert(
      fc.property(pieces, (list) => {
        const codes = (of: readonly BlocPiece[]) =>
          align(of, 3).map((group) =>
            group.pieces
              .map(({ code }) => code)
              .sort()
              .join(),
          );
        expect(codes(list).join().split(',').filter(Boolean).sort()).toEqual(
          list.map(({ code }) => code).sort(),
        );
        expect(codes([...list].reverse()).sort()).toEqual(codes(list).sort());
      }),
    );
  });
});
