import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '#core/catalogue/files.ts';
import { fileName, objectFiles, recordFiles } from '#core/catalogue/files.ts';
import type { Issue } from '#core/catalogue/issue.ts';
import { parseCatalogue } from '#core/catalogue/parse.ts';
import { Fatal } from './errors.ts';
import { terminal } from './io.ts';
import { parseJsonFile } from './json-file.ts';
import { restore, restored } from './restore.ts';

/** Names of the files of a catalogue. */
export const catalogueFiles: readonly string[] = [
  ...Object.keys(recordFiles),
  ...Object.keys(objectFiles),
].map(fileName);

/** Issues beyond this many are given without their line: finding it reads the file. */
const LOCATED = 200;

/** `withLines` adds to issues the lines of the records they name. */
type Loaded = {
  catalogue: Catalogue | undefined;
  issues: Issue[];
  withLines: (issues: readonly Issue[]) => Issue[];
};

/** Reads and parses the catalogue of a folder; a file that is not JSON is an issue, with its line where it can be told. */
export async function loadCatalogue(
  folder: string,
  say: (text: string) => void = terminal.err,
): Promise<Loaded> {
  if (await restore(folder)) say(restored(folder));
  const present = await list(folder);
  if (!present.has('meta.json'))
    throw new Fatal(`ce dossier n'est pas un catalogue (meta.json absent) : ${folder}`);
  const files: Record<string, unknown> = {};
  const texts = new Map<string, string>();
  const issues: Issue[] = [];
  for (const file of catalogueFiles.filter((name) => present.has(name))) {
    const text = await readFile(join(folder, file), 'utf8');
    texts.set(file, text);
    const content = parseJsonFile(file, text, issues);
    if (content !== undefined) files[file] = content;
  }
  const unreadable = new Set(issues.map(({ file }) => file));
  const parsed = parseCatalogue(files);
  const withLines = (found: readonly Issue[]): Issue[] =>
    found.map((issue, at) => (at < LOCATED ? withLine(issue, texts.get(issue.file)) : issue));
  if (parsed.ok) return { catalogue: parsed.catalogue, issues, withLines };
  const others = parsed.issues.filter(({ file, field }) => !(field === '(fichier)' && unreadable.has(file)));
  return { catalogue: undefined, issues: [...issues, ...others], withLines };
}

async function list(folder: string): Promise<Set<string>> {
  try {
    return new Set(await readdir(folder));
  } catch {
    throw new Fatal(`dossier introuvable : ${folder}`);
  }
}

/** Adds the line of the record that an issue names, found by its id at the head of the line. */
function withLine(issue: Issue, text: string | undefined): Issue {
  if (text === undefined || issue.record === undefined || issue.line !== undefined) return issue;
  const head = new RegExp(`^\\{"(?:id|code|level|bloc)":"?${issue.record.replace(/[^\w-]/g, '.')}"?,`);
  const line = text.split('\n').findIndex((row) => head.test(row)) + 1;
  return line > 0 ? { ...issue, line } : issue;
}
