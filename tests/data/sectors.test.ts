import { expect, it } from 'vitest';
import { nafIn } from '#core/search/read/naf.ts';
import { readCatalogue } from '../../cli/catalogue.ts';
import { sectorFiguresOf } from '../quality/sectors.ts';

const { pathways, sectors } = await readCatalogue('data/catalogue');
const { recall, titles, pairs } = sectorFiguresOf(pathways);

it('links 85 % of the sectors that a reader found, and 95 % of those that a title names', () => {
  expect(recall.now / recall.read).toBeGreaterThanOrEqual(0.85);
  expect(titles.now / titles.read).toBeGreaterThanOrEqual(0.95);
});

it('keeps few of the links that the reader doubted or refused', () => {
  expect(pairs.wrongNow).toBeLessThanOrEqual(4);
});

it('says how it was checked that one often works in the cold in six sectors', () => {
  const cold = sectors.filter(({ usual }) => usual?.includes('froid'));
  expect(cold).toHaveLength(6);
  for (const { basis } of cold) expect(basis).toMatch(/souvent au froid : notre appréciation, .{20}/u);
});

it('reads every activity code as one of the sectors of the catalogue, or as none', () => {
  const letters = ['A', 'Z'];
  const read = Array.from({ length: 10_000 }, (_, at) => String(at).padStart(4, '0')).flatMap((digits) =>
    letters.map((letter) => nafIn(`${digits}${letter}`)?.sector),
  );
  const known = new Set<string | undefined>([undefined, ...sectors.map(({ id }) => id)]);
  expect([...new Set(read)].filter((id) => !known.has(id))).toEqual([]);
  expect(new Set(read).size).toBeGreaterThan(40);
});
