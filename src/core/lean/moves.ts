import type { Occupation } from '../catalogue/occupation.ts';
import type { MoveTable } from '../plan/moves.ts';
import type { MoveData } from './model.ts';
import { fromNumberRows, rowAt } from './number-rows.ts';

/** The table of estimated moves again; trades without move have no row. */
export function decodeMoves(
  occupations: readonly Pick<Occupation, 'code'>[],
  data: Pick<MoveData, 'to' | 'less'>,
): MoveTable {
  const [ends, less] = [fromNumberRows(data.to), fromNumberRows(data.less)];
  const table: MoveTable = {};
  occupations.forEach(({ code: from }, at) => {
    const places = rowAt(ends, at);
    if (places.length === 0) return;
    const steps = rowAt(less, at);
    const near: MoveTable[string] = [];
    let score = 1000;
    for (let index = 0; index < places.length; index++) {
      score -= steps[index] ?? 0;
      const to = occupations[places[index] ?? -1]?.code;
      if (to !== undefined) near.push([to, score / 1000]);
    }
    table[from] = near;
  });
  return table;
}
