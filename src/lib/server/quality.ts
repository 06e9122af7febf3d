import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The measured figures of `npm run quality`, as committed. */
export function qualityFigures(): unknown {
  return JSON.parse(readFileSync(join('tests', 'quality', 'figures.json'), 'utf8')) as unknown;
}
