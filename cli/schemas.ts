import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import {
  fileName,
  objectFiles,
  recordFiles,
  type ObjectFile,
  type RecordFile,
} from '#core/catalogue/files.ts';

/** `pathways.schema.json` -> JSON Schema of `pathways.json`, for every file of the catalogue. */
export function jsonSchemas(): Map<string, unknown> {
  const schemas = new Map<string, unknown>();
  for (const [file, { record }] of entries<RecordFile, { record: v.GenericSchema }>(recordFiles))
    add(schemas, file, v.array(record));
  for (const [file, schema] of entries<ObjectFile, v.GenericSchema>(objectFiles)) add(schemas, file, schema);
  return schemas;
}

function entries<K extends string, T>(record: Readonly<Record<K, T>>): [K, T][] {
  const result: [K, T][] = [];
  for (const key in record) result.push([key, record[key]]);
  return result;
}

function add(schemas: Map<string, unknown>, file: RecordFile | ObjectFile, schema: v.GenericSchema): void {
  const name = fileName(file);
  schemas.set(name.replace('.json', '.schema.json'), {
    title: name,
    ...toJsonSchema(schema, { errorMode: 'ignore' }),
  });
}
