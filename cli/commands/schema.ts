import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArgs } from '../args.ts';
import type { Io } from '../io.ts';
import { catalogueSchemas } from '../schemas.ts';

const usage =
  'Usage : edec schema [--out dossier]\n\nÉcrit le JSON Schema de chaque fichier du catalogue (par défaut dans data/schema).\n';

/** `edec schema`: one JSON Schema per file, for editors and for those who maintain the catalogue by hand. */
export async function runSchema(args: readonly string[], io: Io): Promise<number> {
  const { values } = readArgs(args, {
    out: { type: 'string', default: 'data/schema' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    io.out(usage);
    return 0;
  }
  await mkdir(values.out, { recursive: true });
  const schemas = catalogueSchemas();
  for (const [name, schema] of schemas)
    await writeFile(join(values.out, name), `${JSON.stringify(schema, null, 2)}\n`);
  io.out(`${schemas.size} schémas écrits dans ${values.out}\n`);
  return 0;
}
