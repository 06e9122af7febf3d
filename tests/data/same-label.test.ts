import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { lookup } from '#core/catalogue/lookup.ts';
import { fold } from '#core/text/fold.ts';

const Settled = v.strictObject({
  label: v.string(),
  blocs: v.pipe(v.array(v.string()), v.length(2)),
  verdict: v.literal('different'),
  basis: v.pipe(v.string(), v.minLength(10)),
});
const settled = v.parse(v.array(Settled), JSON.parse(readFileSync('data/curated/same-label.json', 'utf8')));

type Read = { code: string; families: string[]; gestures: Set<string>; general: boolean };

const catalogue = await readCatalogue('data/catalogue');
const { readings, macroOf } = lookup(catalogue);

/** The blocs by their label, each with its families and its gestures. */
function byLabel(): Map<string, Map<string, Read>> {
  const labels = new Map<string, Map<string, Read>>();
  for (const { blocs, families } of catalogue.pathways)
    for (const { code, label } of blocs) {
      const read = readings.get(code);
      if (!read) continue;
      const key = fold(label)
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
      const gestures = new Set(read.skills.map(({ id }) => macroOf(id)));
      const one = { code, families: families.map(({ family }) => family), gestures, general: read.general };
      labels.set(key, (labels.get(key) ?? new Map<string, Read>()).set(code, one));
    }
  return labels;
}

const shares = <T>(one: Iterable<T>, other: ReadonlySet<T>): boolean =>
  [...one].some((item) => other.has(item));

function apart(): string[] {
  return [...byLabel().values()].flatMap((blocs) => {
    const trade = [...blocs.values()].filter(({ general }) => !general);
    return trade.flatMap((one, at) =>
      trade
        .slice(at + 1)
        .filter(
          (other) => shares(one.families, new Set(other.families)) && !shares(one.gestures, other.gestures),
        )
        .map((other) => [one.code, other.code].sort().join(' ')),
    );
  });
}

it('settles by reading each pair of a family that has one label and no gesture in common', () => {
  expect(apart().sort()).toEqual(settled.map(({ blocs }) => [...blocs].sort().join(' ')).sort());
});

it('reads one label as general everywhere or nowhere', () => {
  const mixed = [...byLabel()].filter(
    ([, blocs]) => new Set([...blocs.values()].map(({ general }) => general)).size > 1,
  );
  expect(mixed.map(([label]) => label)).toEqual([]);
});
