import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from '../command.ts';
import { jsonSchemas } from '../schemas.ts';

const usage =
  'Usage : edec schema [--out dossier]\n\nÉcrit le JSON Schema de chaque fichier du catalogue (par défaut dans data/schema).\n';

/** `edec schema`: one JSON Schema per file, for editors and for those who maintain the catalogue by hand. */
export const runSchema = command(
  { usage, options: { out: { type: 'string', default: 'data/schema' } }, positionals: 0 },
  async ({ values: { out } }, io) => {
    await mkdir(out, { recursive: true });
    const schemas = jsonSchemas();
    for (const [name, schema] of schemas)
      await writeFile(join(out, name), `${JSON.stringify(schema, null, 2)}\n`);
    io.out(`${schemas.size} schémas écrits dans ${out}\n`);
    return 0;
  },
);
