/** One measured figure; `target`: the bound it must stay under. */
export type BenchLine = { name: string; value: number; unit: string; target?: number };
