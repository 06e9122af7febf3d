import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocIndex, type BridgeWays } from '#core/bridges/bridges.ts';
import {
  fileName,
  objectFiles,
  recordFiles,
  type ObjectFile,
  type RecordFile,
} from '#core/catalogue/files.ts';
import { parseCatalogue } from '#core/catalogue/parse.ts';
import { nearestPathways } from '#core/match/nearest.ts';
import { buildSpace } from '#core/match/space.ts';
import { lookup, type Lookup } from '#core/pages/lookup.ts';
import { fineUse } from '#core/pages/skill.ts';

type Loaded = { lookup: Lookup; ways: BridgeWays; use: Map<string, number> };

/** How many near pathways the page of one looks at. */
const mostNear = 40;

const folder = join('data', 'catalogue');
let loaded: Loaded | undefined;

function read(): Loaded {
  const names = [...Object.keys(recordFiles), ...Object.keys(objectFiles)] as (RecordFile | ObjectFile)[];
  const files = Object.fromEntries(
    names.map((name) => [
      fileName(name),
      JSON.parse(readFileSync(join(folder, fileName(name)), 'utf8')) as unknown,
    ]),
  );
  const parsed = parseCatalogue(files);
  if (!parsed.ok)
    throw new Error(
      `data/catalogue is not valid: run "npm run -s edec -- check" (${JSON.stringify(parsed.issues[0])})`,
    );
  const built = lookup(parsed.catalogue);
  const space = buildSpace(parsed.catalogue, built);
  const blocs = blocIndex(built.readings, parsed.catalogue.pathways);
  return {
    lookup: built,
    ways: { blocs, near: (id) => nearestPathways(space, id, mostNear) },
    use: fineUse(built),
  };
}

/** The catalogue, read and indexed once per build. */
export function catalogue(): Loaded {
  loaded ??= read();
  return loaded;
}

export const lookupOf = (): Lookup => catalogue().lookup;
