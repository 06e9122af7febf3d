import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../cli/search-engine.ts';
import type { Engine } from '#core/search/engine.ts';
import { filled, framesMet, type FrameFile } from './frames.ts';

const folder = 'tests/quality/frames';
const files = readdirSync(folder).map((name): [string, FrameFile] => [
  name,
  JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as FrameFile,
]);
/** So many fillings of each frame. */
const times = 2;

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine('data/catalogue');
}, 60_000);

describe('sentences with slots, whatever the trade', () => {
  it.each(files)('fills every slot: %s', (_, file) => {
    const texts = file.frames.map((frame, place) => filled(file, frame, place).text);
    expect(texts.filter((text) => /[{}]|undefined| {2}/u.test(text))).toEqual([]);
  });

  it.each(files)('answers as many as it did: %s', { timeout: 60_000 }, (_, file) => {
    const missed: string[] = [];
    const { met } = framesMet(engine, file, times, (line) => missed.push(line));
    expect(met, missed.join('\n')).toBeGreaterThanOrEqual(file.least);
  });
});
