import type { Occupation } from '../catalogue/occupation.ts';
import type { MoveTable } from '../plan/moves.ts';
import type { MoveData } from './model.ts';

/** The table of estimated moves again; trades without move have no row. */
export function decodeMoves(
  occupations: readonly Pick<Occupation, 'code'>[],
  { moves }: MoveData,
): MoveTable {
  const table: MoveTable = {};
  moves.forEach((row, at) => {
    const from = occupations[at]?.code;
    const near: MoveTable[string] = [];
    for (let index = 0; index < row.length; index += 2) {
      const to = occupations[row[index] ?? -1]?.code;
      if (to !== undefined) near.push([to, (row[index + 1] ?? 0) / 1000]);
    }
    if (from !== undefined && near.length > 0) table[from] = near;
  });
  return table;
}
