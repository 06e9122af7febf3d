import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { curatedLists, curatedObjects, emptyCurated, type Curated } from '#core/compile/curated.ts';
import { toIssue } from '#core/catalogue/schema-issue.ts';
import { Fatal, messageOf } from '../errors.ts';
import { setAside, type ImportLog } from './log.ts';

/** Reads the curated folder: a missing file counts as empty and is reported, a wrong record is left out and reported. */
export async function readCurated(folder: string, log: ImportLog): Promise<Curated> {
  const empty = emptyCurated();
  const list = <S extends v.GenericSchema>({
    file,
    record,
  }: {
    file: string;
    record: S;
  }): Promise<v.InferOutput<S>[]> => readList(folder, file, record, log);
  return {
    branches: await list(curatedLists.branches),
    sectors: await list(curatedLists.sectors),
    families: await list(curatedLists.families),
    kinds: await list(curatedLists.kinds),
    levels: await list(curatedLists.levels),
    routes: await list(curatedLists.routes),
    charters: await list(curatedLists.charters),
    certifiers: await list(curatedLists.certifiers),
    pathwayBranches: await list(curatedLists.pathwayBranches),
    excluded: await list(curatedLists.excluded),
    pathwayOccupations: await list(curatedLists.pathwayOccupations),
    blocSkills: await list(curatedLists.blocSkills),
    sectorWords: await list(curatedLists.sectorWords),
    specificTrades: await list(curatedLists.specificTrades),
    widespreadTrades: await list(curatedLists.widespreadTrades),
    genericGestures: await list(curatedLists.genericGestures),
    sameGestures: await list(curatedLists.sameGestures),
    labelMends: await list(curatedLists.labelMends),
    unsoundBridges: await list(curatedLists.unsoundBridges),
    employers: await list(curatedLists.employers),
    products: await list(curatedLists.products),
    qualities: await list(curatedLists.qualities),
    intoIndustry: await list(curatedLists.intoIndustry),
    funding: await list(curatedLists.funding),
    nextSteps: await list(curatedLists.nextSteps),
    words: (await readObject(folder, curatedObjects.words, log)) ?? empty.words,
    en: (await readObject(folder, curatedObjects.en, log)) ?? null,
    workshop: (await readObject(folder, curatedObjects.workshop, log)) ?? null,
    sayings: (await readObject(folder, curatedObjects.sayings, log)) ?? null,
    scope: (await readObject(folder, curatedObjects.scope, log)) ?? empty.scope,
    undated: (await readObject(folder, curatedObjects.layers, log))?.undated ?? empty.undated,
  };
}

async function readList<S extends v.GenericSchema>(
  folder: string,
  file: string,
  schema: S,
  log: ImportLog,
): Promise<v.InferOutput<S>[]> {
  const content = await readJson(folder, file, log);
  if (content === undefined) return [];
  if (!Array.isArray(content)) throw new Fatal(`${join(folder, file)} doit contenir une liste`);
  const items: unknown[] = content;
  const report = log.source(file);
  const kept = items.flatMap((item) => {
    const result = v.safeParse(schema, item);
    if (result.success) return [result.output];
    setAside(report, 'mal formé');
    log.issues.push(...result.issues.map((issue) => toIssue(issue, { file, record: idOf(item) })));
    return [];
  });
  report.read = items.length;
  report.kept = kept.length;
  return kept;
}

async function readObject<S extends v.GenericSchema>(
  folder: string,
  { file, schema }: { file: string; schema: S },
  log: ImportLog,
): Promise<v.InferOutput<S> | undefined> {
  const content = await readJson(folder, file, log);
  if (content === undefined) return undefined;
  const result = v.safeParse(schema, content);
  if (result.success) return result.output;
  log.issues.push(...result.issues.map((issue) => toIssue(issue, { file, record: '' })));
  return undefined;
}

async function readJson(folder: string, file: string, log: ImportLog): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(join(folder, file), 'utf8');
  } catch {
    log.remarks.push(`fichier de connaissances absent : ${join(folder, file)} (compté comme vide)`);
    return undefined;
  }
  try {
    const content: unknown = JSON.parse(text);
    return content;
  } catch (error) {
    throw new Fatal(`${join(folder, file)} n'est pas un JSON lisible : ${messageOf(error)}`);
  }
}

/** The first field that names a record. */
function idOf(item: unknown): string {
  const named = v.safeParse(
    v.looseObject({
      id: v.optional(v.string()),
      match: v.optional(v.string()),
      bloc: v.optional(v.string()),
      sector: v.optional(v.string()),
      occupation: v.optional(v.string()),
      said: v.optional(v.string()),
      skill: v.optional(v.string()),
      level: v.optional(v.number()),
    }),
    item,
  );
  if (!named.success) return '?';
  return (
    named.output.id ??
    named.output.match ??
    named.output.bloc ??
    named.output.sector ??
    named.output.occupation ??
    named.output.said ??
    named.output.skill ??
    String(named.output.level ?? '?')
  );
}
