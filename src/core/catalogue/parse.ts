import * as v from 'valibot';
import { fileName, objectFiles, optionalFiles, recordFiles, type Catalogue } from './files.ts';
import { shown, type Issue } from './issue.ts';
import { toIssue } from './schema-issue.ts';

type Parsed = { ok: true; catalogue: Catalogue } | { ok: false; issues: Issue[] };

/**
 * The one gate of a catalogue: contents of its files by name (`pathways.json`) -> typed catalogue, or everything that does
 * not fit, file by file. References between files are the business of `references.ts`.
 */
export function parseCatalogue(files: Record<string, unknown>): Parsed {
  const issues: Issue[] = [];
  const list = <S extends v.GenericSchema>(name: string, schema: S, key: string): v.InferOutput<S>[] =>
    readList(files, name, schema, key, issues);
  const object = <S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> | undefined =>
    readObject(files, name, schema, issues);
  const read = <F extends keyof typeof recordFiles>(
    file: F,
  ): v.InferOutput<(typeof recordFiles)[F]['record']>[] =>
    list(fileName(file), recordFiles[file].record, recordFiles[file].key);
  const meta = object(fileName('meta'), objectFiles.meta);
  const words = object(fileName('words'), objectFiles.words);
  const records: Omit<Catalogue, 'meta' | 'words'> = {
    pathways: read('pathways'),
    superseded: read('superseded'),
    occupations: read('occupations'),
    domains: read('domains'),
    skills: read('skills'),
    fineSkills: read('fineSkills'),
    knowledge: read('knowledge'),
    behaviours: read('behaviours'),
    romeSectors: read('romeSectors'),
    contexts: read('contexts'),
    coCertification: read('coCertification'),
    sectors: read('sectors'),
    branches: read('branches'),
    families: read('families'),
    kinds: read('kinds'),
    levels: read('levels'),
    routes: read('routes'),
    charters: read('charters'),
    blocSkills: read('blocSkills'),
    subjects: read('subjects'),
    secondReadings: read('secondReadings'),
    funding: read('funding'),
    nextSteps: read('nextSteps'),
    en: read('en'),
    workshop: read('workshop'),
    sayings: read('sayings'),
    employers: read('employers'),
    products: read('products'),
    qualities: read('qualities'),
    intoIndustry: read('intoIndustry'),
  };
  return issues.length > 0 || !meta || !words
    ? { ok: false, issues }
    : { ok: true, catalogue: { ...records, meta, words } };
}

function missing(file: string): Issue {
  return { file, field: '(fichier)', value: '(absent)', expected: 'un fichier du catalogue' };
}

function readList<S extends v.GenericSchema>(
  files: Record<string, unknown>,
  file: string,
  schema: S,
  key: string,
  issues: Issue[],
): v.InferOutput<S>[] {
  const content = files[file] ?? (optionalFiles.has(file) ? [] : undefined);
  if (!Array.isArray(content)) {
    issues.push(
      content === undefined
        ? missing(file)
        : { file, field: '(tout)', value: shown(content), expected: 'une liste' },
    );
    return [];
  }
  const items: unknown[] = content;
  return items.flatMap((item, at) => {
    const result = v.safeParse(schema, item);
    if (result.success) return [result.output];
    issues.push(...result.issues.map((issue) => toIssue(issue, { file, record: keyOf(item, key, at) })));
    return [];
  });
}

function readObject<S extends v.GenericSchema>(
  files: Record<string, unknown>,
  file: string,
  schema: S,
  issues: Issue[],
): v.InferOutput<S> | undefined {
  if (files[file] === undefined) {
    issues.push(missing(file));
    return undefined;
  }
  const result = v.safeParse(schema, files[file]);
  if (result.success) return result.output;
  issues.push(...result.issues.map((issue) => toIssue(issue, { file, record: '' })));
  return undefined;
}

/** The id of a record that may be malformed; failing that its place. */
function keyOf(item: unknown, key: string, at: number): string {
  const named = v.safeParse(v.looseObject({ [key]: v.union([v.string(), v.number()]) }), item);
  return named.success ? String(named.output[key]) : `n° ${at + 1}`;
}
