import { readDate } from '../values.ts';
import { decode } from '../bytes.ts';
import type { ExportFiles } from '../export-files.ts';

/** Version number and date of publication, from ROME's `version.txt`, else the number in the file names. */
export async function readRomeVersion(
  files: ExportFiles,
): Promise<{ version: string | null; date: string | null }> {
  const inNames =
    files.names.map((name) => /_v4(\d\d)_/.exec(name)?.[1]).find((found) => found !== undefined) ?? null;
  if (!files.names.includes('version.txt')) return { version: inNames, date: null };
  const text = decode(await files.read('version.txt'), 'version.txt');
  const version = /version\s*:\s*(\d+)/i.exec(text)?.[1] ?? inNames;
  return { version, date: readDate(/publication\s*:\s*(\d\d\/\d\d\/\d{4})/i.exec(text)?.[1] ?? '') ?? null };
}
