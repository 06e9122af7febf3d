import type { Occupation } from '../catalogue/occupation.ts';
import type { MoveTable, NearMoves } from '../plan/moves.ts';
import type { MoveData } from './model.ts';
import { fromNumberRows, rowAt, type NumberRows } from './number-rows.ts';

type Trades = readonly Pick<Occupation, 'code'>[];

/** The moves of one trade. */
function rowOf(occupations: Trades, ends: NumberRows, less: NumberRows, at: number): MoveTable[string] {
  const places = rowAt(ends, at);
  const steps = rowAt(less, at);
  const near: MoveTable[string] = [];
  let score = 1000;
  for (let index = 0; index < places.length; index++) {
    score -= steps[index] ?? 0;
    const to = occupations[places[index] ?? -1]?.code;
    if (to !== undefined) near.push([to, score / 1000]);
  }
  return near;
}

/** Whether one of the places of a row is aimed at. */
function leads({ starts, values }: NumberRows, at: number, aimed: Uint8Array): boolean {
  const end = starts[at + 1] ?? 0;
  for (let next = starts[at] ?? 0; next < end; next++) if (aimed[values[next] ?? 0] === 1) return true;
  return false;
}

/** The estimated moves, those of a trade made when it is asked for. `official`: the rows of the others, which are read for no trade more. */
export function leanMoves(
  occupations: Trades,
  data: Pick<MoveData, 'to' | 'less'>,
  official: NumberRows,
): NearMoves {
  const [ends, less] = [fromNumberRows(data.to), fromNumberRows(data.less)];
  const at = new Map(occupations.map(({ code }, place) => [code, place]));
  return {
    of: (code) => rowOf(occupations, ends, less, at.get(code) ?? -1),
    leadsTo: (aims) => {
      const aimed = new Uint8Array(occupations.length);
      for (const code of aims) {
        const place = at.get(code);
        if (place !== undefined) aimed[place] = 1;
      }
      return ({ code }) => {
        const place = at.get(code) ?? -1;
        return leads(official, place, aimed) || leads(ends, place, aimed);
      };
    },
  };
}

/** The table of estimated moves again; trades without move have no row. */
export function decodeMoves(occupations: Trades, data: Pick<MoveData, 'to' | 'less'>): MoveTable {
  const moves = leanMoves(occupations, data, fromNumberRows(''));
  const rows = occupations.map(({ code }) => [code, moves.of(code)] as const);
  return Object.fromEntries(rows.filter(([, near]) => near.length > 0));
}
