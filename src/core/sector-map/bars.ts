import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { SectorTie } from './links.ts';

/** The kinds of links that are counted in a bar, the surest first. */
export const barKinds = ['official', 'pathways', 'gestures', 'estimated'] as const;
type BarKind = (typeof barKinds)[number];
type Segment = { kind: BarKind; x: number; width: number; count: number };
type Bar = { link: SectorTie; y: number; segments: Segment[] };
export type Bars = { width: number; height: number; bars: Bar[] };

/** Places the links of one sector as stacked bars, one under the other. Sizes in pixels; a bar is two thirds of its row. */
export function bars(links: readonly SectorTie[], width: number, row: number): Bars {
  const total = (link: SectorTie) => barKinds.reduce((sum, kind) => sum + link[kind], 0);
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...links.map(total))])
    .range([0, width]);
  const layers = stack<SectorTie, BarKind>()
    .keys(barKinds)
    .value((link, kind) => link[kind])([...links]);
  const placed = links.map((link, at): Bar => ({
    link,
    y: at * row,
    segments: layers.flatMap((layer) => {
      const [start = 0, end = 0] = layer[at] ?? [];
      const x = scale(start);
      return end > start ? [{ kind: layer.key, x, width: scale(end) - x, count: end - start }] : [];
    }),
  }));
  return { width, height: links.length * row, bars: placed };
}
