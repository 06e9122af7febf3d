import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocIndex, type BridgeWays } from '#core/bridges/bridges.ts';
import {
  fileName,
  objectFiles,
  recordFiles,
  type ObjectFile,
  type RecordFile,
} from '#core/catalogue/files.ts';
import { glossesIn, type GlossOf } from '#core/words/glosses.ts';
import { parseCatalogue } from '#core/catalogue/parse.ts';
import { jointOf, type Joint } from '#core/match/joint.ts';
import { buildMobility } from '#core/match/mobility.ts';
import { nearestPathways } from '#core/match/nearest.ts';
import { buildSpace } from '#core/match/space.ts';
import { lookup, type Lookup } from '#core/catalogue/lookup.ts';
import { fineUse } from '#core/pages/skill.ts';
import { estimatedMoves, moveLists, type MoveTable } from '#core/plan/moves.ts';
import { hashedText, movesFile, moveSources, parseMoves } from '#core/plan/stored-moves.ts';
import { tellingOf, type Telling } from '#core/plan/telling.ts';
import { titlesOf } from '#core/plan/titles.ts';
import { unbroken } from '#core/text/spacing.ts';
import type { Lang } from '#core/words/lang.ts';
import { sectorLinks, type SectorTie } from '#core/sector-map/links.ts';

import { langOf } from '$lib/i18n/lang.ts';

type Loaded = {
  lookup: Lookup;
  ways: BridgeWays;
  use: Map<string, number>;
  /** Estimated moves between occupations, in both directions official ones beside; read when first asked for. */
  moves: () => { table: MoveTable; lists: ReturnType<typeof moveLists> };
  /** Certifications that lead to two families of trades. */
  joint: Joint;
  /** English names for the pages of a language. */
  names: Record<Lang, GlossOf>;
  /** What tells where trades are exercised. */
  telling: Telling;
  /** What sectors have in common, two by two. */
  links: () => SectorTie[];
};

/** How many near pathways the page of one looks at. */
const mostNear = 40;

const folder = join('data', 'catalogue');
let loaded: Loaded | undefined;

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const textOf = (name: string): string | null =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null;

/** The estimated moves stored beside the catalogue when they are its own; null: they are to be computed again. */
function storedMoves(): MoveTable | null {
  const files = hashedText(moveSources.map((name) => textOf(name) ?? ''));
  const stored = parseMoves(textOf(movesFile), createHash('sha256').update(files).digest('hex'));
  return stored.state === 'fresh' ? stored.moves : null;
}

function read(): Loaded {
  const names = [...Object.keys(recordFiles), ...Object.keys(objectFiles)] as (RecordFile | ObjectFile)[];
  const files = Object.fromEntries(
    names.map((name) => [
      fileName(name),
      // No line of a page begins or ends with a lone sign of an official title.
      JSON.parse(unbroken(readFileSync(join(folder, fileName(name)), 'utf8'))) as unknown,
    ]),
  );
  const parsed = parseCatalogue(files);
  if (!parsed.ok)
    throw new Error(
      `data/catalogue is not valid: run "npm run -s edec -- check" (${JSON.stringify(parsed.issues[0])})`,
    );
  const built = lookup(parsed.catalogue);
  const space = buildSpace(parsed.catalogue, built);
  const moves = once(() => {
    const table = storedMoves() ?? estimatedMoves(space, buildMobility(parsed.catalogue));
    return { table, lists: moveLists(parsed.catalogue.occupations, table) };
  });
  const blocs = blocIndex(built, parsed.catalogue.pathways);
  return {
    lookup: built,
    ways: { blocs, near: (id) => nearestPathways(space, id, mostNear) },
    use: fineUse(built),
    names: { fr: glossesIn(parsed.catalogue, 'fr'), en: glossesIn(parsed.catalogue, 'en') },
    moves,
    joint: jointOf(parsed.catalogue.occupations, parsed.catalogue.coCertification),
    telling: tellingOf(built, titlesOf(built)),
    links: once(() => sectorLinks(built, space.items, moves().table)),
  };
}

/** The catalogue, read and indexed once per build. */
export function catalogue(): Loaded {
  loaded ??= read();
  return loaded;
}

export const lookupOf = (): Lookup => catalogue().lookup;

/** The English names for a page, by the first segment of its address. */
export const namesFor = (segment: string | undefined): GlossOf => catalogue().names[langOf(segment)];
