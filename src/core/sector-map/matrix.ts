import { scaleBand, scaleSqrt } from 'd3-scale';
import type { SectorTie } from './links.ts';

/** A mark of the matrix: centre and radius in pixels. `official`: ROME names moves between the two. */
type Mark = {
  from: string;
  to: string;
  x: number;
  y: number;
  r: number;
  official: boolean;
  link: SectorTie;
};
type MatrixRow = { id: string; at: number };
export type Matrix = { size: number; step: number; rows: MatrixRow[]; marks: Mark[] };

/** Under this cosine two sectors are not drawn as near. */
export const leastStrength = 0.25;

/**
 * Orders sectors so that near ones follow each other: from the one with most in common with all, always to the nearest one
 * not yet placed. Ties by id.
 */
export function seriate(ids: readonly string[], links: readonly SectorTie[]): string[] {
  const strength = new Map(links.map(({ from, to, strength: value }) => [`${from} ${to}`, value]));
  const between = (one: string, other: string) => strength.get(`${one} ${other}`) ?? 0;
  const total = (id: string) => ids.reduce((sum, other) => sum + between(id, other), 0);
  const left = [...ids].sort((a, b) => total(b) - total(a) || (a < b ? -1 : 1));
  const placed: string[] = [];
  while (left.length > 0) {
    const last = placed.at(-1);
    if (last !== undefined) left.sort((a, b) => between(last, b) - between(last, a) || (a < b ? -1 : 1));
    placed.push(...left.splice(0, 1));
  }
  return placed;
}

/** Places the links of sectors in a square, half of it: each pair once, under the diagonal. `step`: pixels of a row. */
export function matrix(ids: readonly string[], links: readonly SectorTie[], step: number): Matrix {
  const order = seriate(ids, links);
  const size = order.length * step;
  const band = scaleBand().domain(order).range([0, size]);
  const radius = scaleSqrt()
    .domain([0, 1])
    .range([0, step / 2]);
  const rank = new Map(order.map((id, at) => [id, at]));
  const moves = new Map(links.map((link) => [`${link.from} ${link.to}`, link.official]));
  const middle = (id: string) => (band(id) ?? 0) + step / 2;
  const marks = links
    .filter(
      ({ from, to, strength }) => strength >= leastStrength && (rank.get(from) ?? 0) > (rank.get(to) ?? 0),
    )
    .map((link): Mark => {
      const { from, to, strength, official } = link;
      const named = official + (moves.get(`${to} ${from}`) ?? 0) > 0;
      return { from, to, x: middle(to), y: middle(from), r: radius(strength), official: named, link };
    })
    .sort((a, b) => a.y - b.y || a.x - b.x);
  return { size, step, rows: order.map((id) => ({ id, at: middle(id) })), marks };
}
